package studio.trellis.app.map.inspect;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.shape.Circle;
import javafx.stage.FileChooser;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Notice;
import studio.trellis.app.fx.control.EditField;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.map.edit.Changing;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Look;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;

/** How the learner's page looks: colour, logo, letters. */
final class LookForm {
  /** Colours to begin with; the first is the page's own. */
  private static final List<String> COLOURS =
      List.of("", "#2f66c4", "#5b4bb7", "#a3386b", "#b3402a", "#8a6411", "#287480", "#4a5568");

  private static final String FONT = "font/woff2";
  private static final int MOST_LOGOS = 30;

  private final Desk desk;
  private final Changing changing;
  private final LookFiles files;
  private final List<ToggleButton> swatches = new ArrayList<>();
  private final EditField colour;
  private final MenuButton logo = menu("look.logo");
  private final MenuButton letters = menu("look.letters");
  private final Node node;

  LookForm(Desk desk, Changing changing) {
    this.desk = desk;
    this.changing = changing;
    files = new LookFiles(desk);
    FlowPane row = new FlowPane(6, 6);
    for (String value : COLOURS) {
      swatches.add(swatch(value));
    }
    row.getChildren().addAll(swatches);
    colour = new EditField(Text.of("look.colour-other"), this::colour);
    colour.setMaxWidth(96);
    node =
        FormRows.part(
            "look.title",
            row,
            Ui.column(
                2,
                FormRows.row("look.colour-other", colour),
                FormRows.row("look.logo", logo),
                FormRows.row("look.letters", letters)),
            Ui.wrapped(Text.of("look.note"), "small", "ink-2"));
  }

  private ToggleButton swatch(String value) {
    ToggleButton button = new ToggleButton();
    button.getStyleClass().add("swatch");
    Circle dot = new Circle(9);
    dot.setStyle("-fx-fill: " + (value.isEmpty() ? "#2b7a58" : value));
    button.setGraphic(dot);
    button.setAccessibleText(Text.of("look.colour-is", Text.of("look.colour." + name(value))));
    button.setOnAction(event -> accent(value));
    return button;
  }

  private static String name(String value) {
    return value.isEmpty() ? "own" : value.substring(1);
  }

  private static MenuButton menu(String key) {
    MenuButton button = new MenuButton();
    button.getStyleClass().add("field-menu");
    button.setAccessibleText(Text.of(key));
    return button;
  }

  private void colour(String typed) {
    String value = typed.strip().toLowerCase(Locale.ROOT);
    String whole = value.isEmpty() || value.startsWith("#") ? value : "#" + value;
    if (Look.colour(whole)) {
      accent(whole);
    } else {
      desk.noticeProperty().set(new Notice(Notice.Tone.BAD, Text.of("look.colour-bad", typed)));
      desk.courseProperty().get().ifPresent(this::show);
    }
  }

  private void accent(String value) {
    change(EditName.of("edit.look.colour"), look -> look.accent = value);
    desk.courseProperty().get().ifPresent(this::show);
  }

  private void change(EditName name, Consumer<Look.Fields> how) {
    changing.head(name, head -> head.look = head.look.with(how));
  }

  Node node() {
    return node;
  }

  void show(Course course) {
    Look look = course.look();
    for (int i = 0; i < swatches.size(); i++) {
      swatches.get(i).setSelected(COLOURS.get(i).equalsIgnoreCase(look.accent()));
    }
    colour.show(look.accent());
    logos(course, look);
    letters(course, look);
  }

  private void logos(Course course, Look look) {
    Asset now = course.assets().find(look.logo());
    logo.setText(now == null ? Text.of("look.logo.none") : now.name());
    logo.getItems()
        .setAll(
            item(
                Text.of("look.logo.none"),
                () -> change(EditName.of("edit.look.logo"), l -> l.logo = "")));
    for (Asset asset : course.assets()) {
      if (asset.type().startsWith("image/") && logo.getItems().size() <= MOST_LOGOS) {
        logo.getItems()
            .add(
                item(
                    asset.name(),
                    () -> change(EditName.of("edit.look.logo"), l -> l.logo = asset.id())));
      }
    }
    logo.getItems()
        .add(
            item(
                Text.of("look.file"),
                () ->
                    choose(
                        "image/",
                        EditName.of("edit.look.logo"),
                        (fields, asset) -> fields.logo = asset)));
  }

  private void letters(Course course, Look look) {
    Asset font = course.assets().find(look.font());
    letters.setText(font == null ? Text.of("look.face." + Text.word(look.face())) : font.name());
    letters.getItems().clear();
    for (Look.Face face : Look.Face.values()) {
      letters
          .getItems()
          .add(
              item(
                  Text.of("look.face." + Text.word(face)),
                  () ->
                      change(
                          EditName.of("edit.look.letters"),
                          l -> {
                            l.face = face;
                            l.font = "";
                          })));
    }
    letters
        .getItems()
        .add(
            item(
                Text.of("look.font"),
                () ->
                    choose(
                        FONT,
                        EditName.of("edit.look.letters"),
                        (fields, asset) -> fields.font = asset)));
  }

  private static MenuItem item(String text, Runnable chosen) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> chosen.run());
    return item;
  }

  private void choose(String type, EditName name, BiConsumer<Look.Fields, String> use) {
    File chosen = new FileChooser().showOpenDialog(node.getScene().getWindow());
    if (chosen == null) {
      return;
    }
    files.take(
        chosen.toPath(),
        type,
        asset -> {
          Course course = desk.courseProperty().get().orElseThrow();
          desk.apply(
              new Edit.Put(
                  name,
                  List.of(
                      asset,
                      course
                          .head()
                          .with(
                              head ->
                                  head.look = head.look.with(l -> use.accept(l, asset.id()))))));
        });
  }
}

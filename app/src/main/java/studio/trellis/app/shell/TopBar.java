package studio.trellis.app.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.EditText;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Course;
import studio.trellis.model.edit.EditName;

/** The top bar: where one is, the palette, the page's main action, Publish. */
final class TopBar extends HBox {
  private final Desk desk;
  private final List<Page> pages;
  private final Label course = Ui.label("", "place-course");
  private final Label separator = Ui.label("›", "ink-3");
  private final Label page = Ui.label("", "place-page");
  private final HBox actions = Ui.row(10);
  private final Button undo;
  private final Button redo;

  TopBar(Desk desk, List<Page> pages, Runnable openPalette) {
    super(10);
    this.desk = desk;
    this.pages = pages;
    getStyleClass().add("top-bar");
    course.setMinWidth(0);
    undo = Ui.styled(Buttons.icon(Feather.CORNER_UP_LEFT, "", desk::undo), "undo");
    undo.setText(Text.of("undo.button"));
    undo.setId("undo");
    redo = Ui.styled(Buttons.icon(Feather.CORNER_UP_RIGHT, "", desk::redo), "undo");
    redo.setId("redo");
    getChildren()
        .addAll(course, separator, page, Ui.spring(), search(openPalette), undo, redo, actions);
    desk.undoProperty().subscribe(name -> offer(undo, "undo.named", "undo.nothing", name));
    desk.redoProperty().subscribe(name -> offer(redo, "redo.named", "redo.nothing", name));
    desk.courseProperty().subscribe(course -> refresh());
    desk.pageProperty().subscribe(now -> refresh());
  }

  /** An undo that says what it takes back. */
  private static void offer(Button button, String named, String nothing, Optional<EditName> name) {
    button.setDisable(name.isEmpty());
    String says = name.map(known -> Text.of(named, EditText.of(known))).orElse(Text.of(nothing));
    button.setTooltip(new Tooltip(says));
    button.setAccessibleText(says);
  }

  private static Button search(Runnable openPalette) {
    HBox inside =
        Ui.row(
            8,
            Ui.label(Text.of("palette.prompt"), "ink-2"),
            Ui.spring(),
            Ui.label("Ctrl K", "key"));
    inside.setPrefWidth(276);
    Button button = new Button(null, inside);
    button.getStyleClass().setAll("button", "search-button");
    button.setId("search");
    button.setAccessibleRole(AccessibleRole.BUTTON);
    button.setAccessibleText(Text.of("palette.prompt"));
    button.setOnAction(event -> openPalette.run());
    return button;
  }

  private void refresh() {
    String now = desk.pageProperty().get();
    boolean open = desk.open().isPresent();
    course.setText(desk.courseProperty().get().map(Course::title).orElse(""));
    undo.setVisible(open);
    undo.setManaged(open);
    redo.setVisible(open);
    redo.setManaged(open);
    boolean ofCourse = open && pages.stream().anyMatch(p -> p.id().equals(now) && p.needsCourse());
    course.setVisible(ofCourse);
    course.setManaged(ofCourse);
    separator.setVisible(ofCourse);
    separator.setManaged(ofCourse);
    page.setText(Text.of("page." + now));
    page.getStyleClass().setAll("label", ofCourse ? "place-page" : "place-course");
    actions.getChildren().clear();
    pages.stream()
        .filter(p -> p.id().equals(now))
        .flatMap(p -> p.action().stream())
        .forEach(
            command -> {
              Button button = Buttons.plain(command.title(), command.action());
              button.setId("main-action");
              actions.getChildren().add(button);
            });
    if (open
        && pages.stream().anyMatch(p -> p.id().equals(Pages.PUBLISH))
        && !now.equals(Pages.PUBLISH)) {
      Button publish =
          Buttons.primary(Text.of("page.publish"), () -> desk.pageProperty().set(Pages.PUBLISH));
      publish.setId("publish");
      actions.getChildren().add(publish);
    }
  }
}

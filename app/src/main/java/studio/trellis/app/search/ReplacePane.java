package studio.trellis.app.search;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.EmptyState;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;
import studio.trellis.authoring.search.replace.Match;
import studio.trellis.authoring.search.text.TextPart;

/**
 * What would be replaced, each with its surroundings and a box to leave it out; then the button.
 */
final class ReplacePane extends BorderPane {
  private static final List<TextPart> WHERE =
      List.of(
          TextPart.TITLE,
          TextPart.TEXT,
          TextPart.ITEM,
          TextPart.FEEDBACK,
          TextPart.HINT,
          TextPart.RULE);

  private final ReplaceViewModel model;
  private final MatchPlaces places;
  private final ListView<Match> list = new ListView<>();
  private final CheckBox all = new CheckBox();
  private final Button replace;
  private final HBox foot;

  ReplacePane(ReplaceViewModel model) {
    this.model = model;
    this.places = new MatchPlaces(model);
    replace = Buttons.primary("", model::replace);
    replace.setId("replace-run");
    all.setId("replace-all");
    all.setOnAction(event -> chooseAll());
    list.setId("replace-list");
    list.getStyleClass().addAll("search-list", "replace-list");
    list.setAccessibleText(Text.of("replace.list"));
    list.setItems(model.matches());
    list.setCellFactory(view -> new MatchCell());
    list.setOnKeyPressed(
        event -> {
          Match match = list.getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.SPACE && match != null) {
            choose(match, !model.chosen(match));
            event.consume();
          }
        });
    foot = Ui.styled(Ui.row(12, all, Ui.spring(), replace), "replace-foot");
    setTop(head());
    model.matches().subscribe(this::fill);
    model.problemProperty().subscribe(now -> fill());
    model.chosenProperty().subscribe(now -> count());
    fill();
  }

  private VBox head() {
    TextField field = new TextField();
    field.setId("replace-field");
    field.setPromptText(Text.of("replace.prompt"));
    field.setAccessibleText(Text.of("replace.prompt"));
    field.getStyleClass().add("search-field");
    field.textProperty().bindBidirectional(model.replacementProperty());
    HBox.setHgrow(field, Priority.ALWAYS);
    FlowPane options =
        new FlowPane(
            6,
            6,
            option("replace.case", model.matchCaseProperty()),
            option("replace.words", model.wholeWordsProperty()),
            option("replace.pattern", model.patternProperty()));
    FlowPane where = new FlowPane(6, 6, Ui.label(Text.of("replace.where"), "ink-3"));
    for (TextPart part : WHERE) {
      ToggleButton chip =
          FilterPane.toggle(Text.of("search.part." + Text.word(part)), model.looksAt(part));
      chip.setOnAction(event -> model.lookAt(part, chip.isSelected()));
      where.getChildren().add(chip);
    }
    return Ui.styled(Ui.column(8, field, options, where), "replace-head");
  }

  private static ToggleButton option(String key, BooleanProperty property) {
    ToggleButton chip = FilterPane.toggle(Text.of(key), property.get());
    chip.setId(key.replace('.', '-'));
    chip.selectedProperty().bindBidirectional(property);
    return chip;
  }

  private void fill() {
    boolean some = !model.matches().isEmpty();
    boolean bad = !model.problemProperty().get().isEmpty();
    setBottom(some ? foot : null);
    if (bad) {
      Label line = Ui.wrapped(model.problemProperty().get(), "bad-card");
      line.setId("replace-problem");
      setCenter(Ui.styled(new VBox(line), "replace-said"));
    } else if (some) {
      setCenter(list);
    } else if (model.course().isEmpty()) {
      setCenter(said("replace.no-course"));
    } else {
      setCenter(said("replace.nothing"));
    }
    count();
  }

  private static EmptyState said(String key) {
    return new EmptyState(Feather.EDIT_3, Text.of(key), Text.of(key + ".text"));
  }

  private void count() {
    int chosen = model.chosenProperty().get();
    int of = model.matches().size();
    replace.setText(
        chosen == 1 ? Text.of("replace.run-one") : Text.of("replace.run", Text.number(chosen)));
    replace.setDisable(chosen == 0);
    all.setText(Text.of("replace.chosen", Text.number(chosen), Text.number(of)));
    all.setIndeterminate(chosen > 0 && chosen < of);
    all.setSelected(chosen == of);
  }

  private void chooseAll() {
    model.chooseAll(model.chosenProperty().get() < model.matches().size());
    list.refresh();
    count();
  }

  private void choose(Match match, boolean wanted) {
    model.choose(match, wanted);
    list.refresh();
  }

  /** A match. */
  private final class MatchCell extends ListCell<Match> {
    private final CheckBox box = new CheckBox();
    private final Label place = Ui.label("", "ink-3", "small");
    private final Marked text = new Marked("said");
    private final HBox row = new HBox(12, box, Ui.column(3, place, text));

    MatchCell() {
      HBox.setHgrow(row.getChildren().getLast(), Priority.ALWAYS);
      text.within(list.widthProperty(), 140);
      box.setOnAction(
          event -> {
            Match match = getItem();
            if (match != null) {
              choose(match, box.isSelected());
            }
          });
      box.setFocusTraversable(false);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Match match, boolean empty) {
      super.updateItem(match, empty);
      if (empty || match == null) {
        setGraphic(null);
        setAccessibleText(null);
      } else {
        box.setSelected(model.chosen(match));
        String where = places.of(match);
        place.setText(where);
        text.show(match.before(), match.found(), match.replacement(), match.after());
        setGraphic(row);
        String spoken = Text.of("replace.spoken", match.found(), match.replacement(), where);
        box.setAccessibleText(spoken);
        setAccessibleText(spoken);
      }
    }
  }
}

package studio.trellis.app.rules;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;

/** A choice with its note, under the name of its section where one begins. */
final class ChoiceCell<T> extends ListCell<Step.Choice<T>> {
  private final Label section = Ui.label("", "menu-section");
  private final Label text = Ui.label("", "menu-text");
  private final Label note = Ui.label("", "menu-note");
  private final VBox box;

  ChoiceCell() {
    HBox line = Ui.row(6, text, note);
    text.setMinWidth(Region.USE_PREF_SIZE);
    note.setMinWidth(0);
    line.setMinHeight(MenuCard.ROW);
    section.setMinHeight(MenuCard.SECTION);
    box = Ui.column(0, section, line);
    setPrefWidth(0);
    getStyleClass().add("choice-cell");
  }

  @Override
  protected void updateItem(Step.Choice<T> choice, boolean empty) {
    super.updateItem(choice, empty);
    if (empty || choice == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    int at = getIndex();
    boolean begins =
        !choice.section().isEmpty()
            && (at == 0
                || !getListView().getItems().get(at - 1).section().equals(choice.section()));
    section.setText(choice.section());
    section.setVisible(begins);
    section.setManaged(begins);
    text.setText(choice.text());
    // A long name may be cut; a short one never.
    text.setMinWidth(choice.text().length() > 36 ? 0 : Region.USE_PREF_SIZE);
    note.setText(choice.note());
    setAccessibleText(
        choice.note().isEmpty()
            ? choice.text()
            : Text.of("build.spoken", choice.text(), choice.note()));
    setGraphic(box);
  }
}

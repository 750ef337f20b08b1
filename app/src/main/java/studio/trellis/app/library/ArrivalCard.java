package studio.trellis.app.library;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;

/** Asks what to do with a course that is here already: update, keep both, or look first. */
final class ArrivalCard extends VBox {
  private static final double ROW = 30;
  private static final int ROWS = 8;

  ArrivalCard(LibraryViewModel model, Arrival arrival, Arrival.Here here) {
    super(14);
    setId("arrival");
    getStyleClass().addAll("arrival");
    List<Difference> differences = Difference.of(arrival);
    ListView<Difference> list = list(differences);
    list.setVisible(false);
    list.setManaged(false);
    ToggleButton look = new ToggleButton(Text.of("library.look", differences.size()));
    look.getStyleClass().setAll("toggle-button", "segment");
    look.setId("arrival-differences");
    list.visibleProperty().bind(look.selectedProperty());
    list.managedProperty().bind(look.selectedProperty());
    Button update =
        Buttons.primary(Text.of("library.update"), () -> model.take(arrival, Arrival.Wish.UPDATE));
    update.setId("arrival-update");
    Button both =
        Buttons.plain(
            Text.of("library.keep-both"), () -> model.take(arrival, Arrival.Wish.KEEP_BOTH));
    both.setId("arrival-both");
    Button leave = Buttons.plain(Text.of("library.leave"), model::dismiss);
    getChildren()
        .addAll(
            Ui.wrapped(Text.of("library.known", arrival.course().title()), "title"),
            new HBox(
                40,
                version(
                    Text.of("library.here"),
                    Text.of("library.changed", CourseShelf.when(here.changed()))),
                version(
                    arrival.name(), Text.of("library.written", CourseShelf.when(arrival.made())))),
            Ui.wrapped(Text.of("library.update-note"), "ink-2"),
            list,
            Ui.row(10, update, both, look, Ui.spring(), leave));
  }

  private static VBox version(String name, String date) {
    return Ui.column(2, Ui.label(name, "strong"), Ui.label(date, "ink-2"));
  }

  private static ListView<Difference> list(List<Difference> differences) {
    ListView<Difference> list = new ListView<>();
    list.getItems().setAll(differences);
    list.getStyleClass().add("difference-list");
    list.setAccessibleText(Text.of("library.look", differences.size()));
    list.setFixedCellSize(ROW);
    list.setPrefHeight(ROW * Math.min(ROWS, differences.size()) + 2);
    list.setCellFactory(view -> new Row());
    return list;
  }

  private static final class Row extends ListCell<Difference> {
    private final Label what = Ui.pill("");
    private final Label part = Ui.label("");
    private final HBox row = Ui.row(10, what, part);

    @Override
    protected void updateItem(@Nullable Difference difference, boolean empty) {
      super.updateItem(difference, empty);
      if (empty || difference == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      what.setText(Text.of("library.what." + Text.word(difference.what())));
      what.getStyleClass()
          .setAll(
              "label",
              "pill",
              switch (difference.what()) {
                case ADDED -> "good-pill";
                case CHANGED -> "info-pill";
                case REMOVED -> "bad-pill";
              });
      part.setText(difference.part());
      setAccessibleText(Text.of("palette.spoken", part.getText(), what.getText()));
      setGraphic(row);
    }
  }
}

package studio.trellis.app.history;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;

/** The list of edits; choosing one makes the course as it was right after it. */
public final class HistoryView extends BorderPane {
  private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");

  public HistoryView(HistoryViewModel model) {
    getStyleClass().add("page");
    ListView<HistoryViewModel.Line> list = new ListView<>(model.lines());
    list.setId("history");
    list.getStyleClass().add("history-list");
    list.setAccessibleText(Text.of("page.history"));
    list.setCellFactory(view -> new Row(model));
    list.setOnKeyPressed(
        event -> {
          HistoryViewModel.Line chosen = list.getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.ENTER && chosen != null) {
            model.goTo(chosen);
            event.consume();
          }
        });
    setTop(
        Ui.styled(
            Ui.column(
                4,
                Ui.label(Text.of("page.history"), "page-title"),
                Ui.wrapped(Text.of("history.explained"), "ink-2")),
            "history-head"));
    setCenter(list);
  }

  /** One edit. */
  private static final class Row extends ListCell<HistoryViewModel.Line> {
    private final Region dot = Ui.styled(new Region(), "status-dot");
    private final Label name = Ui.label("");
    private final Label when = Ui.label("", "ink-3", "small");
    private final HBox row = Ui.row(12, dot, name, Ui.spring(), when);

    Row(HistoryViewModel model) {
      name.setMinWidth(0);
      when.setMinWidth(Region.USE_PREF_SIZE);
      setPrefWidth(0);
      setOnMouseClicked(
          event -> {
            if (getItem() != null) {
              model.goTo(getItem());
            }
          });
    }

    @Override
    protected void updateItem(HistoryViewModel.@Nullable Line line, boolean empty) {
      super.updateItem(line, empty);
      if (empty || line == null) {
        setGraphic(null);
        setAccessibleText("");
        return;
      }
      boolean now = line.standing() == HistoryViewModel.Standing.NOW;
      boolean undone = line.standing() == HistoryViewModel.Standing.UNDONE;
      dot.getStyleClass().setAll("status-dot", now ? "good" : "quiet");
      name.setText(line.name());
      name.getStyleClass().setAll("label", now ? "strong" : undone ? "ink-3" : "ink");
      when.setText(
          now
              ? Text.of("history.now", line.when())
              : undone ? Text.of("history.undone") : line.when());
      pseudoClassStateChanged(UNDONE, undone);
      setAccessibleText(line.name() + ", " + when.getText());
      setGraphic(row);
    }
  }
}

package studio.trellis.app.findings;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.fx.control.EmptyState;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;

/**
 * What the checks found: what is wrong, where, what to do; each leads to its place on the map.
 * Above, whether anybody gets stuck.
 */
public final class FindingsView extends BorderPane {
  private final FindingsViewModel model;
  private final Label title = Ui.label("", "page-title");
  private final ListView<FindingsViewModel.Row> list = new ListView<>();
  private final EmptyState none =
      new EmptyState(Feather.CHECK_CIRCLE, Text.of("findings.none"), Text.of("findings.none-text"));

  public FindingsView(Desk desk, FindingsViewModel model, Consumer<Selection> show) {
    this.model = model;
    getStyleClass().add("page");
    list.setId("findings");
    list.getStyleClass().add("finding-list");
    list.setAccessibleText(Text.of("page.checks"));
    list.setCellFactory(view -> new FindingCell(desk, model, show));
    VBox head = Ui.column(12, title, new ProofView(model));
    head.getStyleClass().add("page-head");
    setTop(head);
    model.rowsProperty().subscribe(this::fill);
  }

  private void fill(List<FindingsViewModel.Row> rows) {
    title.setText(rows.isEmpty() ? Text.of("page.checks") : model.title());
    list.getItems().setAll(rows);
    setCenter(rows.isEmpty() ? none : list);
  }
}

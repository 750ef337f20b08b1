package studio.trellis.app.findings;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Remark;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.EmptyState;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.EditText;
import studio.trellis.app.text.Text;

/** The list of findings: what is wrong, where, what to do; each leads to its place on the map. */
public final class FindingsView extends BorderPane {
  private final Desk desk;
  private final Consumer<Selection> show;

  public FindingsView(Desk desk, Consumer<Selection> show) {
    this.desk = desk;
    this.show = show;
    getStyleClass().add("page");
    desk.remarksProperty().subscribe(this::fill);
  }

  private void fill(List<Remark> remarks) {
    if (remarks.isEmpty()) {
      setTop(null);
      setCenter(
          new EmptyState(
              Feather.CHECK_CIRCLE, Text.of("findings.none"), Text.of("findings.none-text")));
      return;
    }
    Label title = Ui.label(Text.of("findings.title", remarks.size()), "page-title");
    title.getStyleClass().add("page-head");
    ListView<Remark> list = new ListView<>();
    list.setId("findings");
    list.setAccessibleText(title.getText());
    list.getStyleClass().add("finding-list");
    list.setCellFactory(view -> new RemarkCell());
    list.getItems().setAll(remarks);
    setTop(title);
    setCenter(list);
  }

  /** One finding. */
  private final class RemarkCell extends ListCell<Remark> {
    private final Label weight = Ui.pill("");
    private final Label where = Ui.label("", "strong");
    private final Label cause = Ui.wrapped("");
    private final Label fix = Ui.wrapped("", "ink-2");
    private final Button mend = Buttons.primary(Text.of("findings.mend"), this::mend);
    private final HBox row;

    RemarkCell() {
      VBox words = Ui.column(3, where, cause, fix);
      HBox.setHgrow(words, Priority.ALWAYS);
      row = new HBox(12, weight, words, mend, Buttons.plain(Text.of("findings.show"), this::show));
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Remark remark, boolean empty) {
      super.updateItem(remark, empty);
      if (empty || remark == null) {
        setGraphic(null);
      } else {
        boolean bad = remark.weight() == Remark.Weight.ERROR;
        weight.setText(Text.of("findings.weight." + Text.word(remark.weight())));
        weight.getStyleClass().setAll("label", "pill", bad ? "bad-pill" : "warn-pill");
        weight.setMinWidth(Region.USE_PREF_SIZE);
        where.setText(remark.where());
        cause.setText(remark.cause());
        fix.setText(remark.fix());
        mend.setVisible(remark.mending().isPresent());
        mend.setManaged(remark.mending().isPresent());
        remark
            .mending()
            .ifPresent(
                edit ->
                    desk.open()
                        .ifPresent(
                            open -> mend.setAccessibleText(EditText.of(edit.name(open.course())))));
        setGraphic(row);
      }
    }

    /** What was found may be of a moment ago: an edit that no longer fits is refused and said. */
    private void mend() {
      Remark remark = getItem();
      if (remark != null) {
        remark.mending().ifPresent(desk::apply);
      }
    }

    private void show() {
      Remark remark = getItem();
      if (remark != null) {
        FindingsView.this.show.accept(remark.place());
      }
    }
  }
}

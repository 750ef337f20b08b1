package studio.trellis.app.search;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.fx.control.Palette;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;
import studio.trellis.authoring.search.Target;

/** Go-to, above the page: type, arrow down, Enter. */
public final class GoToView extends Palette<Target> {
  private static final int WIDTH = 640;

  /** Letters of a name, and of what it is, that have room on a line. */
  private static final int TITLE = 54;

  private static final int NOTE = 36;

  private final GoToViewModel model;
  private final Label preview = Ui.wrapped("", "ink-2", "go-preview");

  public GoToView(GoToViewModel model) {
    this.model = model;
    make("go", Text.of("search.go.prompt"), Text.of("search.go.list"), WIDTH);
    setId("go-to");
    list.setItems(model.targets());
    list.setPlaceholder(Ui.label("", "ink-3"));
    list.setCellFactory(view -> new TargetCell(model));
    list.getSelectionModel().selectedItemProperty().subscribe(this::preview);
    // After the list itself, which lets go of its selection.
    list.getItems().addListener((ListChangeListener<Target>) change -> refresh());
    below(preview);
    refresh();
  }

  @Override
  protected void typed() {
    model.find(field.getText());
  }

  private void refresh() {
    int size = list.getItems().size();
    list.getSelectionModel().selectFirst();
    list.setPrefHeight(Math.clamp(size * ROW + 10, ROW + 10, 10 * ROW + 10));
    String typed = field.getText();
    Label said =
        Ui.label(
            typed.isBlank() ? Text.of("search.go.hint") : Text.of("search.go.nothing", typed),
            "ink-3");
    list.setPlaceholder(said);
    if (size == 0) {
      preview(null);
    }
  }

  private void preview(@Nullable Target target) {
    String text = target == null ? "" : model.preview(target);
    preview.setText(text);
    preview.setVisible(!text.isEmpty());
    preview.setManaged(!text.isEmpty());
  }

  @Override
  protected boolean key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      model.whenFound(this::take);
      return true;
    }
    return super.key(event);
  }

  @Override
  protected void take() {
    Target target = list.getSelectionModel().getSelectedItem();
    if (target != null && isVisible()) {
      leave();
      model.go(target);
    }
  }

  /** A place to go to, with what it is at the right. */
  private final class TargetCell extends ListCell<Target> {
    private final GoToViewModel model;
    private final Marked title = new Marked("said-title");
    private final Label note = Ui.label("", "ink-3", "small");
    private final HBox row = Ui.row(12, title, note);

    TargetCell(GoToViewModel model) {
      this.model = model;
      HBox.setHgrow(title, Priority.ALWAYS);
      title.within(list.widthProperty(), 250);
      note.setMaxWidth(260);
      note.setMinWidth(USE_PREF_SIZE);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Target target, boolean empty) {
      super.updateItem(target, empty);
      if (empty || target == null) {
        setGraphic(null);
        setAccessibleText(null);
      } else {
        String what = model.note(target);
        title.showLine(target.title(), target.found(), TITLE);
        note.setText(what.length() > NOTE ? what.substring(0, NOTE - 1) + "…" : what);
        setGraphic(row);
        setAccessibleText(target.title() + ", " + what);
      }
    }
  }
}

package studio.trellis.app.search;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;
import studio.trellis.authoring.search.Target;

/** Go-to, above the page: type, arrow down, Enter. */
public final class GoToView extends StackPane {
  private static final int ROW = 36;

  /** Letters of a name, and of what it is, that have room on a line. */
  private static final int TITLE = 54;

  private static final int NOTE = 36;

  private final GoToViewModel model;
  private final TextField field = new TextField();
  private final ListView<Target> list = new ListView<>();
  private final Label preview = Ui.wrapped("", "ink-2", "go-preview");

  public GoToView(GoToViewModel model) {
    this.model = model;
    setId("go-to");
    field.setId("go-field");
    field.setPromptText(Text.of("search.go.prompt"));
    field.setAccessibleText(Text.of("search.go.prompt"));
    field.getStyleClass().add("palette-field");
    field.textProperty().subscribe(model::find);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.setId("go-list");
    list.setItems(model.targets());
    list.getStyleClass().add("palette-list");
    list.setFocusTraversable(false);
    list.setFixedCellSize(ROW);
    list.setAccessibleText(Text.of("search.go.list"));
    list.setPlaceholder(Ui.label("", "ink-3"));
    list.setCellFactory(view -> new TargetCell());
    list.setOnMouseClicked(event -> go());
    list.getSelectionModel().selectedItemProperty().subscribe(this::preview);
    // After the list itself, which lets go of its selection.
    list.getItems().addListener((ListChangeListener<Target>) change -> refresh());
    VBox box = Ui.styled(new VBox(field, list, preview), "palette");
    box.setMaxSize(640, VBox.USE_PREF_SIZE);
    getChildren().add(box);
    setAlignment(box, Pos.TOP_CENTER);
    getStyleClass().add("veil");
    setOnMousePressed(
        event -> {
          if (event.getTarget() == this) {
            hide();
          }
        });
    setVisible(false);
    setAccessibleText(Text.of("search.go.prompt"));
    refresh();
  }

  /** Comes up, empty. */
  public void open() {
    field.clear();
    model.find("");
    setVisible(true);
    toFront();
    field.requestFocus();
  }

  private void hide() {
    setVisible(false);
  }

  private void refresh() {
    int size = model.targets().size();
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

  private void key(KeyEvent event) {
    int at = list.getSelectionModel().getSelectedIndex();
    boolean done = true;
    switch (event.getCode()) {
      case DOWN -> choose(at + 1);
      case UP -> choose(at - 1);
      case PAGE_DOWN -> choose(Math.min(at + 8, list.getItems().size() - 1));
      case PAGE_UP -> choose(Math.max(at - 8, 0));
      case ENTER -> model.whenFound(this::go);
      case ESCAPE -> hide();
      default -> done = false;
    }
    if (done) {
      event.consume();
    }
  }

  private void choose(int at) {
    if (at >= 0 && at < list.getItems().size()) {
      list.getSelectionModel().select(at);
      list.scrollTo(Math.max(0, at - 5));
    }
  }

  private void go() {
    Target target = list.getSelectionModel().getSelectedItem();
    if (target != null && isVisible()) {
      hide();
      model.go(target);
    }
  }

  /** A place to go to, with what it is at the right. */
  private final class TargetCell extends ListCell<Target> {
    private final Marked title = new Marked("said-title");
    private final Label note = Ui.label("", "ink-3", "small");
    private final HBox row = Ui.row(12, title, note);

    TargetCell() {
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

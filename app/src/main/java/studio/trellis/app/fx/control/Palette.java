package studio.trellis.app.fx.control;

import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Something to type into, above the page, and a list of what fits: arrow down, Enter. Whoever lets
 * it be is where they were before.
 */
public abstract class Palette<T> extends StackPane {
  /** How high a line of the list is. */
  protected static final int ROW = 36;

  private static final int PAGE = 8;

  /** What is typed into. */
  protected final TextField field = new TextField();

  /** What fits. */
  protected final ListView<T> list = new ListView<>();

  private final VBox box = Ui.styled(new VBox(field, list), "palette");
  private @Nullable Node before;

  /**
   * Makes it, not to be seen yet: to be called first.
   *
   * @param name begins the ids of its field and list
   * @param prompt what is typed, also for a screen reader
   * @param listed what the list holds, for a screen reader
   * @param width how wide it is
   */
  protected final void make(String name, String prompt, String listed, double width) {
    field.setId(name + "-field");
    field.setPromptText(prompt);
    field.setAccessibleText(prompt);
    field.getStyleClass().add("palette-field");
    list.setId(name + "-list");
    list.setAccessibleText(listed);
    list.getStyleClass().add("palette-list");
    list.setFocusTraversable(false);
    list.setFixedCellSize(ROW);
    box.setMaxSize(width, VBox.USE_PREF_SIZE);
    getChildren().add(box);
    setAlignment(box, Pos.TOP_CENTER);
    getStyleClass().add("veil");
    setVisible(false);
    setAccessibleText(prompt);
    field.textProperty().addListener((text, old, now) -> typed());
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (key(event)) {
            event.consume();
          }
        });
    list.setOnMouseClicked(event -> take());
    setOnMousePressed(
        event -> {
          if (equals(event.getTarget())) {
            leave();
          }
        });
  }

  /** Something else to be seen below the list. */
  protected final void below(Node node) {
    box.getChildren().add(node);
  }

  /** Something else was typed. */
  protected abstract void typed();

  /** Takes what is chosen in the list. */
  protected abstract void take();

  /** Comes up, empty. */
  public final void open() {
    before = getScene() == null ? null : getScene().getFocusOwner();
    field.clear();
    typed();
    setVisible(true);
    toFront();
    field.requestFocus();
  }

  /** Goes; the keyboard is where it was before. */
  protected final void leave() {
    setVisible(false);
    if (before != null && Objects.equals(before.getScene(), getScene())) {
      before.requestFocus();
    }
  }

  /** Does what a key asks for; whether it asked for anything. */
  protected boolean key(KeyEvent event) {
    int at = list.getSelectionModel().getSelectedIndex();
    switch (event.getCode()) {
      case DOWN -> choose(at + 1);
      case UP -> choose(at - 1);
      case PAGE_DOWN -> choose(Math.min(at + PAGE, list.getItems().size() - 1));
      case PAGE_UP -> choose(Math.max(at - PAGE, 0));
      case ENTER -> take();
      case ESCAPE -> leave();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void choose(int at) {
    if (at >= 0 && at < list.getItems().size()) {
      list.getSelectionModel().select(at);
      list.scrollTo(Math.max(0, at - 5));
    }
  }
}

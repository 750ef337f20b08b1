package studio.trellis.app.fx.control;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** One line of text, edited in place: Enter or leaving it commits, Escape takes back. */
public final class EditField extends TextField implements OwnUndo {
  private final Commit commit;

  /**
   * A field.
   *
   * @param name what a screen reader calls it
   * @param committed told the text that was typed, when it is another one
   */
  public EditField(String name, Consumer<String> committed) {
    commit = new Commit(this, name, committed);
    getStyleClass().add("edit-field");
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      commit.now();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && commit.pending()) {
      commit.cancel();
      event.consume();
    }
  }

  /** Shows the value as it is now; what is being typed stays. */
  public void show(String value) {
    commit.show(value);
  }

  @Override
  public boolean undoesItself() {
    return commit.pending();
  }
}

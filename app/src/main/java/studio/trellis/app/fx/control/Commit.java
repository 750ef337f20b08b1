package studio.trellis.app.fx.control;

import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;

/**
 * What makes a text input edit in place: what was typed is committed when the author leaves it or
 * says so, and Escape takes it back.
 */
final class Commit {
  private final TextInputControl field;
  private final Consumer<String> commit;
  private String shown = "";

  Commit(TextInputControl field, String name, Consumer<String> commit) {
    this.field = field;
    this.commit = commit;
    field.setAccessibleText(name);
    field
        .focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) {
                now();
              }
            });
  }

  /** Whether something was typed that is not committed. */
  boolean pending() {
    return !field.getText().equals(shown);
  }

  /** Shows the value as it is now; what is being typed stays. */
  void show(String value) {
    if (!pending()) {
      shown = value;
      field.setText(value);
    } else {
      shown = value;
    }
  }

  /** Commits what was typed. */
  void now() {
    if (pending()) {
      String typed = field.getText();
      shown = typed;
      commit.accept(typed);
    }
  }

  /** Takes back what was typed. */
  void cancel() {
    field.setText(shown);
    field.selectAll();
  }
}

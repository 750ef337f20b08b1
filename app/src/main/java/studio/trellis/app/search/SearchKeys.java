package studio.trellis.app.search;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Ctrl+P goes to a part by name, Ctrl+Shift+F searches all. */
public final class SearchKeys {
  private SearchKeys() {}

  /** Begins to listen in all of {@code window}. */
  public static void on(Node window, Runnable goTo, Runnable search) {
    window.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.isShortcutDown() && !event.isAltDown()) {
            if (event.getCode() == KeyCode.P && !event.isShiftDown()) {
              goTo.run();
              event.consume();
            } else if (event.getCode() == KeyCode.F && event.isShiftDown()) {
              search.run();
              event.consume();
            }
          }
        });
  }
}

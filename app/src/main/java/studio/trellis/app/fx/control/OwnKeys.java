package studio.trellis.app.fx.control;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** A control that uses keys which mean something else in the window around it. */
public interface OwnKeys {
  /** Whether it uses this key just now. */
  boolean takes(KeyEvent event);

  /** Whether the node, or what it lies in, uses this key just now. */
  static boolean of(@Nullable Node focused, KeyEvent event) {
    for (Node node = focused; node != null; node = node.getParent()) {
      if (node instanceof OwnKeys own) {
        return own.takes(event);
      }
    }
    return false;
  }
}

package studio.trellis.app.fx.control;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/** A control in which something can be undone that the course does not know yet. */
public interface OwnUndo {
  /** Whether there is something of its own to undo or to redo. */
  boolean undoesItself();

  /** Whether the node, or what it lies in, undoes by itself just now. */
  static boolean of(@Nullable Node focused) {
    for (Node node = focused; node != null; node = node.getParent()) {
      if (node instanceof OwnUndo own) {
        return own.undoesItself();
      }
    }
    return focused instanceof TextInputControl field && (field.isUndoable() || field.isRedoable());
  }
}

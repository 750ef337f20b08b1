package studio.trellis.app.rules;

import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.fx.control.Ui;

/** Rows are dragged by their handle to another place; a line says where they would stand. */
final class RowDrag {
  private final VBox list;
  private final BiConsumer<String, Integer> drop;
  private final Region line = Ui.styled(new Region(), "drop-line");
  private @Nullable RuleRow dragged;
  private int to = -1;

  /**
   * Follows the mouse over the rows of a list.
   *
   * @param drop told the id of a rule and its place in the order, from 0
   */
  RowDrag(VBox list, BiConsumer<String, Integer> drop) {
    this.list = list;
    this.drop = drop;
    line.setManaged(false);
    line.setMouseTransparent(true);
    list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    list.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
    list.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
  }

  private void press(MouseEvent event) {
    dragged = null;
    to = -1;
    for (Node node : list.getChildren()) {
      if (node instanceof RuleRow row && on(row.handle(), event)) {
        dragged = row;
      }
    }
  }

  private static boolean on(Node handle, MouseEvent event) {
    return handle.contains(handle.sceneToLocal(event.getSceneX(), event.getSceneY()));
  }

  private void drag(MouseEvent event) {
    RuleRow row = dragged;
    if (row == null) {
      return;
    }
    event.consume();
    double y = list.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
    RuleRow before = null;
    double at = 0;
    for (Node node : list.getChildren()) {
      if (node instanceof RuleRow other) {
        double middle = other.getLayoutY() + other.getHeight() / 2;
        if (y < middle) {
          before = other;
          at = other.getLayoutY();
          break;
        }
        at = other.getLayoutY() + other.getHeight();
        to = other.line().number();
      }
    }
    int from = row.line().number() - 1;
    int gap = before == null ? to : before.line().number() - 1;
    to = gap > from ? gap - 1 : gap;
    if (!list.getChildren().contains(line)) {
      list.getChildren().add(line);
    }
    line.resizeRelocate(0, at - 1, list.getWidth(), 2);
  }

  private void release(MouseEvent event) {
    RuleRow row = dragged;
    dragged = null;
    list.getChildren().remove(line);
    if (row != null && to >= 0) {
      event.consume();
      drop.accept(row.line().id(), to);
    }
  }
}

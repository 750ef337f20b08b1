package studio.trellis.app.fx.rich;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** Scrolls what a field lies in so that its caret can be seen. */
final class Reveal {
  private static final double MARGIN = 12;

  private Reveal() {}

  /** Shows the stretch from top to bottom of a node, by moving no more than needed. */
  static void vertically(Node node, double top, double bottom) {
    for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
      if (parent instanceof ScrollPane pane && pane.getContent() != null) {
        show(pane, node, top, bottom);
        return;
      }
    }
  }

  private static void show(ScrollPane pane, Node node, double top, double bottom) {
    Node content = pane.getContent();
    Bounds box = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double view = pane.getViewportBounds().getHeight();
    double room = content.getLayoutBounds().getHeight() - view;
    if (room <= 0) {
      return;
    }
    double from = box.getMinY() + top - MARGIN;
    double to = box.getMinY() + bottom + MARGIN;
    double at = pane.getVvalue() * room;
    double next = from < at ? from : to > at + view ? to - view : at;
    pane.setVvalue(Math.clamp(next / room, 0, 1));
  }
}

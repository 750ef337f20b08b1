package studio.trellis.app.fx.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** Builds a part of a view anew without taking the keyboard away from whoever is in it. */
public final class KeepFocus {
  private KeepFocus() {}

  /**
   * Runs {@code rebuild}; whoever was in {@code container} is then in the node with the same id, or
   * at the same place.
   */
  public static void in(Parent container, Runnable rebuild) {
    Node focused = container.getScene() == null ? null : container.getScene().getFocusOwner();
    List<Integer> path = path(container, focused);
    String id = focused == null ? null : focused.getId();
    rebuild.run();
    if (path != null && focused != null && !within(container, focused)) {
      Node same = id == null ? null : find(container, id);
      Node there = same == null ? at(container, path) : same;
      if (there != null) {
        there.requestFocus();
      }
    }
  }

  private static boolean within(Parent container, Node node) {
    return path(container, node) != null;
  }

  /** The numbers of the children on the way to {@code node}; null: it is not in there. */
  private static @Nullable List<Integer> path(Parent container, @Nullable Node node) {
    List<Integer> out = new ArrayList<>();
    Node at = node;
    while (at != null && !at.equals(container)) {
      Parent parent = at.getParent();
      if (parent == null) {
        return null;
      }
      out.addFirst(parent.getChildrenUnmodifiable().indexOf(at));
      at = parent;
    }
    return at == null ? null : out;
  }

  private static @Nullable Node find(Parent container, String id) {
    for (Node child : container.getChildrenUnmodifiable()) {
      if (id.equals(child.getId())) {
        return child;
      }
      Node inner = child instanceof Parent parent ? find(parent, id) : null;
      if (inner != null) {
        return inner;
      }
    }
    return null;
  }

  /** The node at a place, or the last one on the way to it that can have the focus. */
  private static @Nullable Node at(Parent container, List<Integer> path) {
    Node found = null;
    Node now = container;
    for (int number : path) {
      if (!(now instanceof Parent parent) || parent.getChildrenUnmodifiable().isEmpty()) {
        break;
      }
      List<Node> children = parent.getChildrenUnmodifiable();
      now = children.get(Math.min(number, children.size() - 1));
      if (now.isFocusTraversable() && !now.isDisabled()) {
        found = now;
      }
    }
    return found;
  }
}

package studio.trellis.app.fx.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import org.jspecify.annotations.Nullable;

/** Finds a control again after its part of the page was made anew. */
final class Twin {
  private final Scene scene;
  private final Control control;
  private final List<String> words;
  private final List<Control> alike;
  private final List<Control> called;

  Twin(Scene scene, Control control) {
    this.scene = scene;
    this.control = control;
    words = words(control);
    alike = alike();
    called = called(alike);
  }

  /**
   * The control itself while it is there; else the one that stands for it: the only one of its kind
   * with its id, or the one at its place among those with its words, or among those of its kind.
   * Null: none does.
   */
  @Nullable Control now() {
    if (scene.equals(control.getScene())) {
      return control;
    }
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    List<Control> now = alike();
    List<Control> same =
        now.stream()
            .filter(other -> control.getId() != null && control.getId().equals(other.getId()))
            .toList();
    if (same.size() == 1) {
      return same.getFirst();
    }
    List<Control> spoken = called(now);
    if (spoken.size() == called.size()) {
      return spoken.get(called.indexOf(control));
    }
    return now.size() == alike.size() ? now.get(alike.indexOf(control)) : null;
  }

  private List<Control> alike() {
    List<Control> found = new ArrayList<>();
    collect(scene.getRoot(), found);
    return found;
  }

  private void collect(Node node, List<Control> found) {
    if (node.isVisible()) {
      if (node instanceof Control other && like(other)) {
        found.add(other);
      }
      if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
      }
    }
  }

  private boolean like(Control other) {
    return other.getClass() == control.getClass()
        && other.getStyleClass().equals(control.getStyleClass());
  }

  private List<Control> called(List<Control> all) {
    return all.stream().filter(other -> words(other).equals(words)).toList();
  }

  private static List<String> words(Control control) {
    String text = control instanceof Labeled labeled ? labeled.getText() : null;
    return List.of(
        Objects.requireNonNullElse(control.getAccessibleText(), ""),
        Objects.requireNonNullElse(text, ""));
  }
}

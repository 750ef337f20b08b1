package studio.trellis.app.fx.rich.math;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/**
 * A piece of a formula: nodes placed around the start of its baseline.
 *
 * @param width pixels
 * @param ascent above the baseline, pixels
 * @param descent below the baseline, pixels
 */
record MathBox(List<Node> nodes, double width, double ascent, double descent) {
  static final MathBox EMPTY = new MathBox(List.of(), 0, 0, 0);

  static MathBox space(double width) {
    return new MathBox(List.of(), width, 0, 0);
  }

  double height() {
    return ascent + descent;
  }

  /** Its nodes moved by this much. */
  List<Node> at(double x, double y) {
    for (Node node : nodes) {
      node.setLayoutX(node.getLayoutX() + x);
      node.setLayoutY(node.getLayoutY() + y);
    }
    return nodes;
  }

  /** Pieces one after the other on one baseline. */
  static MathBox row(List<MathBox> boxes) {
    List<Node> nodes = new ArrayList<>();
    double width = 0;
    double ascent = 0;
    double descent = 0;
    for (MathBox box : boxes) {
      nodes.addAll(box.at(width, 0));
      width += box.width;
      ascent = Math.max(ascent, box.ascent);
      descent = Math.max(descent, box.descent);
    }
    return new MathBox(nodes, width, ascent, descent);
  }
}

package studio.trellis.app.map.layout;

import java.util.HashMap;
import java.util.Map;

/**
 * Something laid out: its size, and where the activities in it lie from its left upper corner. Map
 * units.
 */
record Block(String id, double width, double height, Map<String, double[]> inside) {
  /** Several blocks at places of their own, in room for a frame. */
  static Block around(
      String id,
      Map<Block, double[]> placed,
      double left,
      double top,
      double right,
      double bottom) {
    double width = 0;
    double height = 0;
    Map<String, double[]> inside = new HashMap<>();
    for (Map.Entry<Block, double[]> entry : placed.entrySet()) {
      Block block = entry.getKey();
      double x = entry.getValue()[0] + left;
      double y = entry.getValue()[1] + top;
      width = Math.max(width, x + block.width());
      height = Math.max(height, y + block.height());
      block.inside().forEach((name, at) -> inside.put(name, new double[] {at[0] + x, at[1] + y}));
    }
    return new Block(id, width + right, height + bottom, inside);
  }
}

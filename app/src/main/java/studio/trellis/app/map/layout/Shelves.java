package studio.trellis.app.map.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts blocks in rows like books on shelves, in their order, near a wanted proportion. */
final class Shelves {
  private Shelves() {}

  /**
   * Places of the blocks.
   *
   * @param proportion wanted width by height
   * @param least as wide as this at least
   */
  static Map<Block, double[]> place(
      List<Block> blocks, double gap, double proportion, double least) {
    double area = 0;
    double widest = least;
    for (Block block : blocks) {
      area += (block.width() + gap) * (block.height() + gap);
      widest = Math.max(widest, block.width());
    }
    double limit = Math.max(widest, Math.sqrt(area * proportion));
    Map<Block, double[]> placed = new LinkedHashMap<>();
    double x = 0;
    double y = 0;
    double high = 0;
    for (Block block : blocks) {
      if (x > 0 && x + block.width() > limit) {
        x = 0;
        y += high + gap;
        high = 0;
      }
      placed.put(block, new double[] {x, y});
      x += block.width() + gap;
      high = Math.max(high, block.height());
    }
    return placed;
  }
}

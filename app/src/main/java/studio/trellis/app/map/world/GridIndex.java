package studio.trellis.app.map.world;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the boxes near a place without looking at all of them: a uniform grid. */
public final class GridIndex {
  private static final int CELL = 600;

  private final List<Box> boxes;
  private final Map<Long, BitSet> cells = new HashMap<>();

  public GridIndex(List<Box> boxes) {
    this.boxes = boxes;
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      for (int column = cell(box.x()); column <= cell(box.right()); column++) {
        for (int row = cell(box.y()); row <= cell(box.bottom()); row++) {
          cells.computeIfAbsent(key(column, row), key -> new BitSet()).set(i);
        }
      }
    }
  }

  /** The positions of all boxes that meet {@code area}, ascending. */
  public int[] meeting(Box area) {
    BitSet near = new BitSet();
    long columns = (long) cell(area.right()) - cell(area.x()) + 1;
    long rows = (long) cell(area.bottom()) - cell(area.y()) + 1;
    if (columns * rows > cells.size()) {
      near.set(0, boxes.size());
    } else {
      for (int column = cell(area.x()); column <= cell(area.right()); column++) {
        for (int row = cell(area.y()); row <= cell(area.bottom()); row++) {
          BitSet cell = cells.get(key(column, row));
          if (cell != null) {
            near.or(cell);
          }
        }
      }
    }
    return near.stream().filter(i -> boxes.get(i).meets(area)).toArray();
  }

  private static int cell(double at) {
    return (int) Math.floor(at / CELL);
  }

  private static long key(int column, int row) {
    return ((long) column << 32) ^ (row & 0xffffffffL);
  }
}

package studio.trellis.app.map.world;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the boxes near a place without looking at all of them: a uniform grid. Immutable. */
public final class GridIndex {
  private static final int CELL = 600;

  private final List<Box> boxes;
  private final Map<Long, BitSet> cells;

  public GridIndex(List<Box> boxes) {
    this.boxes = boxes;
    cells = new HashMap<>();
    for (int i = 0; i < boxes.size(); i++) {
      int at = i;
      eachCell(boxes.get(i), key -> cells.computeIfAbsent(key, made -> new BitSet()).set(at));
    }
  }

  private GridIndex(List<Box> boxes, Map<Long, BitSet> cells) {
    this.boxes = boxes;
    this.cells = cells;
  }

  /** Does something with the cells that a box meets, by their keys. */
  private interface ToCell {
    void accept(long key);
  }

  private static void eachCell(Box box, ToCell action) {
    for (int column = cell(box.x()); column <= cell(box.right()); column++) {
      for (int row = cell(box.y()); row <= cell(box.bottom()); row++) {
        action.accept(key(column, row));
      }
    }
  }

  /** This index with some boxes elsewhere, by position. */
  GridIndex with(Map<Integer, Box> moved) {
    List<Box> next = new ArrayList<>(boxes);
    Map<Long, BitSet> now = new HashMap<>();
    Set<Long> own = new HashSet<>();
    moved.forEach(
        (at, box) -> {
          if (!box.equals(next.set(at, box))) {
            if (now.isEmpty()) {
              now.putAll(cells);
            }
            eachCell(boxes.get(at), key -> cell(now, own, key).clear(at));
            eachCell(box, key -> cell(now, own, key).set(at));
          }
        });
    return now.isEmpty() ? this : new GridIndex(List.copyOf(next), now);
  }

  /** The cell for writing: the one of the index before stays as it is. */
  private static BitSet cell(Map<Long, BitSet> cells, Set<Long> own, long key) {
    if (own.add(key)) {
      BitSet copy = new BitSet();
      copy.or(cells.getOrDefault(key, new BitSet()));
      cells.put(key, copy);
    }
    return cells.getOrDefault(key, new BitSet());
  }

  /** The positions of all boxes that meet {@code area}, ascending. */
  public int[] meeting(Box area) {
    BitSet near = new BitSet();
    long columns = (long) cell(area.right()) - cell(area.x()) + 1;
    long rows = (long) cell(area.bottom()) - cell(area.y()) + 1;
    if (columns * rows > cells.size()) {
      near.set(0, boxes.size());
    } else {
      eachCell(
          area,
          key -> {
            BitSet cell = cells.get(key);
            if (cell != null) {
              near.or(cell);
            }
          });
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

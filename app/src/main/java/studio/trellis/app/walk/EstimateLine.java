package studio.trellis.app.walk;

import java.util.List;

/**
 * A skill's estimate over the walk, thousandths.
 *
 * @param start before the first step
 * @param values after each step
 */
record EstimateLine(String skill, int start, List<Integer> values) {
  EstimateLine {
    values = List.copyOf(values);
  }

  /** The estimate now. */
  int now() {
    return values.isEmpty() ? start : values.getLast();
  }

  /** How far it moved in all. */
  int moved() {
    int moved = 0;
    int before = start;
    for (int value : values) {
      moved += Math.abs(value - before);
      before = value;
    }
    return moved;
  }
}

package studio.trellis.app.walk;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.model.engine.Standing;

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

  /** The estimates over these steps, a line for each skill, those that moved most first. */
  static List<EstimateLine> of(List<Moment> moments, Telling words) {
    List<EstimateLine> lines = new ArrayList<>();
    if (!moments.isEmpty()) {
      for (Standing.OfSkill first : moments.getFirst().after().skills()) {
        List<Integer> values = new ArrayList<>();
        for (Moment moment : moments) {
          moment.after().skills().stream()
              .filter(skill -> skill.skill() == first.skill())
              .forEach(skill -> values.add(skill.now()));
        }
        lines.add(new EstimateLine(words.skill(first.skill()), first.start(), values));
      }
      lines.sort((a, b) -> b.moved() - a.moved());
    }
    return lines;
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

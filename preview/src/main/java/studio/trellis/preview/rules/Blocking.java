package studio.trellis.preview.rules;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.model.engine.Reading;
import studio.trellis.model.rule.Condition;

/** Why a condition did not hold: the least that would have had to be otherwise. */
final class Blocking {
  private final List<Reading> readings;
  private int at;

  private Blocking(List<Reading> readings) {
    this.readings = readings;
  }

  /**
   * The values read that kept a condition from holding; of several ways to hold, those of the
   * nearest one.
   *
   * @param readings in the order in which the engine reads the condition
   */
  static List<Reading> of(Condition condition, List<Reading> readings) {
    return new Blocking(readings).against(condition, true);
  }

  private List<Reading> against(Condition condition, boolean wanted) {
    return switch (condition) {
      case Condition.All all -> parts(all.parts(), wanted, wanted);
      case Condition.Any any -> parts(any.parts(), wanted, !wanted);
      case Condition.Not not -> against(not.part(), !wanted);
      default -> {
        Reading reading = readings.get(at++);
        yield holds(condition, reading) == wanted ? List.of() : List.of(reading);
      }
    };
  }

  /** All parts have to be as wanted, or the one that is nearest to it. */
  private List<Reading> parts(List<Condition> parts, boolean wanted, boolean every) {
    List<Reading> sum = new ArrayList<>();
    List<Reading> least = null;
    for (Condition part : parts) {
      List<Reading> one = against(part, wanted);
      sum.addAll(one);
      if (least == null || one.size() < least.size()) {
        least = one;
      }
    }
    return every || least == null ? sum : least;
  }

  private static boolean holds(Condition leaf, Reading r) {
    boolean whenUnknown =
        switch (leaf) {
          case Condition.AttributeIs c -> c.whenUnknown();
          case Condition.AttributeNumber c -> c.whenUnknown();
          default -> false;
        };
    return r.read() == -1 ? whenUnknown : r.compare().holds(r.read(), r.wanted());
  }
}

package studio.trellis.preview.rules;

import java.util.ArrayList;
import java.util.Comparator;
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
      case Condition.All c -> parts(c.parts(), wanted, wanted ? c.parts().size() : 1);
      case Condition.Any c -> parts(c.parts(), wanted, wanted ? 1 : c.parts().size());
      case Condition.None c -> parts(c.parts(), !wanted, wanted ? c.parts().size() : 1);
      case Condition.AtLeast c ->
          parts(c.parts(), wanted, wanted ? c.number() : c.parts().size() - c.number() + 1);
      case Condition.Not not -> against(not.part(), !wanted);
      default -> {
        Reading reading = readings.get(at++);
        yield holds(condition, reading) == wanted ? List.of() : List.of(reading);
      }
    };
  }

  /** So many parts have to be as wanted: those that are nearest to it. */
  private List<Reading> parts(List<Condition> parts, boolean wanted, int needed) {
    List<List<Reading>> each = new ArrayList<>();
    for (Condition part : parts) {
      each.add(against(part, wanted));
    }
    each.sort(Comparator.comparingInt(List::size));
    List<Reading> out = new ArrayList<>();
    each.stream().limit(Math.max(0, needed)).forEach(out::addAll);
    return out;
  }

  private static boolean holds(Condition leaf, Reading r) {
    boolean whenUnknown =
        switch (leaf) {
          case Condition.AttributeIs c -> c.whenUnknown();
          case Condition.AttributeNumber c -> c.whenUnknown();
          case Condition.EvidenceAge c -> c.whenUnknown();
          case Condition.DaysSince c -> c.whenUnknown();
          default -> false;
        };
    return r.read() == -1 ? whenUnknown : r.compare().holds(r.read(), r.wanted());
  }
}

package studio.trellis.app.rules;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.model.rule.Condition;

/** What building does to a tree of conditions. */
final class Trees {
  /** Nothing is asked: it always holds. */
  static final Condition ALWAYS = new Condition.All(List.of());

  private Trees() {}

  static boolean always(Condition condition) {
    return condition instanceof Condition.All all && all.parts().isEmpty();
  }

  /**
   * The condition as somebody would write it: no list of one, no list of the same kind in a list.
   */
  static Condition tidy(Condition condition) {
    return switch (condition) {
      case Condition.All all -> {
        List<Condition> parts = new ArrayList<>();
        for (Condition part : all.parts()) {
          Condition tidied = tidy(part);
          if (tidied instanceof Condition.All inner) {
            parts.addAll(inner.parts());
          } else {
            parts.add(tidied);
          }
        }
        yield parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
      }
      case Condition.Any any -> {
        List<Condition> parts = new ArrayList<>();
        for (Condition part : any.parts()) {
          Condition tidied = tidy(part);
          if (tidied instanceof Condition.Any inner) {
            parts.addAll(inner.parts());
          } else {
            parts.add(tidied);
          }
        }
        yield parts.size() == 1 ? parts.getFirst() : new Condition.Any(parts);
      }
      case Condition.None none -> {
        List<Condition> parts = none.parts().stream().map(Trees::tidy).toList();
        yield parts.size() == 1
            ? tidy(new Condition.Not(parts.getFirst()))
            : new Condition.None(parts);
      }
      case Condition.AtLeast c -> {
        List<Condition> parts = c.parts().stream().map(Trees::tidy).toList();
        if (c.number() >= parts.size()) {
          yield tidy(new Condition.All(parts));
        }
        yield c.number() == 1
            ? tidy(new Condition.Any(parts))
            : new Condition.AtLeast(c.number(), parts);
      }
      case Condition.Not not -> {
        Condition part = tidy(not.part());
        yield part instanceof Condition.Not twice ? twice.part() : new Condition.Not(part);
      }
      default -> condition;
    };
  }

  /** The parts of a list with one of them changed. */
  static List<Condition> with(List<Condition> parts, int at, Condition part) {
    List<Condition> out = new ArrayList<>(parts);
    out.set(at, part);
    return out;
  }

  static List<Condition> without(List<Condition> parts, int at) {
    List<Condition> out = new ArrayList<>(parts);
    out.remove(at);
    return out;
  }

  /** Whether it asks about the last answer. */
  static boolean ofAnswer(Condition condition) {
    return switch (condition) {
      case Condition.All all -> all.parts().stream().anyMatch(Trees::ofAnswer);
      case Condition.Any any -> any.parts().stream().anyMatch(Trees::ofAnswer);
      case Condition.None none -> none.parts().stream().anyMatch(Trees::ofAnswer);
      case Condition.AtLeast c -> c.parts().stream().anyMatch(Trees::ofAnswer);
      case Condition.Not not -> ofAnswer(not.part());
      case Condition.AnswerWas c -> true;
      case Condition.OptionChosen c -> true;
      case Condition.Confidence c -> true;
      case Condition.HintsUsed c -> true;
      default -> false;
    };
  }

  /** Both have to hold. */
  static Condition and(Condition first, Condition second) {
    return always(first) ? second : tidy(new Condition.All(List.of(first, second)));
  }

  /** One of both has to hold. */
  static Condition or(Condition first, Condition second) {
    return always(first) ? second : tidy(new Condition.Any(List.of(first, second)));
  }
}

package studio.trellis.model.check;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.rule.Condition;

/** The single questions that conditions are made of. */
final class Leaves {
  private Leaves() {}

  /** Shows each leaf of a condition. */
  static void of(Condition condition, Consumer<Condition> each) {
    switch (condition) {
      case Condition.All c -> c.parts().forEach(part -> of(part, each));
      case Condition.Any c -> c.parts().forEach(part -> of(part, each));
      case Condition.None c -> c.parts().forEach(part -> of(part, each));
      case Condition.AtLeast c -> c.parts().forEach(part -> of(part, each));
      case Condition.Not c -> of(c.part(), each);
      default -> each.accept(condition);
    }
  }

  /** The attribute that a leaf reads; empty: none. */
  static String attribute(Condition leaf) {
    return switch (leaf) {
      case Condition.AttributeIs c -> c.attribute();
      case Condition.AttributeNumber c -> c.attribute();
      case Condition.AttributeKnown c -> c.attribute();
      case Condition.DaysSince c -> c.since() == Condition.Since.ATTRIBUTE ? c.id() : "";
      default -> "";
    };
  }

  /** The attributes that a condition reads, by id. */
  static Set<String> attributes(@Nullable Condition condition) {
    Set<String> out = new TreeSet<>();
    if (condition != null) {
      of(condition, leaf -> out.add(attribute(leaf)));
      out.remove("");
    }
    return out;
  }

  /** The activity whose past a leaf reads; empty: none, or the one under way. */
  static String activity(Condition leaf) {
    return switch (leaf) {
      case Condition.Visited c -> c.activity();
      case Condition.Completed c -> c.activity();
      case Condition.Attempts c -> c.activity();
      case Condition.Score c -> c.activity();
      case Condition.DaysSince c -> c.since() == Condition.Since.DONE ? c.id() : "";
      default -> "";
    };
  }
}

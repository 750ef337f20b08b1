package studio.trellis.model.check;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.model.check.logic.Formula;
import studio.trellis.model.rule.Action;
import studio.trellis.model.rule.Rule;

/** A rule that can fire: where, and what it asks. */
record Ruling(Rule rule, Moment moment, Formula holds) {
  /** Where its leading action leads, by id; empty: it leads nowhere. */
  List<String> targets() {
    for (Action action : rule.actions()) {
      List<String> targets = targets(action);
      if (!targets.isEmpty()) {
        return targets;
      }
    }
    return List.of();
  }

  boolean leads() {
    return !targets().isEmpty();
  }

  /** How many of its actions lead somewhere; only the first one does. */
  int leading() {
    int count = 0;
    for (Action action : rule.actions()) {
      count += targets(action).isEmpty() ? 0 : 1;
    }
    return count;
  }

  /** What it exempts, by id. */
  List<String> exempts() {
    List<String> out = new ArrayList<>();
    for (Action action : rule.actions()) {
      if (action instanceof Action.Exempt exempt) {
        out.add(exempt.target());
      }
    }
    return out;
  }

  static List<String> targets(Action action) {
    return switch (action) {
      case Action.GoTo a -> List.of(a.target());
      case Action.SkipTo a -> List.of(a.target());
      case Action.Insert a -> List.of(a.activity());
      case Action.Offer a -> a.targets();
      default -> List.of();
    };
  }
}

package studio.trellis.model.edit;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.rule.Action;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.Rule;

/** The ids that rules and conditions name. */
public final class Mentions {
  private final Set<String> ids = new TreeSet<>();

  private Mentions() {}

  /** What a rule names: scope, condition, actions. */
  public static Set<String> of(Rule rule) {
    Mentions found = new Mentions();
    found.add(rule.scope());
    found.condition(rule.condition());
    if (rule.until() != null) {
      found.condition(rule.until());
    }
    rule.actions().forEach(found::action);
    return found.ids;
  }

  /** What a condition names; none of no condition. */
  public static Set<String> of(@Nullable Condition condition) {
    Mentions found = new Mentions();
    if (condition != null) {
      found.condition(condition);
    }
    return found.ids;
  }

  private void condition(Condition condition) {
    switch (condition) {
      case Condition.All c -> c.parts().forEach(this::condition);
      case Condition.Any c -> c.parts().forEach(this::condition);
      case Condition.None c -> c.parts().forEach(this::condition);
      case Condition.AtLeast c -> c.parts().forEach(this::condition);
      case Condition.Not c -> condition(c.part());
      case Condition.Mastery c -> add(c.skill());
      case Condition.Mastered c -> add(c.skill());
      case Condition.InBand c -> add(c.skill());
      case Condition.CorrectInRow c -> add(c.skill());
      case Condition.Attempts c -> add(c.activity());
      case Condition.OptionChosen c -> add(c.item());
      case Condition.Visited c -> add(c.activity());
      case Condition.Completed c -> add(c.activity());
      case Condition.Tagged c -> add(c.facet());
      case Condition.AttributeIs c -> add(c.attribute());
      case Condition.AttributeNumber c -> add(c.attribute());
      case Condition.AttributeKnown c -> add(c.attribute());
      case Condition.AnswerWas c -> {}
      case Condition.Confidence c -> {}
      case Condition.HintsUsed c -> {}
      case Condition.ReviewDue c -> add(c.skill());
      case Condition.StartedAt c -> add(c.skill());
      case Condition.Retrievability c -> add(c.skill());
      case Condition.Score c -> add(c.activity());
      case Condition.ChoiceMade c -> add(c.target());
      case Condition.EvidenceAge c -> add(c.skill());
      case Condition.DaysSince c -> add(c.id());
      case Condition.Calibrated c -> {}
      case Condition.Minutes c -> {}
      case Condition.Declined c -> {}
      case Condition.SessionNumber c -> {}
      case Condition.RandomShare c -> {}
    }
  }

  private void action(Action action) {
    switch (action) {
      case Action.GoTo a -> add(a.target());
      case Action.SkipTo a -> add(a.target());
      case Action.Exempt a -> add(a.target());
      case Action.Insert a -> add(a.activity());
      case Action.Offer a -> a.targets().forEach(this::add);
      case Action.SetLevel a -> add(a.skill());
      case Action.AskAgain a -> {}
      case Action.Message a -> {}
      case Action.BeginReview a -> {}
      case Action.Refute a -> {}
      case Action.LimitLevel a -> add(a.skill());
      case Action.Show a -> add(a.activity());
      case Action.SetValue a -> add(a.attribute());
      case Action.SetNumber a -> add(a.attribute());
      case Action.Complete a -> add(a.target());
      case Action.EndSession a -> {}
      case Action.CallHuman a -> {}
    }
  }

  private void add(String id) {
    if (!id.isEmpty()) {
      ids.add(id);
    }
  }

  /** Whether {@code ids} names any of {@code others}. */
  static boolean any(Set<String> ids, Set<String> others) {
    for (String id : ids) {
      if (others.contains(id)) {
        return true;
      }
    }
    return false;
  }

  /** {@code ids} less those of {@code gone}. */
  static List<String> without(List<String> ids, Set<String> gone) {
    return ids.stream().filter(id -> !gone.contains(id)).toList();
  }
}

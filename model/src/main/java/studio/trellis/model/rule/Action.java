package studio.trellis.model.rule;

import java.util.List;

/** What a rule does when its condition holds. Targets are ids of activities or groups. */
public sealed interface Action {
  /** The learner goes to the target. */
  record GoTo(String target) implements Action {}

  /**
   * The learner goes to the target, and what lies between in the author's order is exempt (never
   * what is required).
   */
  record SkipTo(String target) implements Action {}

  /** The activity, or all of a group, counts as shown (never what is required). */
  record Exempt(String target) implements Action {}

  /** The learner takes the activity, then goes on where they were. */
  record Insert(String activity) implements Action {}

  /** The learner chooses among 2 to 4 targets; the first is recommended. */
  record Offer(List<String> targets) implements Action {
    public Offer {
      targets = List.copyOf(targets);
    }
  }

  /** The scaffold level of a skill (empty: of the one under way) is set. */
  record SetLevel(String skill, Scaffold level) implements Action {}

  /** The last item is asked again after this many other items, 1 to 15. */
  record AskAgain(int afterItems) implements Action {}

  /** The learner reads this text (clean HTML) before what comes next. */
  record Message(String html) implements Action {}
}

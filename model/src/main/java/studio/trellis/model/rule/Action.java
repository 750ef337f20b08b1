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

  /** The last item is asked again after this many other items, 1 to 15; 0: in the next session. */
  record AskAgain(int afterItems) implements Action {}

  /** The learner reads this text (clean HTML) before what comes next. */
  record Message(String html) implements Action {}

  /** Reviews of what is due come first, for so many minutes at most, 1 to 60. */
  record BeginReview(int minutes) implements Action {}

  /** The refutation of the item answered last is shown before what comes next. */
  record Refute() implements Action {}

  /**
   * From now on help in a skill (empty: the one under way) stays within a limit, whatever the
   * engine or a rule sets. A later limit replaces it.
   *
   * @param least at least as much help as {@code level}; else at most as much
   */
  record LimitLevel(String skill, Scaffold level, boolean least) implements Action {}

  /**
   * A part of an activity (empty: the one under way) is shown or left out from now on.
   *
   * @param part 0 to 3: what it holds for the scaffold level of that ordinal; 4 to 11: the first to
   *     eighth note, tip, warning or fold of its page
   */
  record Show(String activity, int part, boolean on) implements Action {
    /** The part that is the first block of the page. */
    public static final int BLOCKS = 4;

    /** How many parts there are. */
    public static final int PARTS = 12;
  }

  /** A choice attribute that rules set is set to a value. */
  record SetValue(String attribute, String value) implements Action {}

  /** A number attribute that rules set is set to a number, or that much is added; 0 to 16382. */
  record SetNumber(String attribute, int number, boolean add) implements Action {}

  /**
   * The activity, or all of a group, counts as done; empty: the course is complete but for what is
   * required. What is required never counts as done by a rule.
   */
  record Complete(String target) implements Action {}

  /** The session ends here; the learner may go on in another one. */
  record EndSession() implements Action {}

  /** The learner is told whom to turn to (clean HTML). */
  record CallHuman(String html) implements Action {}
}

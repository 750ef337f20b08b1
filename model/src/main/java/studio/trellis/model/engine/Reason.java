package studio.trellis.model.engine;

import studio.trellis.model.base.IntWriter;
import studio.trellis.model.base.Ints;

/**
 * One step of a decision, as data that the author, the reviewer and the learner each read in their
 * own words.
 *
 * @param step the step of the order of a decision
 * @param outcome what came of it
 * @param why what kind of reason it is
 * @param subject what decided: a rule, link, skill, item or activity by position, as {@code why}
 *     says; −1: nothing
 * @param target where it leads, as target code; {@link #NOWHERE} when nowhere
 * @param values the values that were read; for rules and links five numbers a leaf: kind, subject,
 *     comparison, wanted, read (−1: not known)
 */
public record Reason(Step step, Outcome outcome, Why why, int subject, int target, Ints values) {
  /** No target: no group has this code. */
  public static final int NOWHERE = -100_000;

  /** As target: the rule did not fire, for what ends it holds. */
  public static final int ENDED = NOWHERE - 1;

  /** The order of a decision. */
  public enum Step {
    UNDER_WAY,
    RETEST,
    REVIEW,
    RULE,
    LINK,
    SEQUENCE,
    WAY_UP
  }

  /** What came of a step. */
  public enum Outcome {
    /** It decided. */
    WON,
    /** It took part: a rule that fired beside the one that led, a level that was set. */
    ALSO,
    /** It would have decided, had nothing come before it. */
    WOULD_HAVE,
    /** Its condition did not hold. */
    NOT_MET,
    /** It had nothing to say. */
    NOTHING
  }

  /** Kinds of reason; the order is written in logs: append only. */
  public enum Why {
    /** What is shown goes on. Subject: the activity. */
    RESUME,
    /**
     * The next item of the activity under way. Subject: the item; values: predicted success, aim
     * (thousandths).
     */
    NEXT_ITEM,
    /** The activity ended: its skills are mastered. Subject: the activity. */
    MASTERED,
    /** The activity ended: nothing is left. Subject: the activity. */
    NO_ITEM_LEFT,
    /** An item is due to be asked again. Subject: the item. */
    RETEST_DUE,
    /** Nothing is due. */
    NOTHING_DUE,
    /** A rule. Subject: the rule. */
    RULE,
    /** A link with a condition, or to remediation or enrichment. Subject: the link. */
    LINK,
    /** A detour is over. Subject: the activity gone back to. */
    RETURN,
    /** The learner chose. Subject: −1. */
    CHOSEN,
    /** The learner shows that they know it. Subject: the activity. */
    TEST_OUT,
    /** The course begins. Subject: the activity. */
    START,
    /** The author's order. Subject: what came before, −1 the beginning. */
    ORDER,
    /** A skill at the growth edge. Subject: the skill; values: mastery (thousandths). */
    GROWTH_EDGE,
    /** The learner may choose. Subject: the group or activity that offers, as target code. */
    OFFER,
    /** Passed over, since it is shown. Subject: the activity; values: a {@link Passed} ordinal. */
    PASSED_OVER,
    /** A required activity is left. Subject: the activity. */
    REQUIRED,
    /** A milestone waits for it. Subject: the milestone. */
    GATHER,
    /** The end. Values: complete 0 or 1. */
    END,
    /**
     * The scaffold level. Subject: the skill; values: level, mastery (thousandths), level of the
     * activity.
     */
    LEVEL,
    /** A core skill is not mastered yet, and practice for it is left. Subject: the activity. */
    CORE,
    /**
     * A skill is due for review. Subject: the skill; values: chance of recall today and what is
     * aimed at (thousandths), days since the last practice, and why it is due: 0 it fades, 1 the
     * first gap before the target date, 2 the exam.
     */
    REVIEW_DUE,
    /**
     * Many answers and no mastery: another explanation. Subject: the skill; values: answers so far.
     */
    EXPLAIN,
    /**
     * Many answers and no mastery: a human is called. Subject: the skill; values: answers so far.
     */
    HUMAN,
    /** The item was answered wrong and is tried once more. Subject: the item. */
    TRY_AGAIN,
    /**
     * Proficient skills are practised in turns. Subject: the item; values: its skill and the
     * mastery of it, the skill that it takes turns with and the mastery of that (thousandths).
     */
    INTERLEAVED,
    /** When it is told how the answer was. Subject: the skill; values: timing, band. */
    FEEDBACK
  }

  /** Why an activity is passed over. */
  public enum Passed {
    EXEMPT,
    DONE,
    MASTERED,
    PROFICIENT,
    ENOUGH_TRIES,
    NOT_READY
  }

  static void write(IntWriter out, Reason r) {
    out.put(r.step.ordinal())
        .put(r.outcome.ordinal())
        .put(r.why.ordinal())
        .put(r.subject)
        .put(r.target);
    out.put(r.values);
  }
}

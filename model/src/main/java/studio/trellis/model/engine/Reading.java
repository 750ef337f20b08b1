package studio.trellis.model.engine;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.model.base.Ints;
import studio.trellis.model.rule.Compare;

/**
 * A value that a condition read, as a {@link Reason} of a rule or link carries it.
 *
 * @param subject what was read, by position: a skill, activity, item or attribute as {@code kind}
 *     says; −1: none
 * @param wanted what it was compared with: thousandths, a number, an ordinal, the index of an
 *     option or value
 * @param read what it was, in the same unit; −1: not known
 */
public record Reading(Kind kind, int subject, Compare compare, int wanted, int read) {
  private static final Kind[] KINDS = Kind.values();
  private static final Compare[] COMPARES = Compare.values();

  /** What can be read, in the order of the codes of {@link Tests}. */
  public enum Kind {
    /** Estimated mastery of a skill, thousandths. */
    MASTERY,
    /** Whether a skill is mastered. */
    MASTERED,
    /** The band of a skill, an ordinal. */
    BAND,
    /** Visits to an activity. */
    ATTEMPTS,
    /** Right answers in a row in a skill. */
    IN_ROW,
    /** The option chosen in an item. */
    OPTION,
    /** Whether the last answer was right. */
    RIGHT,
    /** Confidence of the last answer. */
    CONFIDENCE,
    /** Hints used on the last item. */
    HINTS,
    /** Whether an activity was entered. */
    VISITED,
    /** Whether an activity is done or passed. */
    COMPLETED,
    /** A tag of the activity under way, its code. */
    TAG,
    /** The value of an attribute. */
    ATTRIBUTE,
    /** Whether an attribute is known. */
    KNOWN,
    /** The starting point in a skill, as a rating 0 to 4. */
    STARTED,
    /** Confidence against results, an ordinal of {@code Condition.Calibration}. */
    CALIBRATION,
    /** Best result of an assessment, or the course's score (subject −1), thousandths. */
    SCORE,
    /** Minutes; the subject is an ordinal of {@code Condition.Span}. */
    MINUTES,
    /** Whether a choice led to a target (as target code; the course: any choice). */
    CHOICE,
    /** Recommendations declined. */
    DECLINED,
    /** Days since the last answer about a skill. */
    AGE,
    /** Days since the day that an attribute holds. */
    SINCE_ATTRIBUTE,
    /** Days since a required activity was done. */
    SINCE_DONE,
    /** Days since the session before this one. */
    SINCE_SESSION,
    /** Days since the learner began. */
    SINCE_START,
    /** Number of the session. */
    SESSION,
    /** The learner's lot in a trial (the subject), 0 to 999. */
    LOT,
    /** Chance of recall in a skill, thousandths. */
    RECALL,
    /** Whether a review of a skill is due; subject −1: of any. */
    DUE
  }

  /** The readings of a reason; none for reasons that are not of rules and links. */
  public static List<Reading> of(Reason reason) {
    List<Reading> out = new ArrayList<>();
    boolean tested = reason.why() == Reason.Why.RULE || reason.why() == Reason.Why.LINK;
    Ints values = reason.values();
    for (int i = 0; tested && i + Tests.LEAF <= values.size(); i += Tests.LEAF) {
      out.add(
          new Reading(
              KINDS[values.at(i) - Tests.MASTERY],
              values.at(i + 1),
              COMPARES[values.at(i + 2)],
              values.at(i + 3),
              values.at(i + 4)));
    }
    return out;
  }
}

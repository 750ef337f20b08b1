package studio.trellis.model.rule;

import java.util.List;

/**
 * What a rule or a link asks before it acts. Skills, activities, items and attributes are named by
 * id. An empty skill, or an empty activity of {@link Attempts}, stands for the one under way; the
 * others always name one.
 */
public sealed interface Condition {
  /** All hold; true of none. */
  record All(List<Condition> parts) implements Condition {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** At least one holds; false of none. */
  record Any(List<Condition> parts) implements Condition {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /** At least so many of the parts hold, 1 to 63. */
  record AtLeast(int number, List<Condition> parts) implements Condition {
    public AtLeast {
      parts = List.copyOf(parts);
    }
  }

  /** None of the parts holds; true of none. */
  record None(List<Condition> parts) implements Condition {
    public None {
      parts = List.copyOf(parts);
    }
  }

  /** The part does not hold. */
  record Not(Condition part) implements Condition {}

  /** Estimated mastery of a skill, in thousandths. */
  record Mastery(String skill, Compare compare, int thousandths) implements Condition {}

  /**
   * Chance that what was practised in a skill would be recalled today, thousandths; false while it
   * was never practised.
   */
  record Retrievability(String skill, Compare compare, int thousandths) implements Condition {}

  /** A review of a skill is due; empty: of any. */
  record ReviewDue(String skill) implements Condition {}

  /** The skill is mastered by the course's own measure (estimate and unaided answers). */
  record Mastered(String skill) implements Condition {}

  /** Expertise band of a skill. */
  record InBand(String skill, Compare compare, Band band) implements Condition {}

  /** How often an activity was entered. */
  record Attempts(String activity, Compare compare, int times) implements Condition {}

  /** Right answers in a row in a skill, 0 to 7. */
  record CorrectInRow(String skill, Compare compare, int times) implements Condition {}

  /** The last answer chose this option of this item. */
  record OptionChosen(String item, String option) implements Condition {}

  /** The last answer was right (or wrong). */
  record AnswerWas(boolean right) implements Condition {}

  /**
   * Confidence given with the last answer: 0 guessing, 1 unsure, 2 fairly sure, 3 certain. False
   * when it was not asked.
   */
  record Confidence(Compare compare, int level) implements Condition {}

  /** Hints used on the last item. */
  record HintsUsed(Compare compare, int times) implements Condition {}

  /** The activity was entered. */
  record Visited(String activity) implements Condition {}

  /** The activity was done or passed. */
  record Completed(String activity) implements Condition {}

  /** The activity under way bears this tag. */
  record Tagged(String facet, String value) implements Condition {}

  /**
   * A choice attribute has this value (or, with NOT_EQUAL, another one). Not known: {@code
   * whenUnknown}.
   */
  record AttributeIs(String attribute, Compare compare, String value, boolean whenUnknown)
      implements Condition {}

  /** A number attribute (days for a date) against a number. Not known: {@code whenUnknown}. */
  record AttributeNumber(String attribute, Compare compare, int number, boolean whenUnknown)
      implements Condition {}

  /** Whether an attribute is known at all. */
  record AttributeKnown(String attribute) implements Condition {}

  /**
   * Where the learner started in a skill, by their own rating or what they showed first, in the
   * words of a self-rating: 0 new, 1 a little, 2 some, 3 solid, 4 could teach it. False while
   * neither is there.
   */
  record StartedAt(String skill, Compare compare, int rating) implements Condition {}

  /** Confidence against results so far; false before the fourth answer with a confidence. */
  record Calibrated(Calibration calibration) implements Condition {}

  /**
   * Best result of an assessment, thousandths; false before the first. An empty activity: the
   * course's score.
   */
  record Score(String activity, Compare compare, int thousandths) implements Condition {}

  /** Minutes of work so far, 0 to 999. */
  record Minutes(Span span, Compare compare, int minutes) implements Condition {}

  /** The last choice led to this activity, or into this group; empty: a choice was made. */
  record ChoiceMade(String target) implements Condition {}

  /** How often what was recommended was declined, 0 to 31. */
  record Declined(Compare compare, int times) implements Condition {}

  /**
   * Days since a skill was answered about last, 0 to 9999. Never answered about: {@code
   * whenUnknown}.
   */
  record EvidenceAge(String skill, Compare compare, int days, boolean whenUnknown)
      implements Condition {}

  /**
   * Days since something, 0 to 9999. Not known: {@code whenUnknown}.
   *
   * @param id of the attribute (a day) or required activity; empty for the others
   */
  record DaysSince(Since since, String id, Compare compare, int days, boolean whenUnknown)
      implements Condition {}

  /** Which session it is, from 1 to 999. */
  record SessionNumber(Compare compare, int number) implements Condition {}

  /**
   * A learner's lot, 0 to 999, drawn once for each of nine trials: "below 500" is one half of the
   * learners, "at least 500" the other one.
   */
  record RandomShare(int trial, Compare compare, int thousandths) implements Condition {}

  /** How confidence stands to results: more than 15 points apart, or not. */
  enum Calibration {
    UNDERCONFIDENT,
    CALIBRATED,
    OVERCONFIDENT
  }

  /** Over what minutes are counted. */
  enum Span {
    /** This session. */
    SESSION,
    /** This visit to the activity under way. */
    ACTIVITY,
    COURSE
  }

  /** Since what days are counted. */
  enum Since {
    /** A day that an attribute holds, as days since 2020-01-01. */
    ATTRIBUTE,
    /** A required activity was done. */
    DONE,
    /** The learner was here last, before this session. */
    LAST_SESSION,
    /** The learner began. */
    START
  }
}

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

  /** The part does not hold. */
  record Not(Condition part) implements Condition {}

  /** Estimated mastery of a skill, in thousandths. */
  record Mastery(String skill, Compare compare, int thousandths) implements Condition {}

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
}

package studio.trellis.model.learner;

/** Something that the learner did. Skills, activities, items and attributes are state positions. */
public sealed interface Evidence {
  /** A session began. */
  record SessionBegan() implements Evidence {}

  /**
   * An attribute became known.
   *
   * @param value 0: not known; else the index of its value, or its number, plus one
   */
  record AttributeGiven(int attribute, int value) implements Evidence {}

  /**
   * A rating of oneself.
   *
   * @param rating 0 new to me, 1 a little, 2 some, 3 solid, 4 could teach it
   */
  record Rated(int skill, int rating) implements Evidence {}

  /** One more hint was shown. */
  record HintShown() implements Evidence {}

  /** A step of a completion problem was answered. */
  record StepAnswered(boolean right) implements Evidence {}

  /**
   * The item shown was answered.
   *
   * @param options the chosen options as bits, the first option the lowest bit; 0 for typed answers
   * @param confidence 0 guessing to 3 certain; -1: not asked
   * @param seconds time taken
   */
  record Answered(int options, boolean right, int confidence, int seconds) implements Evidence {}

  /** The page shown, or a worked example, was read to its end. */
  record Finished() implements Evidence {}

  /**
   * One of the options offered, or another way, was chosen.
   *
   * @param target an activity's position, or -1 minus a group's
   */
  record Chose(int target) implements Evidence {}

  /** What was recommended was declined. */
  record Declined() implements Evidence {}

  /** The learner wants to show that they know what this activity trains. */
  record TestOut(int activity) implements Evidence {}

  /**
   * The learner answers whether to review what is fading.
   *
   * @param minutes for so long, now; 0: not now
   */
  record Review(int minutes) implements Evidence {}

  /** What the engine decided was shown; recording it is the same as going on from the decision. */
  record Met() implements Evidence {}
}

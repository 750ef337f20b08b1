package studio.trellis.model.rule;

/** When a learner is told how an answer was. */
public enum Timing {
  /** Right after the answer. */
  AT_ONCE,
  /** After an error they try once more; then at once. */
  AFTER_RETRY,
  /** Together, at the end of the activity. */
  SUMMARY;

  /** For somebody of this band. */
  public static Timing of(Band band) {
    return switch (band) {
      case NOVICE -> AT_ONCE;
      case ADVANCING, PROFICIENT -> AFTER_RETRY;
      case EXPERT -> SUMMARY;
    };
  }
}

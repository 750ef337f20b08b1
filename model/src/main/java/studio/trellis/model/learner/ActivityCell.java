package studio.trellis.model.learner;

/** What the state holds for an activity. */
public enum ActivityCell {
  /** A {@link Status}. */
  STATUS(3),
  /** Times entered, saturating at 7. */
  VISITS(3),
  /** Best result of an assessment, percent. */
  BEST(7),
  /**
   * Day on which a required activity was done, days since 2020-01-01: the record of its completion.
   */
  DONE_DAY(14),
  /** Parts that rules have hidden, as bits: four levels, then eight blocks of its page. */
  HIDDEN(12);

  final int bits;

  ActivityCell(int bits) {
    this.bits = bits;
  }
}

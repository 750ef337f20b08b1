package studio.trellis.app.walk;

/** One reason of a decision, as a sentence. */
record WhyLine(Weight weight, String text) {
  /** What came of it. */
  enum Weight {
    /** It decided. */
    WON,
    /** It took part. */
    ALSO,
    /** What would have come otherwise. */
    OTHERWISE,
    /** What would have turned it. */
    TURN,
    /** It was looked at and did not hold. */
    NOT
  }
}

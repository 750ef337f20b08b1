package studio.trellis.model.learner;

/** What the state holds for an item. */
public enum ItemCell {
  /** In a visit that is still open: 0 not met, {@link #SHOWN}, {@link #WRONG} or {@link #RIGHT}. */
  IN_VISIT(2),
  /** The last answer was right and unaided. */
  UNAIDED(1),
  /** Times answered, saturating. */
  ATTEMPTS(2);

  /** Met in the visit, and not answered. */
  public static final int SHOWN = 1;

  /** Answered wrong in the visit. */
  public static final int WRONG = 2;

  /** Answered right in the visit. */
  public static final int RIGHT = 3;

  final int bits;

  ItemCell(int bits) {
    this.bits = bits;
  }
}

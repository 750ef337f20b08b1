package studio.trellis.model.learner;

/** What the state holds for an item. */
public enum ItemCell {
  /** Shown in the visit under way. */
  IN_VISIT(1),
  /** Last result: 0 never answered, 1 wrong, 2 right with help, 3 right unaided. */
  LAST(2),
  /** Times answered, saturating at 3. */
  ATTEMPTS(2);

  final int bits;

  ItemCell(int bits) {
    this.bits = bits;
  }
}

package studio.trellis.model.learner;

/**
 * A section of the state's text: some of the digits of all records of a kind. What few parts have
 * has a section of its own. The order is stored: append only. A section may grow by digits; texts
 * that were written without them are read on.
 *
 * @param kind of {@link Cells}
 * @param first place of its first digit in a record
 * @param width how many digits it takes of a record
 */
record Section(int kind, int first, int width) {
  private static final int LIMIT = SkillCell.LIMIT.ordinal();

  /** What assessments came to: the first of those that few parts have. */
  static final int TESTS = 6;

  /** All of them; their number in the text is one more than their place here. */
  static final Section[] ALL = {
    new Section(Cells.LEARNER, 0, StateLayout.LEARNER_CELLS),
    new Section(Cells.SKILL, 0, LIMIT),
    new Section(Cells.ACTIVITY, ActivityCell.STATUS.ordinal(), 1),
    new Section(Cells.ITEM, ItemCell.ATTEMPTS.ordinal(), 1),
    new Section(Cells.RULE, 0, 1),
    new Section(Cells.ATTRIBUTE, 0, 1),
    new Section(Cells.ACTIVITY, ActivityCell.VISITS.ordinal(), 2),
    new Section(Cells.ACTIVITY, ActivityCell.DONE_DAY.ordinal(), 1),
    new Section(Cells.ACTIVITY, ActivityCell.HIDDEN.ordinal(), 1),
    new Section(Cells.SKILL, LIMIT, 1),
    new Section(Cells.ITEM, ItemCell.IN_VISIT.ordinal(), 1)
  };

  /** How many values each digit has; one less where a record is there only if it is not 0. */
  int[] radices(int count, int level, int less) {
    int[] out = new int[count];
    for (int i = 0; i < count; i++) {
      out[i] = Cells.radix(kind, first + i, level) - less;
    }
    return out;
  }
}

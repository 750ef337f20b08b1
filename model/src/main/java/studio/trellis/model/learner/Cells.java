package studio.trellis.model.learner;

/**
 * What of a state is kept at a level of detail, cell by cell: how far each counts, and how many of
 * its values are kept as one.
 *
 * <p>A text holds digits: cells of which only some combinations occur together make one digit, and
 * coarse ones are divided by their step.
 */
final class Cells {
  /** Kinds of records. */
  static final int LEARNER = 0;

  static final int SKILL = 1;
  static final int ACTIVITY = 2;
  static final int ITEM = 3;
  static final int RULE = 4;
  static final int ATTRIBUTE = 5;

  /** Values of one of an activity's states: times entered. */
  private static final int VISITS = 8;

  private static final int ANSWERS = SkillCell.OPPORTUNITIES.ordinal();

  /** From this cell of a skill on every value is kept; how coarse those before it get. */
  private static final int FINE = SkillCell.DAY.ordinal();

  private static final int[] COARSE = {1, 2, 1, 1, 1, 1, 1, 1, 8, 8};
  private static final int[] COARSER = {2, 2, 1, 1, 1, 1, 1, 1, 24, 16};

  private static final int DAY = SkillCell.DAY.ordinal();
  private static final int ORIGIN = LearnerCell.ORIGIN.ordinal();
  private static final SkillCell[] SKILLS = SkillCell.values();

  private Cells() {}

  /** How many values beside 0 of a skill's cell are kept as one. */
  private static int step(int cell, int level) {
    return cell >= FINE || level < StateForm.MEMORY
        ? 1
        : (level < StateForm.COUNTS ? COARSE : COARSER)[cell];
  }

  /** The digit of a skill's cell; of days, the day itself. */
  static int digit(int cell, int value, int level) {
    int most = cell == ANSWERS && level >= StateForm.COUNTS ? 15 : SKILLS[cell].most;
    int kept = Math.max(0, Math.min(most, value));
    return kept == 0 ? 0 : (kept - 1) / step(cell, level) + 1;
  }

  /** The value that a digit stands for: the middle one of those kept as one. */
  static int value(int cell, int digit, int level) {
    int step = step(cell, level);
    return digit == 0 ? 0 : (digit - 1) * step + step / 2 + 1;
  }

  /** How many values the digit in a cell's place has. */
  static int radix(int kind, int cell, int level) {
    return switch (kind) {
      case LEARNER -> 1 << LearnerCell.values()[cell].bits;
      case SKILL ->
          cell == DAY ? StateForm.window(level) + 1 : digit(cell, Integer.MAX_VALUE, level) + 1;
      case ACTIVITY ->
          switch (cell) {
            case 0 -> 1 + 3 * VISITS;
            case 1 -> 3;
            default -> 1 << ActivityCell.values()[cell].bits;
          };
      case ITEM -> cell == 0 || level == StateForm.COUNTS ? 4 : level < StateForm.COUNTS ? 7 : 2;
      case RULE -> 2;
      default -> 1 << StateText.ATTRIBUTE_BITS;
    };
  }

  /** The digits of a state, each in the place of a cell. */
  static int[] digits(StateLayout layout, int[] cells) {
    int level = layout.form().level();
    int[] out = cells.clone();
    int at = layout.skillsAt();
    for (; at < layout.activitiesAt(); at += SKILLS.length) {
      for (int cell = 0; cell < SKILLS.length; cell++) {
        out[at + cell] = digit(cell, cells[at + cell], level);
      }
      int day = cells[at + DAY] - cells[ORIGIN] + 1;
      out[at + DAY] =
          cells[at + DAY] == 0 ? 0 : Math.max(1, Math.min(StateForm.window(level), day));
    }
    for (; at < layout.itemsAt(); at += StateLayout.ACTIVITY_CELLS) {
      // Not seen; seen, not passed; done, passed; exempt: and what a test came to apart.
      int status = cells[at];
      boolean failed = status == Status.FAILED.ordinal();
      boolean passed = status == Status.PASSED.ordinal();
      int kind = failed ? 1 : passed ? 2 : Math.min(3, status);
      out[at] = kind == 0 ? 0 : (kind - 1) * VISITS + cells[at + 1] + 1;
      out[at + 1] = passed ? 1 : failed ? 2 : 0;
    }
    for (; at < layout.rulesAt(); at += StateLayout.ITEM_CELLS) {
      int attempts = Math.min(StateForm.attempts(level), cells[at + 2]);
      boolean all = level >= StateForm.COUNTS && attempts == StateForm.attempts(level);
      out[at + 1] = 0;
      out[at + 2] = attempts == 0 ? 0 : attempts * 2 - 1 + (all ? 0 : cells[at + 1]);
    }
    return out;
  }

  /** Makes cells of digits at a level of detail, in place. */
  static void cells(StateLayout layout, int[] digits, int level) {
    int at = layout.skillsAt();
    for (; at < layout.activitiesAt(); at += SKILLS.length) {
      for (int cell = 0; cell < SKILLS.length; cell++) {
        digits[at + cell] = value(cell, digits[at + cell], level);
      }
      digits[at + DAY] += digits[at + DAY] == 0 ? 0 : digits[ORIGIN] - 1;
    }
    for (; at < layout.itemsAt(); at += StateLayout.ACTIVITY_CELLS) {
      int state = digits[at] - 1;
      int test = digits[at + 1];
      int kind = state < 0 ? Status.UNSEEN.ordinal() : state / VISITS + 1;
      digits[at + 1] = state < 0 ? 0 : state % VISITS;
      digits[at] =
          (kind == 3 ? Status.EXEMPT : test == 1 ? Status.PASSED : Status.FAILED).ordinal();
      if (kind < 3 && test == 0) {
        digits[at] = kind;
      }
    }
    for (; at < layout.rulesAt(); at += StateLayout.ITEM_CELLS) {
      int state = digits[at + 2] - 1;
      digits[at + 1] = state > 0 ? state % 2 : 0;
      digits[at + 2] = (state + 2) / 2;
    }
  }
}

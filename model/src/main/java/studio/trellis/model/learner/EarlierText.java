package studio.trellis.model.learner;

/** Sections as versions 1 and 2 wrote them: cells of so many bits, after flags for what is used. */
final class EarlierText {
  static final int LENGTH_BITS = 22;
  private static final int COUNT_BITS = 16;

  /** Cells after so many were written only where one of them was in use; of learners, skills … */
  private static final int[] COMMON = {11, 9, 2, 3, 1, 1};

  /** How long each cell of a skill was in version 1, and in version 2. */
  private static final int[] SKILL_1 = {11, 6, 5, 2, 1, 2, 3, 3, 2, 8, 5, 14, 2};

  private static final int[] SKILL_2 = {11, 6, 5, 2, 1, 2, 3, 3, 2, 12, 9, 14, 2, 2, 2, 4};

  private EarlierText() {}

  private static int[] widths(int kind, int version) {
    return switch (kind) {
      case Cells.LEARNER -> {
        LearnerCell[] cells = LearnerCell.values();
        int[] out = new int[cells.length];
        for (int i = 0; i < out.length; i++) {
          out[i] = cells[i].bits;
        }
        yield out;
      }
      case Cells.SKILL -> version == 1 ? SKILL_1 : SKILL_2;
      case Cells.ACTIVITY -> version == 1 ? new int[] {3, 3, 7, 14} : new int[] {3, 3, 7, 14, 12};
      case Cells.ITEM -> new int[] {1, 2, 2};
      case Cells.RULE -> new int[] {1};
      default -> new int[] {StateText.ATTRIBUTE_BITS};
    };
  }

  /** Reads a section of a kind into cells; records beyond the layout are dropped. */
  static void read(
      StateLayout layout, int[] cells, int kind, int version, Bits.Reader in, int end) {
    int[] widths = widths(kind, version);
    int used = in.next(COUNT_BITS);
    for (int r = 0; r < used && in.at() < end; r++) {
      if (in.next(1) == 0) {
        continue;
      }
      int[] row = new int[widths.length];
      for (int i = 0; i < row.length && in.at() < end; i++) {
        if (i == COMMON[kind] && in.next(1) == 0) {
          break;
        }
        row[i] = in.next(widths[i]);
      }
      if (kind == Cells.SKILL) {
        row = skill(row);
      } else if (kind == Cells.ITEM) {
        row[0] *= 1 + Math.min(2, row[1]);
        row[1] /= 3;
      }
      for (int i = 0; i < row.length && r < layout.records(kind); i++) {
        cells[layout.from(kind) + r * layout.stride(kind) + i] = row[i];
      }
    }
    int origin = LearnerCell.ORIGIN.ordinal();
    int first = cells[LearnerCell.FIRST_DAY.ordinal()];
    int last = cells[LearnerCell.DAY.ordinal()];
    cells[origin] = Math.max(1, first > 0 ? first : last - StateForm.window(0) / 2);
  }

  /** Errors and right answers in a row became one cell; of days, whether there were several. */
  private static int[] skill(int[] was) {
    int run = was[5] > 0 ? SkillCell.MOST_RIGHT + was[5] : was[6];
    if (was.length < SKILL_2.length) {
      return new int[] {was[0], was[1], was[2], was[3], was[4], run, was[7], was[8]};
    }
    return new int[] {
      was[0],
      was[1],
      was[2],
      was[3],
      was[4],
      run,
      was[7],
      was[8],
      was[9],
      was[10],
      was[11],
      was[13] / 2,
      was[14],
      was[15]
    };
  }
}

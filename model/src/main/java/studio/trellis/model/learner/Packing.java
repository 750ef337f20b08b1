package studio.trellis.model.learner;

/**
 * Records of digits as bits. Digits are multiplied into groups as large as an int takes, so that a
 * digit of five values costs 2.3 bits and not three. Where few records are in use, the gaps between
 * them are written and the others not.
 */
final class Packing {
  private static final int WIDTH_BITS = 7;
  private static final int COUNT_BITS = 16;

  /** Gaps are written where less than one record in so many is in use. */
  private static final int FEW = 4;

  private static final int MOST = 1 << 30;

  private Packing() {}

  /** Bits that hold the numbers below {@code values}. */
  private static int bits(int values) {
    return 32 - Integer.numberOfLeadingZeros(values - 1);
  }

  /** The low bits of a gap, when so many of all are in use; the rest of it is counted out. */
  private static int low(int all, int used) {
    return Math.max(0, bits(all / Math.max(1, used)) - 1);
  }

  /** Bits that digits take which have so many values, so many times over. */
  private static int size(int[] radices, int times) {
    int bits = 0;
    int space = 1;
    for (int at = 0; at < times * radices.length; at++) {
      int radix = radices[at % radices.length];
      if (space > MOST / radix) {
        bits += bits(space);
        space = 1;
      }
      space *= radix;
    }
    return bits + bits(space);
  }

  /** Bits that a section takes at most of which {@code used} records of {@code all} are in use. */
  static int most(Section section, int level, int all, int used) {
    int less = section.width() == 1 ? 1 : 0;
    int[] radices = section.radices(section.width(), level, less);
    int most = used * FEW < all ? 0 : size(section.radices(section.width(), level, 0), all);
    // Gaps take most where as many are in use as there can be with low bits of one length.
    for (int few = Math.min(used, (all - 1) / FEW); few > 0; ) {
      int low = low(all, few);
      int gaps = COUNT_BITS + few * (low + 1) + (all >> low);
      most = Math.max(most, gaps + size(radices, few));
      few = all / ((1 << (low + 1)) + 1);
    }
    return 1 + WIDTH_BITS + most;
  }

  /** A section's content of digits, which begin at {@code from}, a record after {@code stride}. */
  static Bits write(Section section, int level, int[] digits, int from, int stride, int all) {
    int width = section.width();
    boolean[] uses = new boolean[all];
    int used = 0;
    for (int r = 0; r < all; r++) {
      for (int i = 0; i < width; i++) {
        uses[r] |= digits[from + r * stride + i] > 0;
      }
      used += uses[r] ? 1 : 0;
    }
    Bits out = new Bits();
    if (used == 0) {
      return out;
    }
    boolean few = used * FEW < all;
    out.put(few ? 1 : 0, 1);
    out.put(width, WIDTH_BITS);
    if (few) {
      out.put(used, COUNT_BITS);
      int low = low(all, used);
      int gap = 0;
      for (boolean some : uses) {
        for (int high = some ? gap >> low : 0; high > 0; high--) {
          out.put(1, 1);
        }
        out.put(gap & ((1 << low) - 1), some ? low + 1 : 0);
        gap = some ? 0 : gap + 1;
      }
    }
    int less = few && width == 1 ? 1 : 0;
    int[] radices = section.radices(width, level, less);
    int space = 1;
    int group = 0;
    for (int at = 0; at < all * width; at++) {
      int record = at / width;
      int radix = radices[at % width];
      if (few && !uses[record]) {
        continue;
      }
      if (space > MOST / radix) {
        out.put(group, bits(space));
        space = 1;
        group = 0;
      }
      group += space * (digits[from + record * stride + at % width] - less);
      space *= radix;
    }
    out.put(group, bits(space));
    return out;
  }

  /**
   * Reads a section's content.
   *
   * @param all how many records there were when it was written
   * @param room how many there is room for; those beyond are dropped
   * @return false when it has digits that are not known
   */
  static boolean read(
      Bits.Reader in,
      Section section,
      int level,
      int[] digits,
      int from,
      int stride,
      int all,
      int room) {
    boolean few = in.next(1) == 1;
    int width = in.next(WIDTH_BITS);
    if (width == 0 || width > section.width()) {
      return false;
    }
    int[] used = new int[few ? in.next(COUNT_BITS) : all];
    int low = low(all, used.length);
    int next = 0;
    for (int r = 0; r < used.length; r++) {
      while (few && in.next(1) == 1) {
        next += 1 << low;
      }
      next += few ? in.next(low) : 0;
      used[r] = next++;
    }
    int less = few && width == 1 ? 1 : 0;
    int[] radices = section.radices(width, level, less);
    int group = 0;
    int left = 0;
    for (int at = 0; at < used.length * width; at++) {
      if (left == 0) {
        int space = 1;
        for (int to = at; to < used.length * width && space <= MOST / radices[to % width]; to++) {
          space *= radices[to % width];
          left++;
        }
        group = in.next(bits(space));
      }
      int record = used[at / width];
      int radix = radices[at % width];
      if (record >= 0 && record < room) {
        digits[from + record * stride + at % width] = group % radix + less;
      }
      group /= radix;
      left--;
    }
    return true;
  }
}

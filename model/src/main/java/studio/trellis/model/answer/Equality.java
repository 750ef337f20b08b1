package studio.trellis.model.answer;

/**
 * Whether two values are the same function, or multiples of each other.
 *
 * <p>Rational functions are compared by their residues at {@value #EXACT_POINTS} points each modulo
 * one of two primes p near 2^26 (Schwartz 1980, Zippel 1979): two that differ, whose difference has
 * a numerator of degree d, agree at all defined points with probability at most (d/p)^6, which for
 * d = 100 is below 1e-34. All others are compared in doubles at up to {@value #POINTS} real points,
 * with a relative tolerance of 1e-9; points where either is undefined are passed over, and there
 * must be two where both are defined. Expressions undefined everywhere are the same if they are
 * written the same.
 */
final class Equality {
  private static final int EXACT_POINTS = 6;
  private static final int EXACT_TRIES = 24;
  private static final int POINTS = 18;

  private Equality() {}

  static boolean same(Node a, Node b) {
    if (a.equals(b)) {
      return true;
    }
    boolean exact = Modular.covers(a) && Modular.covers(b);
    return exact ? sameExactly(a, b) : sameNumerically(a, b);
  }

  private static boolean sameExactly(Node a, Node b) {
    int defined = 0;
    for (int point = 0; point < EXACT_TRIES && defined < EXACT_POINTS; point++) {
      Modular modular = new Modular(point);
      int left = modular.value(a);
      int right = modular.value(b);
      if (left >= 0 && right >= 0) {
        if (left != right) {
          return false;
        }
        defined++;
      }
    }
    return defined == EXACT_POINTS;
  }

  private static boolean sameNumerically(Node a, Node b) {
    int defined = 0;
    for (int point = 0; point < POINTS; point++) {
      Numeric numeric = new Numeric(point);
      double left = numeric.value(a);
      double right = numeric.value(b);
      if (!Double.isNaN(left) && !Double.isNaN(right)) {
        if (!close(left, right, numeric.scale())) {
          return false;
        }
        defined++;
      }
    }
    return defined > 1;
  }

  /** Equal but for rounding; infinities are equal to themselves only. */
  private static boolean close(double a, double b, double scale) {
    if (a == b) {
      return true;
    }
    double largest = Math.max(Math.abs(a), Math.abs(b));
    double off = Math.abs(a - b);
    return (off <= largest * 1e-9 && largest < Double.POSITIVE_INFINITY)
        || (off <= scale * 1e-13 && scale < Double.POSITIVE_INFINITY);
  }

  /**
   * The sign of the constant c other than zero with a = c b: 1 or -1, and 0 if there is none. Two
   * zeros are no multiples of each other.
   */
  static int multiple(Node a, Node b) {
    boolean exact = Modular.covers(a) && Modular.covers(b);
    for (int point = 0; point < POINTS; point++) {
      Numeric numeric = new Numeric(point);
      double left = numeric.value(a);
      double right = numeric.value(b);
      double least = numeric.scale() * 1e-12;
      if (Math.abs(left) > least && Math.abs(right) > least) {
        double factor = left / right;
        boolean constant = exact ? constantExactly(a, b) : constantNumerically(a, b, factor);
        return constant ? factor > 0 ? 1 : -1 : 0;
      }
    }
    return 0;
  }

  /** Whether a(x) b(y) = a(y) b(x) for a fixed point y and all others x, modulo one prime. */
  private static boolean constantExactly(Node a, Node b) {
    int leftThere = 0;
    int rightThere = 0;
    int defined = 0;
    for (int point = 0; point < EXACT_TRIES && defined < EXACT_POINTS; point++) {
      Modular modular = new Modular(2 * point);
      int left = modular.value(a);
      int right = modular.value(b);
      if (left > 0 && right > 0 && defined == 0) {
        leftThere = left;
        rightThere = right;
      }
      if (left >= 0 && right >= 0 && rightThere > 0) {
        if (modular.times(left, rightThere) != modular.times(leftThere, right)) {
          return false;
        }
        defined++;
      }
    }
    return defined > 1;
  }

  private static boolean constantNumerically(Node a, Node b, double factor) {
    int defined = 0;
    for (int point = 0; point < POINTS; point++) {
      Numeric numeric = new Numeric(point);
      double left = numeric.value(a);
      double right = numeric.value(b) * factor;
      if (!Double.isNaN(left) && !Double.isNaN(right)) {
        if (!close(left, right, Math.max(1, Math.abs(factor)) * numeric.scale())) {
          return false;
        }
        defined++;
      }
    }
    return defined > 1;
  }
}

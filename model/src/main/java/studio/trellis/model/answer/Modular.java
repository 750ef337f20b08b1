package studio.trellis.model.answer;

/**
 * The value of a rational function at one point, exactly, modulo a prime below 2^26: so small that
 * a product of two residues is exact in a double, which is faster in the browser than long.
 *
 * <p>π and e are taken as variables, since no rational function of them that is not zero vanishes.
 */
final class Modular {
  /** The value where a divisor is zero. */
  static final int UNDEFINED = -1;

  private static final int LARGEST_EXPONENT = 100_000;
  private static final int[] PRIMES = {67_108_859, 67_108_837};

  private final int prime;
  private final int point;

  /** Chooses the point; even and odd ones have different primes. */
  Modular(int point) {
    this.prime = PRIMES[point % 2];
    this.point = point;
  }

  /** Whether the expression is a rational function with whole constant exponents. */
  static boolean covers(Node node) {
    if (node.is('^')) {
      double exponent = Numeric.wholeConstant(node.right());
      return covers(node.left()) && Math.abs(exponent) <= LARGEST_EXPONENT;
    }
    boolean covered = "nv+-*/".indexOf(node.kind()) >= 0 && !node.text().equals("\u221e");
    for (Node part : node.parts()) {
      covered = covered && covers(part);
    }
    return covered;
  }

  /** The residue of a covered expression, or {@link #UNDEFINED}. */
  int value(Node node) {
    if (node.is('n')) {
      return literal(node);
    }
    return node.is('v') ? Points.bits(node.text(), point) % prime : operation(node);
  }

  private int literal(Node num) {
    int value = 0;
    for (int i = 0; i < num.text().length(); i++) {
      value = (times(value, 10) + num.text().charAt(i) - '0') % prime;
    }
    int power = power(10, Math.abs(num.scale()));
    return num.scale() > 0 ? over(value, power) : times(value, power);
  }

  private int operation(Node op) {
    int left = value(op.left());
    if (left < 0) {
      return UNDEFINED;
    }
    if (op.is('^')) {
      int exponent = (int) Numeric.wholeConstant(op.right());
      int power = power(left, Math.abs(exponent));
      boolean undefined = left == 0 && exponent <= 0;
      return undefined ? UNDEFINED : exponent < 0 ? over(1, power) : power;
    }
    int right = value(op.right());
    if (right < 0) {
      return UNDEFINED;
    }
    return switch (op.kind()) {
      case '+' -> (left + right) % prime;
      case '-' -> minus(left, right);
      case '*' -> times(left, right);
      default -> over(left, right);
    };
  }

  int minus(int a, int b) {
    return (a - b + prime) % prime;
  }

  int times(int a, int b) {
    return (int) ((double) a * b % prime);
  }

  /** The quotient, by Fermat's little theorem. */
  int over(int a, int b) {
    return b == 0 ? UNDEFINED : times(a, power(b, prime - 2));
  }

  private int power(int base, int exponent) {
    int result = 1;
    int square = base;
    for (int rest = exponent; rest > 0; rest >>= 1) {
      if ((rest & 1) != 0) {
        result = times(result, square);
      }
      square = times(square, square);
    }
    return result;
  }
}

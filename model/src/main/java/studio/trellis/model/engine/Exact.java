package studio.trellis.model.engine;

/**
 * Exponential and logarithm from + − × ÷ alone, so that every JVM and browser gives the same bits
 * ({@code Math.exp} and {@code Math.log} may differ). In sums and products the compound operand
 * stands on the left: the compiler for browsers drops brackets on the right.
 */
final class Exact {
  private static final double LN2 = 0.6931471805599453;

  private Exact() {}

  /** e to the power of {@code x}, for −700 to 700; relative error below 1e-14. */
  static double exp(double x) {
    if (x < 0) {
      return 1.0 / exp(-x);
    }
    int whole = (int) (x / LN2);
    double rest = x - whole * LN2;
    double sum = 1.0;
    for (int n = 18; n >= 1; n--) {
      double scaled = sum * rest;
      sum = scaled / n + 1.0;
    }
    for (int i = 0; i < whole; i++) {
      sum = sum + sum;
    }
    return sum;
  }

  /** The natural logarithm of {@code x}, which is above 0. */
  static double ln(double x) {
    double mantissa = x;
    int twos = 0;
    while (mantissa > 1.5) {
      mantissa = mantissa / 2;
      twos++;
    }
    while (mantissa < 0.75) {
      mantissa = mantissa + mantissa;
      twos--;
    }
    double y = (mantissa - 1) / (mantissa + 1);
    double square = y * y;
    double sum = 0;
    for (int n = 41; n >= 1; n -= 2) {
      sum = sum * square + 1.0 / n;
    }
    double twice = y + y;
    return twice * sum + twos * LN2;
  }

  /** 1 / (1 + e^−x). */
  static double sigma(double x) {
    return 1.0 / (exp(-x) + 1.0);
  }

  /** ln(p / (1 − p)), for p above 0 and below 1. */
  static double logit(double p) {
    return ln(p / (1 - p));
  }
}

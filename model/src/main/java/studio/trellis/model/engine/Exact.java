package studio.trellis.model.engine;

/**
 * Exponential and logarithm from + − × ÷ alone, so that every JVM and browser gives the same bits
 * ({@code Math.exp} and {@code Math.log} may differ). In sums and products the compound operand
 * stands on the left: the compiler for browsers drops brackets on the right.
 */
final class Exact {
  private static final double LN2 = 0.6931471805599453;

  /** The logarithm of 2 in two parts; the first has zeros at its end, so that multiples fit. */
  private static final double LN2_HIGH = 0.6931471803691238;

  private static final double LN2_LOW = 1.9082149292705877e-10;

  /** 1 / n! from n = 13 down to 0. */
  private static final double[] FACTORIALS = {
    1 / 6227020800.0,
    1 / 479001600.0,
    1 / 39916800.0,
    1 / 3628800.0,
    1 / 362880.0,
    1 / 40320.0,
    1 / 5040.0,
    1 / 720.0,
    1 / 120.0,
    1 / 24.0,
    1 / 6.0,
    0.5,
    1.0,
    1.0
  };

  /** 1 / n for odd n from 25 down to 1. */
  private static final double[] ODD = {
    1 / 25.0, 1 / 23.0, 1 / 21.0, 1 / 19.0, 1 / 17.0, 1 / 15.0, 1 / 13.0, 1 / 11.0, 1 / 9.0,
    1 / 7.0, 1 / 5.0, 1 / 3.0, 1.0
  };

  private Exact() {}

  /** e to the power of {@code x}, for −700 to 700; relative error below 1e-15. */
  static double exp(double x) {
    if (x < 0) {
      return 1.0 / exp(-x);
    }
    int whole = (int) (x / LN2 + 0.5);
    double rest = x - whole * LN2_HIGH - whole * LN2_LOW;
    double sum = FACTORIALS[0];
    for (int n = 1; n < FACTORIALS.length; n++) {
      sum = sum * rest + FACTORIALS[n];
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
    double sum = ODD[0];
    for (int n = 1; n < ODD.length; n++) {
      sum = sum * square + ODD[n];
    }
    double twice = y + y;
    return twice * sum + twos * LN2_LOW + twos * LN2_HIGH;
  }

  /** {@code base}, above 0, to the power of {@code exponent}. */
  static double pow(double base, double exponent) {
    return exp(ln(base) * exponent);
  }

  /** 1 / (1 + e^−x). */
  static double sigma(double x) {
    return 1.0 / (exp(-x) + 1.0);
  }
}

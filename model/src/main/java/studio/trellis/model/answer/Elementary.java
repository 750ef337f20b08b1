package studio.trellis.model.answer;

/**
 * Elementary functions made of + - * / alone, so that they have the same bits everywhere. They are
 * good to about 1e-14, which is far finer than the tolerance of the comparison. NaN means
 * undefined.
 */
final class Elementary {
  static final double PI = 3.141592653589793;
  private static final double LN_2 = 0.6931471805599453;
  private static final double HALF_LN_2_PI = 0.9189385332046727;

  private Elementary() {}

  /** Multiplied by a power of two by taking out and the Taylor series of the rest. */
  static double exp(double x) {
    if (!(x > -700 && x < 700)) {
      return Double.NaN;
    }
    double doublings = Math.floor(x / LN_2 + 0.5);
    double rest = x - doublings * LN_2;
    double sum = 1;
    for (int n = 20; n > 0; n--) {
      sum = sum * rest / n + 1;
    }
    for (; doublings > 0; doublings--) {
      sum = sum * 2;
    }
    for (; doublings < 0; doublings++) {
      sum = sum / 2;
    }
    return sum;
  }

  /** The natural logarithm: powers of two taken out, then 2 artanh((m - 1) / (m + 1)). */
  static double log(double x) {
    if (!(x > 0 && x < Double.POSITIVE_INFINITY)) {
      return Double.NaN;
    }
    double mantissa = x;
    double doublings = 0;
    for (; mantissa > 1.4; doublings++) {
      mantissa = mantissa / 2;
    }
    for (; mantissa < 0.7; doublings--) {
      mantissa = mantissa * 2;
    }
    double t = (mantissa - 1) / (mantissa + 1);
    double square = t * t;
    double sum = 0;
    for (int n = 31; n > 0; n -= 2) {
      sum = sum * square + 1.0 / n;
    }
    return sum * t * 2 + doublings * LN_2;
  }

  /** The sine of an angle in radians, up to a million. */
  static double sin(double x) {
    if (!(x > -1e6 && x < 1e6)) {
      return Double.NaN;
    }
    double turns = Math.floor(x / (2 * PI) + 0.5);
    double rest = x - turns * 2 * PI;
    double minusSquare = -(rest * rest);
    double sum = 1;
    for (int n = 28; n > 0; n -= 2) {
      sum = sum * minusSquare / (n * (n + 1)) + 1;
    }
    return sum * rest;
  }

  /** The factorial of any number above -1: the gamma function by Stirling's series. */
  static double factorial(double x) {
    if (!(x > -1 && x < 150)) {
      return Double.NaN;
    }
    double y = x + 1;
    double shift = 1;
    while (y < 16) {
      shift = shift * y;
      y = y + 1;
    }
    double inverse = 1 / y;
    double square = inverse * inverse;
    double series = (square / 1260 - 1.0 / 360) * square + 1.0 / 12;
    return exp((y - 0.5) * log(y) - y + HALF_LN_2_PI + series * inverse) / shift;
  }

  /**
   * A power. Exponents near a whole number are taken as whole; of a negative base real roots of odd
   * degree are taken, as school does: (-8)^(2/3) = 4.
   */
  static double pow(double base, double exponent) {
    double whole = Math.floor(exponent + 0.5);
    if (near(exponent, whole) && whole >= -10_000 && whole <= 10_000) {
      return wholePower(base, whole);
    }
    if (base > 0) {
      return exp(log(base) * exponent);
    }
    if (base == 0) {
      return exponent > 0 ? 0 : Double.NaN;
    }
    for (int degree = 2; degree < 100; degree++) {
      double power = Math.floor(exponent * degree + 0.5);
      if (near(exponent * degree, power)) {
        double size = exp(log(-base) * exponent);
        return degree % 2 == 0 ? Double.NaN : power % 2 == 0 ? size : -size;
      }
    }
    return Double.NaN;
  }

  static boolean near(double x, double whole) {
    return x - whole < 1e-9 && whole - x < 1e-9;
  }

  private static double wholePower(double base, double exponent) {
    if (base == 0 && exponent <= 0) {
      return Double.NaN;
    }
    double result = 1;
    double square = base;
    for (double rest = exponent < 0 ? -exponent : exponent; rest > 0; ) {
      if (rest % 2 == 1) {
        result = result * square;
      }
      square = square * square;
      rest = Math.floor(rest / 2);
    }
    return exponent < 0 ? 1 / result : result;
  }
}

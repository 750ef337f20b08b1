package studio.trellis.model.answer;

/**
 * An exact fraction of any size. It is kept as it was made, not in lowest terms: comparing
 * multiplies crosswise, which needs no division at all.
 */
public final class Rational implements Comparable<Rational> {
  /** Zero. */
  public static final Rational ZERO = new Rational(false, Natural.ZERO, Natural.ONE);

  private final boolean negative;
  private final Natural numerator;
  private final Natural denominator;

  private Rational(boolean negative, Natural numerator, Natural denominator) {
    this.negative = negative && !numerator.isZero();
    this.numerator = numerator;
    this.denominator = denominator;
  }

  /** The whole number that the given decimal digits write, times ten to the given power. */
  static Rational of(String digits, int exponent) {
    Natural whole = Natural.of(digits);
    return exponent >= 0
        ? new Rational(false, whole.times(Natural.powerOfTen(exponent)), Natural.ONE)
        : new Rational(false, whole, Natural.powerOfTen(-exponent));
  }

  /** Whether this is zero. */
  public boolean isZero() {
    return numerator.isZero();
  }

  /** The number with the other sign. */
  public Rational negated() {
    return new Rational(!negative, numerator, denominator);
  }

  /** The number without its sign. */
  public Rational absolute() {
    return new Rational(false, numerator, denominator);
  }

  /** The exact sum. */
  public Rational plus(Rational other) {
    Natural mine = numerator.times(other.denominator);
    Natural theirs = other.numerator.times(denominator);
    Natural below = denominator.times(other.denominator);
    if (negative == other.negative) {
      return new Rational(negative, mine.plus(theirs), below);
    }
    return mine.compareTo(theirs) >= 0
        ? new Rational(negative, mine.minus(theirs), below)
        : new Rational(other.negative, theirs.minus(mine), below);
  }

  /** The exact difference. */
  public Rational minus(Rational other) {
    return plus(other.negated());
  }

  /** The exact product. */
  public Rational times(Rational other) {
    return new Rational(
        negative != other.negative,
        numerator.times(other.numerator),
        denominator.times(other.denominator));
  }

  /**
   * The exact quotient.
   *
   * @throws ArithmeticException if the other number is zero
   */
  public Rational dividedBy(Rational other) {
    if (other.isZero()) {
      throw new ArithmeticException("division by zero");
    }
    return new Rational(
        negative != other.negative,
        numerator.times(other.denominator),
        denominator.times(other.numerator));
  }

  @Override
  public int compareTo(Rational other) {
    if (negative != other.negative) {
      return negative ? -1 : 1;
    }
    int size = numerator.times(other.denominator).compareTo(other.numerator.times(denominator));
    return negative ? -size : size;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Rational that && compareTo(that) == 0;
  }

  /** Equal fractions in different terms must agree, so only the sign is told apart. */
  @Override
  public int hashCode() {
    return isZero() ? 0 : negative ? -1 : 1;
  }

  /** The fraction as it was made, such as {@code -3/2} or {@code 5}. */
  @Override
  public String toString() {
    String fraction = (negative ? "-" : "") + numerator.digits();
    return denominator.compareTo(Natural.ONE) == 0
        ? fraction
        : fraction + "/" + denominator.digits();
  }
}

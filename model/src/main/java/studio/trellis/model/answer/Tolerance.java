package studio.trellis.model.answer;

/**
 * How far a number may be off.
 *
 * @param amount a decimal number as text, not negative; it is read exactly
 * @param percent whether the amount is percent of the stated answer's size instead of a difference
 */
public record Tolerance(String amount, boolean percent) {
  /** Only the very number is right. */
  public static final Tolerance EXACT = new Tolerance("0", false);

  /**
   * Whether a number lies within the tolerance, its ends included. An amount that is no number
   * tolerates nothing.
   */
  boolean accepts(Rational stated, Rational typed) {
    Rational off = typed.minus(stated).absolute();
    if (off.isZero()) {
      return true;
    }
    Rational allowed = Rational.ZERO;
    for (Rational reading : Numbers.parse(amount)) {
      allowed = reading.absolute();
      break;
    }
    if (percent) {
      allowed = allowed.times(stated.absolute()).times(Rational.of("1", -2));
    }
    return off.compareTo(allowed) <= 0;
  }
}

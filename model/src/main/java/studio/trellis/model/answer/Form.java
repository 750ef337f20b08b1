package studio.trellis.model.answer;

/** How an algebraic answer must be written, besides being equivalent to the stated one. */
public enum Form {
  /** Any equivalent writing is right. */
  ANY,
  /**
   * Every number is whole, or a fraction of whole numbers without common divisor whose denominator
   * is more than 1, alone or as a mixed number; nothing is left to calculate.
   */
  SIMPLIFIED_FRACTION,
  /**
   * The outermost operation is no sum, and the product has at least as many factors with a
   * variable, powers counted by their exponent, as the stated answer.
   */
  FACTORED,
  /**
   * No sum with a variable is multiplied or raised to a power, and there are not more terms than in
   * the stated answer written out.
   */
  EXPANDED
}

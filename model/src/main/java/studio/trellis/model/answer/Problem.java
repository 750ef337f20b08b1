package studio.trellis.model.answer;

/** Why a typed answer was not judged; the page says so and does not count it as an attempt. */
public enum Problem {
  /** Nothing is wrong with the text: it was judged. */
  NONE,
  /** There is nothing but white space. */
  EMPTY,
  /** The text is longer or deeper than any answer, so it was not read. */
  TOO_LONG,
  /** A number was expected and the text is none. */
  NOT_A_NUMBER,
  /** An algebraic expression was expected and the text cannot be read as one. */
  NOT_AN_EXPRESSION,
  /** The number can be read, but its unit is missing and the item demands it. */
  MISSING_UNIT,
  /** The number can be read, but what stands beside it is no accepted spelling of the unit. */
  WRONG_UNIT,
  /** The value is right, but not in lowest terms. */
  NOT_SIMPLIFIED,
  /** The value is right, but not written as the demanded product. */
  NOT_FACTORED,
  /** The value is right, but not multiplied out. */
  NOT_EXPANDED
}

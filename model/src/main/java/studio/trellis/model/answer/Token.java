package studio.trellis.model.answer;

/**
 * A piece of the text.
 *
 * @param kind {@code n} number, {@code v} variable, {@code f} function, {@code w} word, {@code A}
 *     and, {@code O} or, {@code U} union, {@code $} the end; {@code < > = ≤ ≥ ≠ ± ∓} and brackets
 *     and operators stand for themselves
 * @param text its text; of a number the digits
 * @param scale of a number the digits behind the point
 */
record Token(char kind, String text, int scale) {}

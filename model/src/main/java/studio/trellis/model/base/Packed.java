package studio.trellis.model.base;

/**
 * Rows of whole numbers as short text: a plan of some thousand activities is loaded in a third of
 * the time, also where a platform sends files as they are. {@link PackedReader} reads it.
 *
 * <p>A digit is one of 92 printable characters, {@code "} and {@code \} left out. A number below 63
 * is one digit; one below 2,547 two, the first from 64 on; a larger one the digit 91 and five more.
 * The digit 63 says that the number after it is negative.
 */
public final class Packed {
  static final int BASE = 92;
  static final int MINUS = 63;
  static final int ONE = 63;
  static final int TWO = 64;
  static final int LONG = 91;
  static final int LONG_DIGITS = 5;
  private static final int TWO_MOST = ONE + (LONG - TWO) * BASE;

  private Packed() {}

  /** Packs numbers with a blank between them. */
  public static String pack(String numbers) {
    StringBuilder out = new StringBuilder(numbers.length() / 2);
    for (int from = 0, to; from < numbers.length(); from = to + 1) {
      to = numbers.indexOf(' ', from);
      to = to < 0 ? numbers.length() : to;
      int value = Integer.parseInt(numbers.substring(from, to));
      if (value < 0) {
        digit(out, MINUS);
      }
      positive(out, Math.abs(value));
    }
    return out.toString();
  }

  /** How many characters a number takes. */
  static int length(int number) {
    int value = Math.abs(number);
    return (number < 0 ? 1 : 0) + (value < ONE ? 1 : value < TWO_MOST ? 2 : 1 + LONG_DIGITS);
  }

  private static void positive(StringBuilder out, int value) {
    if (value < ONE) {
      digit(out, value);
    } else if (value < TWO_MOST) {
      digit(out, TWO + (value - ONE) / BASE);
      digit(out, (value - ONE) % BASE);
    } else {
      digit(out, LONG);
      for (long power = (long) BASE * BASE * BASE * BASE; power > 0; power /= BASE) {
        digit(out, (int) (value / power % BASE));
      }
    }
  }

  private static void digit(StringBuilder out, int digit) {
    char c = (char) ('!' + digit);
    out.append(c >= '"' ? c >= '\\' - 1 ? (char) (c + 2) : (char) (c + 1) : c);
  }
}

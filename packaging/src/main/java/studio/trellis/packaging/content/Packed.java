package studio.trellis.packaging.content;

import studio.trellis.model.base.BadTreeException;

/**
 * Rows of whole numbers as short text: a plan of some thousand activities is loaded in a third of
 * the time, also where a platform sends files as they are.
 *
 * <p>A digit is one of 92 printable characters, {@code "} and {@code \} left out. A number below 63
 * is one digit; one below 2,547 two, the first from 64 on; a larger one the digit 91 and five more.
 * The digit 63 says that the number after it is negative.
 */
public final class Packed {
  private static final int BASE = 92;
  private static final int MINUS = 63;
  private static final int ONE = 63;
  private static final int TWO = 64;
  private static final int LONG = 91;
  private static final int LONG_DIGITS = 5;
  private static final int TWO_MOST = ONE + (LONG - TWO) * BASE;

  private Packed() {}

  /** Packs numbers with a blank between them. */
  public static String pack(String numbers) {
    StringBuilder out = new StringBuilder(numbers.length() / 2);
    for (String number : numbers.split(" ", 0)) {
      int value = Integer.parseInt(number);
      if (value < 0) {
        digit(out, MINUS);
      }
      positive(out, Math.abs(value));
    }
    return out.toString();
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

  /**
   * The numbers again.
   *
   * @throws BadTreeException when the text ends too early or has another character
   */
  public static String unpack(String packed) {
    StringBuilder out = new StringBuilder(packed.length() * 2);
    int at = 0;
    while (at < packed.length()) {
      out.append(out.isEmpty() ? "" : " ");
      int digit = digit(packed, at++);
      if (digit == MINUS) {
        out.append('-');
        digit = digit(packed, at++);
      }
      long value = digit;
      if (digit == LONG) {
        value = 0;
        for (int i = 0; i < LONG_DIGITS; i++) {
          value = value * BASE + digit(packed, at++);
        }
      } else if (digit >= TWO) {
        value = ONE + (long) (digit - TWO) * BASE + digit(packed, at++);
      }
      out.append(value);
    }
    return out.toString();
  }

  private static int digit(String packed, int at) {
    char c = at < packed.length() ? packed.charAt(at) : 0;
    int digit = c - '!' - (c > '"' ? 1 : 0) - (c > '\\' ? 1 : 0);
    if (c == '"' || c == '\\' || digit < 0 || digit >= BASE) {
      throw new BadTreeException("plan", "character " + at + " is no packed number");
    }
    return digit;
  }
}

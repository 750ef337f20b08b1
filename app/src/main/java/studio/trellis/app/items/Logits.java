package studio.trellis.app.items;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;

/** Difficulties as numbers: -4 to 4 logits, kept as hundredths. */
final class Logits {
  private static final int MOST = 400;
  private static final int LONGEST = 12;

  private Logits() {}

  /** As an author reads it: {@code -1.5}. */
  static String text(int hundredths) {
    return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
  }

  /** The hundredths of what an author writes, with a point or a comma; empty: it is none. */
  static OptionalInt read(String text) {
    String plain = text.strip().replace(',', '.').replace('\u2212', '-');
    if (plain.isEmpty() || plain.length() > LONGEST) {
      return OptionalInt.empty();
    }
    try {
      int value =
          new BigDecimal(plain).movePointRight(2).setScale(0, RoundingMode.HALF_UP).intValueExact();
      return Math.abs(value) <= MOST ? OptionalInt.of(value) : OptionalInt.empty();
    } catch (ArithmeticException | NumberFormatException e) {
      return OptionalInt.empty();
    }
  }

  /** The hundredths of words or of a number. */
  static OptionalInt readAny(String text) {
    Optional<Difficulty> named = Difficulty.named(text);
    return named.isPresent() ? OptionalInt.of(named.get().value()) : read(text);
  }
}

package studio.trellis.app.items;

import java.util.List;
import studio.trellis.model.answer.Numbers;
import studio.trellis.model.answer.Rational;

/** Tolerances as authors write them: {@code 0.5} or {@code 2 %}. */
final class Tolerances {
  private Tolerances() {}

  /** Whether it can be read as an amount or a percentage that is not negative; empty is fine. */
  static boolean valid(String text) {
    String amount = text.strip();
    if (amount.isEmpty()) {
      return true;
    }
    if (amount.endsWith("%")) {
      amount = amount.substring(0, amount.length() - 1).strip();
    }
    List<Rational> readings = Numbers.parse(amount);
    return !readings.isEmpty() && readings.getFirst().compareTo(Rational.ZERO) >= 0;
  }
}

package studio.trellis.model.base;

/** Reads numbers out of a text of {@link Packed}, without making another text of it. */
public final class PackedReader extends IntReader {
  public PackedReader(String packed) {
    super(packed);
  }

  @Override
  public int next() {
    int digit = digit();
    boolean negative = digit == Packed.MINUS;
    int value = negative ? digit() : digit;
    if (value == Packed.LONG) {
      value = 0;
      for (int i = 0; i < Packed.LONG_DIGITS; i++) {
        value = value * Packed.BASE + digit();
      }
    } else if (value >= Packed.TWO) {
      value = (value - Packed.TWO) * Packed.BASE + digit() + Packed.ONE;
    }
    return negative ? -value : value;
  }

  private int digit() {
    int c = more() ? text.charAt(at) : 0;
    int digit = c - '!';
    if (c > '"') {
      digit--;
    }
    if (c > '\\') {
      digit--;
    }
    if (c == '"' || c == '\\' || digit < 0 || digit >= Packed.BASE) {
      throw bad("no packed number");
    }
    at++;
    return digit;
  }
}

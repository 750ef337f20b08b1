package studio.trellis.model.learner;

/** A row of bits that grows, as text in base64url: nothing in it that an LMS mangles. */
final class Bits {
  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  private final StringBuilder text = new StringBuilder();
  private int pending;
  private int filled;
  private int length;

  /** Appends the lowest {@code bits} bits of {@code value}, 0 to 24, highest first. */
  void put(int value, int bits) {
    for (int i = bits - 1; i >= 0; i--) {
      pending = (pending << 1) | ((value >> i) & 1);
      length++;
      if (++filled == 6) {
        text.append(DIGITS.charAt(pending));
        pending = 0;
        filled = 0;
      }
    }
  }

  /** Appends all bits of another row. */
  void put(Bits other) {
    Bits.Reader in = new Reader(other.text());
    for (int i = 0; i < other.length; i++) {
      put(in.next(1), 1);
    }
  }

  int length() {
    return length;
  }

  /** The text, its last character filled up with zeros. */
  String text() {
    if (filled == 0) {
      return text.toString();
    }
    return text.toString() + DIGITS.charAt(pending << (6 - filled));
  }

  static boolean digits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (DIGITS.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Reads a text bit by bit; past its end it reads zeros and says so. */
  static final class Reader {
    private final String text;
    private int at;
    private boolean beyond;

    Reader(String text) {
      this.text = text;
    }

    int next(int bits) {
      int value = 0;
      for (int i = 0; i < bits; i++) {
        int character = at / 6;
        int bit = 0;
        if (character < text.length()) {
          bit = (DIGITS.indexOf(text.charAt(character)) >> (5 - at % 6)) & 1;
        } else {
          beyond = true;
        }
        value = (value << 1) | bit;
        at++;
      }
      return value;
    }

    int at() {
      return at;
    }

    void skipTo(int position) {
      at = position;
    }

    boolean beyond() {
      return beyond;
    }
  }
}

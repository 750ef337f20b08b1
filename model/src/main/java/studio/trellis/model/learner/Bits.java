package studio.trellis.model.learner;

/** A row of bits that grows, as text in base64url: nothing in it that an LMS mangles. */
final class Bits {
  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  /** Six bits each. */
  private final StringBuilder sixes = new StringBuilder();

  private int pending;
  private int filled;

  /** Appends the lowest {@code bits} bits of {@code value}, 0 to 30, highest first. */
  void put(int value, int bits) {
    for (int i = bits - 1; i >= 0; i--) {
      pending = (pending << 1) | ((value >> i) & 1);
      if (++filled == 6) {
        sixes.append((char) pending);
        pending = 0;
        filled = 0;
      }
    }
  }

  /** Appends all bits of another row. */
  void put(Bits other) {
    for (int i = 0; i < other.sixes.length(); i++) {
      put(other.sixes.charAt(i), 6);
    }
    put(other.pending, other.filled);
  }

  int length() {
    return sixes.length() * 6 + filled;
  }

  /** The text, its last character filled up with zeros. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sixes.length(); i++) {
      text.append(DIGITS.charAt(sixes.charAt(i)));
    }
    if (filled > 0) {
      text.append(DIGITS.charAt(pending << (6 - filled)));
    }
    return text.toString();
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
    private final int[] sixes;
    private int at;
    private boolean beyond;

    Reader(String text) {
      sixes = new int[text.length()];
      for (int i = 0; i < sixes.length; i++) {
        sixes[i] = DIGITS.indexOf(text.charAt(i));
      }
    }

    int next(int bits) {
      int value = 0;
      for (int i = 0; i < bits; i++) {
        int character = at / 6;
        int bit = 0;
        if (character < sixes.length) {
          bit = (sixes[character] >> (5 - at % 6)) & 1;
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

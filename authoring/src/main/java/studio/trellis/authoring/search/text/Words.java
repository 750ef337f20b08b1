package studio.trellis.authoring.search.text;

import java.lang.Character.UnicodeScript;

/**
 * Cuts a text into words, the same for every language. "growth-edge", "l’activité", "JavaScript"
 * and "main_idea" are words of several parts: each part is found, and the whole written in one.
 * Where a script has no spaces, each two letters in a row are a word. An emoji is a word.
 */
public final class Words {
  /** Longer words are cut: nobody types them. */
  private static final int LONGEST = 64;

  private static final String JOINERS = "-'_.,\u2010\u2011\u2019\u00ad\u200c\u200d";
  private final String text;
  private final Sink sink;

  private Words(String text, Sink sink) {
    this.text = text;
    this.sink = sink;
  }

  /** Takes the words of a text. */
  @FunctionalInterface
  public interface Sink {
    /**
     * A word, as it is written but for its joiners.
     *
     * @param whole of several parts, the first of which begins at {@code start} and follows
     */
    void word(String word, int start, int end, boolean whole);
  }

  /** Hands the words of {@code text} to {@code sink}, in order. */
  public static void of(String text, Sink sink) {
    new Words(text, sink).run();
  }

  private void run() {
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (unspaced(c)) {
        at = pairs(at);
      } else if (letter(c)) {
        at = compound(at);
      } else {
        int next = at + Character.charCount(c);
        if (c > 0xff && Character.isEmoji(c)) {
          sink.word(text.substring(at, next), at, next, false);
        }
        at = next;
      }
    }
  }

  /** A run of letters of a script without spaces, two by two. */
  private int pairs(int start) {
    int at = start;
    int before = -1;
    while (at < text.length() && unspaced(text.codePointAt(at))) {
      int next = at + Character.charCount(text.codePointAt(at));
      if (before >= 0) {
        sink.word(text.substring(before, next), before, next, false);
      }
      before = at;
      at = next;
    }
    if (before == start) {
      sink.word(text.substring(start, at), start, at, false);
    }
    return at;
  }

  /** A word with its joined parts. */
  private int compound(int start) {
    int end = end(start);
    int first = partEnd(start, end);
    if (first < end && end - start <= LONGEST) {
      sink.word(joined(start, end), start, end, true);
    }
    int at = start;
    while (at < end) {
      int to = partEnd(at, end);
      sink.word(text.substring(at, Math.min(to, at + LONGEST)), at, to, false);
      at = to;
      while (at < end && joiner(text.charAt(at))) {
        at++;
      }
    }
    return end;
  }

  /** The end of a word, its joined parts included. */
  private int end(int start) {
    int at = start;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      boolean goesOn = letter(c) && !unspaced(c);
      if (!goesOn && joiner(text.charAt(at)) && next < text.length()) {
        int after = text.codePointAt(next);
        goesOn = letter(after) && !unspaced(after);
      }
      if (!goesOn) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private int partEnd(int start, int end) {
    int at = start;
    boolean lower = false;
    while (at < end && !joiner(text.charAt(at))) {
      int c = text.codePointAt(at);
      if (lower && Character.isUpperCase(c)) {
        return at;
      }
      lower = Character.isLowerCase(c);
      at += Character.charCount(c);
    }
    return at;
  }

  private String joined(int start, int end) {
    StringBuilder out = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      if (!joiner(text.charAt(i))) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  private static boolean joiner(char c) {
    return JOINERS.indexOf(c) >= 0;
  }

  /** Letters, digits, and the marks that belong to them. */
  public static boolean letter(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  private static boolean unspaced(int c) {
    if (c < 0x0e00) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.THAI
        || script == UnicodeScript.LAO
        || script == UnicodeScript.KHMER
        || script == UnicodeScript.MYANMAR;
  }
}

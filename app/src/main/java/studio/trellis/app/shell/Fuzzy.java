package studio.trellis.app.shell;

import studio.trellis.authoring.search.text.Folding;

/**
 * How well typed letters fit a text: in order, better at the beginnings of words and in one piece.
 */
final class Fuzzy {
  private Fuzzy() {}

  /** More is better; below 0: no fit. */
  static int score(String typed, String text) {
    String wanted = Folding.fold(typed).strip();
    String within = Folding.fold(text);
    if (wanted.isEmpty()) {
      return 0;
    }
    int whole = within.indexOf(wanted);
    if (whole >= 0) {
      return 1000
          - Math.min(400, within.length())
          + (whole == 0 ? 300 : begins(within, whole) ? 200 : 0);
    }
    int score = 0;
    int at = 0;
    for (int i = 0; i < wanted.length(); i++) {
      char c = wanted.charAt(i);
      if (c != ' ') {
        int found = next(within, c, at);
        if (found < 0) {
          return -1;
        }
        score += found == at ? 6 : begins(within, found) ? 8 : 0;
        at = found + 1;
      }
    }
    // Scattered letters of a long text fit almost anything.
    return score < wanted.length() * 4 ? -1 : score;
  }

  private static int next(String text, char c, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == c && (i == from || begins(text, i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean begins(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }
}

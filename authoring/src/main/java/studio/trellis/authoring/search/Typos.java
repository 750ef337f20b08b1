package studio.trellis.authoring.search;

/** Which words are taken for slips of the finger. */
final class Typos {
  /** From this length on a word is also found inside others: "pfad" in "Lernpfade". */
  static final int INSIDE = 3;

  private static final int ONE = 4;
  private static final int TWO = 8;

  private Typos() {}

  /** How many letters may be wrong, missing, too many or exchanged. */
  static int allowed(String word) {
    int length = word.length();
    return length >= TWO ? 2 : length >= ONE ? 1 : 0;
  }

  /** How many while it is still being typed. */
  static int allowedBegun(String word) {
    return word.length() >= ONE ? 1 : 0;
  }

  /** Whether {@code word} is {@code typed} but for slips; its first letter is believed. */
  static boolean near(String typed, String word, boolean begun) {
    int allowed = allowed(typed);
    if (allowed == 0 || word.isEmpty() || word.charAt(0) != typed.charAt(0)) {
      return false;
    }
    if (Math.abs(typed.length() - word.length()) <= allowed
        && distance(typed, word, false) <= allowed) {
      return true;
    }
    return begun && distance(typed, word, true) <= allowedBegun(typed);
  }

  /**
   * Edits between the two (optimal string alignment).
   *
   * @param begun what follows in {@code word} does not count
   */
  static int distance(String typed, String word, boolean begun) {
    int[] older = new int[word.length() + 1];
    int[] old = new int[word.length() + 1];
    int[] row = new int[word.length() + 1];
    for (int j = 0; j <= word.length(); j++) {
      old[j] = j;
    }
    for (int i = 1; i <= typed.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= word.length(); j++) {
        char a = typed.charAt(i - 1);
        char b = word.charAt(j - 1);
        int best = Math.min(old[j - 1] + (a == b ? 0 : 1), Math.min(old[j], row[j - 1]) + 1);
        if (i > 1 && j > 1 && a == word.charAt(j - 2) && typed.charAt(i - 2) == b) {
          best = Math.min(best, older[j - 2] + 1);
        }
        row[j] = best;
      }
      int[] spare = older;
      older = old;
      old = row;
      row = spare;
    }
    int distance = old[word.length()];
    for (int j = 0; begun && j <= word.length(); j++) {
      distance = Math.min(distance, old[j]);
    }
    return distance;
  }
}

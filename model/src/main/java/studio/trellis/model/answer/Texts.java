package studio.trellis.model.answer;

import java.util.List;

/**
 * Comparing short texts.
 *
 * <p>White space at the ends and in a row, typographic quotes, dashes, non-breaking and zero-width
 * spaces, wide (East Asian) forms and punctuation at the end never matter. Case and accents matter
 * only if the author says so. Accented letters are expected in composed form (NFC), as keyboards
 * give them; a page calls {@code normalize('NFC')} on pasted text when accents matter.
 */
public final class Texts {
  private static final int LONGEST = 2000;

  private Texts() {}

  /**
   * Judges a typed text by the first case that it matches.
   *
   * @param caseMatters whether A and a differ
   * @param accentsMatter whether a and ä differ
   */
  public static AnswerCheck check(
      String typed, List<Case> cases, boolean caseMatters, boolean accentsMatter) {
    if (typed.length() > LONGEST) {
      return AnswerCheck.unread(Problem.TOO_LONG);
    }
    String folded = fold(typed, caseMatters, accentsMatter);
    if (folded.isEmpty()) {
      return AnswerCheck.unread(Problem.EMPTY);
    }
    for (int i = 0; i < cases.size(); i++) {
      if (folded.equals(fold(cases.get(i).answer(), caseMatters, accentsMatter))) {
        return AnswerCheck.matching(i, cases.get(i));
      }
    }
    return AnswerCheck.wrong();
  }

  /** Whether two texts are the same but for typography. */
  public static boolean same(String a, String b, boolean caseMatters, boolean accentsMatter) {
    return fold(a, caseMatters, accentsMatter).equals(fold(b, caseMatters, accentsMatter));
  }

  /** The text without whatever does not matter. Two texts are the same if their folds are equal. */
  public static String fold(String text, boolean caseMatters, boolean accentsMatter) {
    return withoutEndPunctuation(folded(text, caseMatters, accentsMatter));
  }

  /** As {@link #fold}, but punctuation at the end stays. */
  static String folded(String text, boolean caseMatters, boolean accentsMatter) {
    StringBuilder folded = new StringBuilder();
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = Letters.plain(text.charAt(i));
      if (c == ' ') {
        space = folded.length() > 0;
      } else if (c != 0 && (accentsMatter || !Letters.combining(c))) {
        if (space) {
          folded.append(' ');
          space = false;
        }
        String letters = accentsMatter ? String.valueOf(c) : Letters.unaccented(c);
        for (int j = 0; j < letters.length(); j++) {
          char letter = letters.charAt(j);
          folded.append(caseMatters ? letter : Letters.lower(letter));
        }
      }
    }
    return folded.toString();
  }

  private static String withoutEndPunctuation(String text) {
    int end = text.length();
    while (end > 0 && ".,;:!? \u2026".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end == 0 ? text : text.substring(0, end);
  }
}

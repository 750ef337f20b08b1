package studio.trellis.model.answer;

import org.jspecify.annotations.Nullable;

/** The words of algebra that learners and LaTeX use. */
final class Names {
  /** LaTeX commands and what they mean; nothing for those that are for looks only. */
  private static final String COMMANDS =
      " frac:frac dfrac:frac tfrac:frac cfrac:frac cdot:* times:* ast:* bullet:* div:/ pm:\u00b1"
          + " mp:\u2213 le:\u2264 leq:\u2264 leqslant:\u2264 ge:\u2265 geq:\u2265 geqslant:\u2265"
          + " ne:\u2260 neq:\u2260 lt:< gt:> pi:\u03c0 infty:\u221e cup:\u222a emptyset:\u2205"
          + " varnothing:\u2205 lvert:| rvert:| vert:| mid:| lbrace:{ rbrace:} left: right: big:"
          + " Big: bigl: bigr: text: mathrm: mathbf: textbf: displaystyle: quad: qquad:"
          + " operatorname: mbox: textit: mathit: ";

  /**
   * Functions that are read also inside a run of letters; longer names first, a space after each.
   * These tables are texts, not lists, for the weight of what ships to browsers.
   */
  private static final String FUNCTIONS =
      "nthroot cuberoot arcsin arccos arctan asin acos atan sqrt cbrt root"
          + " abs exp log sin cos tan sec csc cot ln ";

  private static final String SHORT_WORDS = " no yes dne und not all set is of the nan na ";

  /** Accepted wordings of the same answer; the first of each line stands for all. */
  private static final String SYNONYMS =
      "|none|dne|does not exist|no solution|no solutions|no real solution|no real solutions"
          + "|empty set|null set|na|\n"
          + "|undefined|und|undef|not defined|is undefined|\n"
          + "|all real numbers|all reals|all numbers|infinitely many solutions|infinitely many"
          + "|infinite solutions|identity|\n"
          + "|true|yes|\n"
          + "|false|no|\n"
          + "|complex|not real|not a real number|";

  private Names() {}

  /** The function that begins at an index of a text; null if none does. */
  static @Nullable String functionAt(String letters, int index) {
    int from = 0;
    while (from < FUNCTIONS.length()) {
      int end = FUNCTIONS.indexOf(' ', from);
      String name = FUNCTIONS.substring(from, end);
      if (letters.startsWith(name, index)) {
        return name;
      }
      from = end + 1;
    }
    return null;
  }

  static boolean shortWord(String letters) {
    return SHORT_WORDS.indexOf(" ".concat(letters).concat(" ")) >= 0;
  }

  /** The wording that stands for all of its synonyms; null if the words are no known answer. */
  static @Nullable String canonical(String words) {
    int at = SYNONYMS.indexOf("|".concat(words).concat("|"));
    if (at < 0 || words.length() < 2 || words.indexOf('|') >= 0) {
      return null;
    }
    int first = SYNONYMS.lastIndexOf('\n', at) + 2;
    return SYNONYMS.substring(first, SYNONYMS.indexOf('|', first));
  }

  /**
   * What a LaTeX command means: a character, a function, or else the name of a variable (Greek
   * letters). Commands for looks only are empty.
   */
  static String command(String name) {
    int at = COMMANDS.indexOf(" ".concat(name).concat(":"));
    return at < 0
        ? name
        : COMMANDS.substring(at + name.length() + 2, COMMANDS.indexOf(' ', at + 1));
  }
}

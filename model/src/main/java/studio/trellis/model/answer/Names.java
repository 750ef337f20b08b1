package studio.trellis.model.answer;

import java.util.List;
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

  /** Functions that are read also inside a run of letters; longer names first. */
  private static final List<String> FUNCTIONS =
      List.of(
          "nthroot",
          "cuberoot",
          "arcsin",
          "arccos",
          "arctan",
          "asin",
          "acos",
          "atan",
          "sqrt",
          "cbrt",
          "root",
          "abs",
          "exp",
          "log",
          "sin",
          "cos",
          "tan",
          "sec",
          "csc",
          "cot",
          "ln");

  private static final List<String> SHORT_WORDS =
      List.of("no", "yes", "dne", "und", "not", "all", "set", "is", "of", "the", "nan", "na");

  /** Accepted wordings of the same answer; the first of each row stands for all. */
  private static final List<List<String>> SYNONYMS =
      List.of(
          List.of(
              "none",
              "dne",
              "does not exist",
              "no solution",
              "no solutions",
              "no real solution",
              "no real solutions",
              "empty set",
              "null set",
              "na"),
          List.of("undefined", "und", "undef", "not defined", "is undefined"),
          List.of(
              "all real numbers",
              "all reals",
              "all numbers",
              "infinitely many solutions",
              "infinitely many",
              "infinite solutions",
              "identity"),
          List.of("true", "yes"),
          List.of("false", "no"),
          List.of("complex", "not real", "not a real number"));

  private Names() {}

  /** The function that begins at an index of a text; null if none does. */
  static @Nullable String functionAt(String letters, int index) {
    for (String name : FUNCTIONS) {
      if (letters.startsWith(name, index)) {
        return name;
      }
    }
    return null;
  }

  static boolean shortWord(String letters) {
    return SHORT_WORDS.contains(letters);
  }

  /** The wording that stands for all of its synonyms; null if the words are no known answer. */
  static @Nullable String canonical(String words) {
    for (List<String> row : SYNONYMS) {
      if (row.contains(words)) {
        return row.get(0);
      }
    }
    return null;
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

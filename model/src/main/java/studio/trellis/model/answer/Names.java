package studio.trellis.model.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of algebra that learners and LaTeX use. */
final class Names {
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
   * letters). Commands for looks only are a space.
   */
  static String command(String name) {
    return switch (name) {
      case "frac", "dfrac", "tfrac", "cfrac" -> "frac";
      case "cdot", "times", "ast", "bullet" -> "*";
      case "div" -> "/";
      case "pm" -> "\u00b1";
      case "mp" -> "\u2213";
      case "le", "leq", "leqslant" -> "\u2264";
      case "ge", "geq", "geqslant" -> "\u2265";
      case "ne", "neq" -> "\u2260";
      case "lt" -> "<";
      case "gt" -> ">";
      case "pi" -> "\u03c0";
      case "infty" -> "\u221e";
      case "cup" -> "\u222a";
      case "emptyset", "varnothing" -> "\u2205";
      case "lvert", "rvert", "vert", "mid" -> "|";
      case "lbrace" -> "{";
      case "rbrace" -> "}";
      case "left",
          "right",
          "big",
          "Big",
          "bigl",
          "bigr",
          "text",
          "mathrm",
          "mathbf",
          "textbf",
          "displaystyle",
          "quad",
          "qquad",
          "operatorname",
          "mbox",
          "textit",
          "mathit" ->
          " ";
      default -> name;
    };
  }
}

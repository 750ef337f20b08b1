package studio.trellis.authoring.html;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rewrites what people and converters write between dollar signs into the LaTeX that SnuggleTeX
 * reads.
 */
final class LatexFixes {
  private static final Pattern OPERATOR = Pattern.compile("\\\\operatorname\\{([^{}\\\\]*)\\}");
  private static final Pattern NUMBER = Pattern.compile("[0-9.]+");
  private static final Pattern UPRIGHT =
      Pattern.compile("\\\\(?:mathrm|mathit|textrm|text)\\{([^{}\\\\$]+)\\}");
  private static final Pattern FRACTION = Pattern.compile("\\\\[dtc]frac(?![A-Za-z])");
  private static final Pattern BARE = Pattern.compile("(?<!\\\\)([%$#])");
  private static final Pattern BLANK = Pattern.compile("(?<!\\\\)_{2,}");
  private static final Pattern COMMAND =
      Pattern.compile("\\\\(?:mbox|begin|end)\\{[^{}]*\\}|\\\\[A-Za-z]+");

  /** Words, not products: four letters or more, or three small ones with a vowel. */
  private static final Pattern WORD =
      Pattern.compile("(?<![A-Za-z])(?:[A-Za-z]{4,}|(?=[a-z]*[aeiou])[a-z]{3})(?![A-Za-z])");

  /**
   * Thousands: 1,363 or 1, 363; in brackets alone, (5,420), it is a point unless a factor stands
   * before.
   */
  private static final Pattern THOUSANDS =
      Pattern.compile(
          "(?<![0-9.,])(?<![^0-9A-Za-z]\\(|^\\(|\\(-)([0-9]{1,3})((?:, ?[0-9]{3})+)(?![0-9])");

  private LatexFixes() {}

  static String apply(String latex) {
    String fixed = latex.strip();
    fixed = OPERATOR.matcher(fixed).replaceAll(LatexFixes::operator);
    fixed =
        UPRIGHT
            .matcher(fixed)
            .replaceAll(m -> Matcher.quoteReplacement("\\mbox{" + m.group(1) + "}"));
    fixed = FRACTION.matcher(fixed).replaceAll("\\\\frac");
    fixed = BARE.matcher(fixed).replaceAll("\\\\$1");
    fixed =
        BLANK
            .matcher(fixed)
            .replaceAll(m -> Matcher.quoteReplacement("\\_".repeat(m.group().length())));
    fixed = THOUSANDS.matcher(fixed).replaceAll(LatexFixes::grouped);
    fixed = symbols(fixed);
    return fixed.contains("\\begin") ? fixed : words(fixed).replaceAll("(?<!\\\\)&", "\\\\&");
  }

  /** {@code \operatorname{0.25}} is a factor that a converter took for a function. */
  private static String operator(MatchResult m) {
    String name = m.group(1);
    return Matcher.quoteReplacement(
        NUMBER.matcher(name).matches() ? name : name.isBlank() ? "" : "\\mbox{ " + name + " }");
  }

  private static String grouped(MatchResult m) {
    return m.group(1) + Matcher.quoteReplacement(m.group(2).replaceAll(", ?", "\\\\mbox{,}"));
  }

  private static String symbols(String latex) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < latex.length(); i++) {
      char c = latex.charAt(i);
      out.append(
          switch (c) {
            case '×' -> "\\times ";
            case '÷' -> "\\div ";
            case '·' -> "\\cdot ";
            case '−', '–' -> "-";
            case '°' -> "^\\circ ";
            case '≤' -> "\\leq ";
            case '≥' -> "\\geq ";
            case '≠' -> "\\neq ";
            case '±' -> "\\pm ";
            case '²' -> "^2";
            case '³' -> "^3";
            case 'π' -> "\\pi ";
            case '’', '‘' -> "'";
            case '“', '”' -> "\"";
            default -> String.valueOf(c);
          });
    }
    return out.toString();
  }

  /** Looks for words between commands, and not in the texts that are marked as such. */
  private static String words(String latex) {
    StringBuilder out = new StringBuilder();
    Matcher command = COMMAND.matcher(latex);
    int from = 0;
    while (command.find()) {
      out.append(inText(latex.substring(from, command.start()))).append(command.group());
      from = command.end();
    }
    return out.append(inText(latex.substring(from))).toString();
  }

  private static String inText(String part) {
    return WORD.matcher(part).replaceAll("\\\\mbox{$0}");
  }
}

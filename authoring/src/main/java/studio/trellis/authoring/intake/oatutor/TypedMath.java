package studio.trellis.authoring.intake.oatutor;

import java.util.List;
import java.util.regex.Pattern;

/**
 * LaTeX as people type it: {@code \frac{x+1}{2}} is {@code (x+1)/2}. Only what answers hold; who
 * uses the result checks that it is equivalent to its source.
 */
final class TypedMath {
  private static final List<List<String>> WORDS =
      List.of(
          List.of("times", "*"),
          List.of("cdot", "*"),
          List.of("div", "/"),
          List.of("pm", "±"),
          List.of("pi", "pi"),
          List.of("infty", "∞"),
          List.of("leq", "<="),
          List.of("geq", ">="),
          List.of("le", "<="),
          List.of("ge", ">="),
          List.of("neq", "≠"),
          List.of("ne", "≠"),
          List.of("cup", "∪"),
          List.of("left", ""),
          List.of("right", ""),
          List.of("operatorname", ""),
          List.of("text", ""),
          List.of("mathrm", ""));

  private static final Pattern SIMPLE =
      Pattern.compile("[0-9]*\\.?[0-9]+|[A-Za-z](?:\\^[0-9]+)?|sqrt\\([^()]*\\)");

  private final String latex;
  private int at;

  private TypedMath(String latex) {
    this.latex = latex;
  }

  /**
   * What is typed for {@code latex}, given without dollar signs; commands that are not known stay.
   */
  static String of(String latex) {
    TypedMath reader = new TypedMath(latex.replace("**", "^"));
    String typed = reader.upTo('\0');
    return typed.strip();
  }

  private String upTo(char end) {
    StringBuilder out = new StringBuilder();
    while (at < latex.length() && latex.charAt(at) != end) {
      char c = latex.charAt(at);
      if (c == '\\') {
        out.append(command(out));
      } else if (c == '{') {
        out.append(bracketed(group()));
      } else {
        at++;
        // A space between a fraction and what follows is a product, and one after a bracket says
        // nothing.
        boolean needless = c == ' ' && (out.isEmpty() || out.charAt(out.length() - 1) == ')');
        out.append(needless ? "" : String.valueOf(c));
      }
    }
    at++;
    return out.toString();
  }

  private String command(StringBuilder before) {
    at++;
    int from = at;
    while (at < latex.length() && Character.isLetter(latex.charAt(at))) {
      at++;
    }
    String name = latex.substring(from, at);
    if (name.isEmpty()) {
      return at < latex.length() ? String.valueOf(latex.charAt(at++)) : "";
    }
    switch (name) {
      case "frac", "dfrac", "tfrac" -> {
        return fraction(before);
      }
      case "sqrt" -> {
        return root();
      }
      default -> {}
    }
    for (List<String> word : WORDS) {
      if (word.get(0).equals(name)) {
        return word.get(1);
      }
    }
    return "\\" + name;
  }

  private String fraction(StringBuilder before) {
    String above = group();
    String below = group();
    boolean negative = above.startsWith("-") && simple(above.substring(1));
    String typed = (negative ? above : bracketed(above)) + "/" + bracketed(below);
    boolean mixed = !before.isEmpty() && Character.isDigit(before.charAt(before.length() - 1));
    if (mixed && (above + below).chars().allMatch(Character::isDigit)) {
      return " " + typed;
    }
    return factorBefore(before) || factorAfter() ? "(" + typed + ")" : typed;
  }

  private static boolean factorBefore(StringBuilder before) {
    int last = before.length() - 1;
    while (last >= 0 && before.charAt(last) == ' ') {
      last--;
    }
    return last >= 0 && "+-=(,<>[*;".indexOf(before.charAt(last)) < 0;
  }

  private boolean factorAfter() {
    int next = at;
    while (next < latex.length() && latex.charAt(next) == ' ') {
      next++;
    }
    return next < latex.length()
        && "+-=),<>];*}".indexOf(latex.charAt(next)) < 0
        && !latex.startsWith("\\right", next)
        && !latex.startsWith("\\leq", next)
        && !latex.startsWith("\\geq", next);
  }

  private String root() {
    if (at < latex.length() && latex.charAt(at) == '[') {
      at++;
      String degree = upTo(']');
      return "root(" + degree + ")(" + group() + ")";
    }
    return "sqrt(" + group() + ")";
  }

  /** What stands in the braces here, or the one sign when there are none. */
  private String group() {
    while (at < latex.length() && latex.charAt(at) == ' ') {
      at++;
    }
    if (at >= latex.length()) {
      return "";
    }
    if (latex.charAt(at) != '{') {
      return String.valueOf(latex.charAt(at++));
    }
    at++;
    return upTo('}');
  }

  private static String bracketed(String part) {
    return simple(part) || enclosed(part) ? part : "(" + part + ")";
  }

  /** A number, or a variable that may have a power. */
  private static boolean simple(String part) {
    return SIMPLE.matcher(part).matches();
  }

  /** Whether the first bracket closes at the end only. */
  private static boolean enclosed(String part) {
    int depth = 0;
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0 && i < part.length() - 1) {
        return false;
      }
    }
    return part.startsWith("(");
  }
}

package studio.trellis.model.answer;

import java.util.ArrayList;
import java.util.List;

/** Writes what was read anew, in other but equivalent words. */
final class Rewriting {
  private Rewriting() {}

  /** The answer with every sum and product turned, every product over a sum expanded, and so on. */
  static List<String> variants(Answer answer) {
    List<String> variants = new ArrayList<>();
    for (int style = 0; style < 4; style++) {
      StringBuilder text = new StringBuilder();
      int count = answer.elements().size();
      for (int i = 0; i < count; i++) {
        boolean backwards = style == 1;
        text.append(i == 0 ? "" : "; ");
        text.append(write(answer.elements().get(backwards ? count - 1 - i : i), style));
      }
      variants.add(text.toString());
    }
    return variants;
  }

  private static String write(Node node, int style) {
    return switch (node.kind()) {
      case 'n' -> number(node, style);
      case 'v' -> node.text();
      case 'w' -> node.text();
      case 'f' -> call(node, style);
      case 'r' -> "root(" + write(node.left(), style) + ")(" + write(node.right(), style) + ")";
      case 'g' -> group(node, style);
      case '=' -> write(node.right(), style) + "=" + write(node.left(), style);
      case '<', '\u2264', '\u2260' ->
          write(node.left(), style) + node.kind() + write(node.right(), style);
      default -> "(" + operation(node, style) + ")";
    };
  }

  private static String call(Node node, int style) {
    String argument = "(" + write(node.left(), style) + ")";
    return node.text().equals("!") ? argument + "!" : node.text() + argument;
  }

  private static String group(Node node, int style) {
    List<String> members = new ArrayList<>();
    for (Node part : node.parts()) {
      members.add(write(part, style));
    }
    return node.text().charAt(0) + String.join(",", members) + node.text().charAt(1);
  }

  /** As a fraction, or with a zero more. */
  private static String number(Node node, int style) {
    String fraction = node.text() + "/1" + "0".repeat(Math.max(0, node.scale()));
    if (style == 2 || node.scale() > 0) {
      return "(" + fraction + ")";
    }
    return style == 3 && node.scale() == 0 ? node.text() + ".0" : node.text();
  }

  private static String operation(Node node, int style) {
    String left = write(node.left(), style);
    String right = write(node.right(), style);
    boolean sum = node.right().is('+') || (node.right().is('-') && !node.right().negation());
    return switch (node.kind()) {
      case '+' -> right + "+" + left;
      case '-' -> style == 1 ? "-(" + right + ")+" + left : left + "-" + right;
      case '*' -> style == 0 && sum ? expanded(left, node.right()) : right + "*" + left;
      case '/' -> style == 1 ? left + "*(" + right + ")^-1" : left + "/" + right;
      case 'l' -> "ln(" + right + ")/ln(" + left + ")";
      default -> left + "^" + right;
    };
  }

  private static String expanded(String factor, Node sum) {
    String first = factor + "*" + write(sum.left(), 0);
    return first + sum.kind() + factor + "*" + write(sum.right(), 0);
  }
}

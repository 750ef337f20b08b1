package studio.trellis.model.answer;

import java.util.List;

/**
 * What an algebraic answer consists of. One type for all kinds, since each class costs the
 * learner's page about as much as the whole arithmetic.
 *
 * @param kind {@code n} unsigned decimal, {@code v} variable or constant (π, e, ∞), {@code f}
 *     function of one part ({@code !} is the factorial); {@code + - * / ^}, {@code r} (root:
 *     degree, radicand), {@code l} (logarithm: base, argument); a relation {@code = < ≤ ≠}
 *     (greater-than is turned); {@code g} point, interval, set or chain of inequalities; {@code w}
 *     words
 * @param text a number's digits without leading zeros, a name, a group's two brackets ({@code &&}
 *     of a chain), the words
 * @param scale of a number: the power of ten to divide by; may be negative
 * @param parts the operands in order, the members of a group
 */
record Node(char kind, String text, int scale, List<Node> parts) {
  static final Node ZERO = number("0", 0);

  static Node number(String digits, int scale) {
    return new Node('n', digits, scale, List.of());
  }

  static Node leaf(char kind, String text) {
    return new Node(kind, text, 0, List.of());
  }

  static Node of(char kind, Node left, Node right) {
    return new Node(kind, "", 0, List.of(left, right));
  }

  Node left() {
    return parts.get(0);
  }

  Node right() {
    return parts.get(1);
  }

  boolean is(char other) {
    return kind == other;
  }

  /** Whether this is a value that can be calculated with. */
  boolean value() {
    return "nvf+-*/^rl".indexOf(kind) >= 0;
  }

  boolean relation() {
    return "=<\u2264\u2260".indexOf(kind) >= 0;
  }

  boolean wholeNumber() {
    return kind == 'n' && scale <= 0;
  }

  boolean constant() {
    return text.equals("\u03c0") || text.equals("e") || text.equals("\u221e");
  }

  /** Whether this is 0 - x, which is how a change of sign is kept. */
  boolean negation() {
    return kind == '-' && left().equals(ZERO);
  }

  /** Whether the order of a group's members matters. */
  boolean ordered() {
    return text.charAt(0) != '{' && text.charAt(0) != '&';
  }

  /** Whether this, or a part of it, is a variable. */
  boolean hasVariable() {
    boolean found = kind == 'v' && !constant();
    for (Node part : parts) {
      found = found || part.hasVariable();
    }
    return found;
  }

  /** Adds the names in here that are not in the list yet, those of constants too. */
  void collect(List<String> names) {
    if (kind == 'v' && !names.contains(text)) {
      names.add(text);
    }
    for (Node part : parts) {
      part.collect(names);
    }
  }
}

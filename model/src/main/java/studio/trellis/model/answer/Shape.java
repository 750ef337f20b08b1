package studio.trellis.model.answer;

/** Whether a right answer is written in the demanded form; see {@link Form} for what is meant. */
final class Shape {
  private Shape() {}

  /** What the form of a typed element leaves to be desired. */
  static Problem problem(Form form, Node stated, Node typed) {
    if (!typed.value()) {
      boolean alike = typed.kind() == stated.kind();
      for (int i = 0; i < typed.parts().size(); i++) {
        Node part = typed.parts().get(i);
        Problem problem = problem(form, alike ? stated.parts().get(i) : part, part);
        if (problem != Problem.NONE) {
          return problem;
        }
      }
      return Problem.NONE;
    }
    return switch (form) {
      case ANY -> Problem.NONE;
      case SIMPLIFIED_FRACTION -> simplified(typed) ? Problem.NONE : Problem.NOT_SIMPLIFIED;
      case FACTORED -> factored(stated, typed) ? Problem.NONE : Problem.NOT_FACTORED;
      case EXPANDED -> expandedLike(stated, typed) ? Problem.NONE : Problem.NOT_EXPANDED;
    };
  }

  private static boolean simplified(Node node) {
    if (node.is('n')) {
      return node.wholeNumber();
    }
    if (node.negation()) {
      return simplified(node.right());
    }
    boolean simplified = true;
    boolean numbers = !node.parts().isEmpty();
    for (Node part : node.parts()) {
      simplified = simplified && simplified(part);
      numbers = numbers && part.is('n');
    }
    return simplified
        && switch (node.kind()) {
          case '/' -> lowest(node);
          case '+' -> !numbers && (!node.left().is('n') || !fraction(node.right()) || proper(node));
          case '-', '*', '^' -> !numbers;
          default -> true;
        };
  }

  private static boolean fraction(Node node) {
    return node.is('/') && node.left().is('n') && node.right().is('n');
  }

  /** Whether a whole number and a fraction make a mixed number. */
  private static boolean proper(Node sum) {
    Node fraction = sum.right();
    return content(fraction.left()).compareTo(content(fraction.right())) < 0;
  }

  private static boolean lowest(Node division) {
    Natural above = content(division.left());
    Natural below = content(division.right());
    boolean whole = division.right().is('n') && below.compareTo(Natural.ONE) == 0;
    return !whole && above.gcd(below).compareTo(Natural.ONE) == 0;
  }

  /** The whole number by which a product is multiplied; 1 if there is none. */
  private static Natural content(Node node) {
    if (node.is('n') && node.scale() == 0) {
      return Natural.of(node.text());
    }
    if (node.is('*')) {
      return content(node.left()).times(content(node.right()));
    }
    return node.negation() ? content(node.right()) : Natural.ONE;
  }

  private static boolean factored(Node stated, Node typed) {
    return sum(stated) || (!sum(typed) && factors(typed) >= factors(stated));
  }

  private static Node unsigned(Node node) {
    return node.negation() ? unsigned(node.right()) : node;
  }

  private static boolean sum(Node node) {
    Node plain = unsigned(node);
    return plain.is('+') || plain.is('-');
  }

  /** The number of factors with a variable, at most a million. */
  private static double factors(Node node) {
    Node plain = unsigned(node);
    if (plain.is('*') || plain.is('/')) {
      return factors(plain.left()) + factors(plain.right());
    }
    if (plain.is('^')) {
      double exponent = Numeric.wholeConstant(plain.right());
      double each = factors(plain.left());
      return Math.min(1e6, exponent > 0 ? each * exponent : each);
    }
    return plain.hasVariable() ? 1 : 0;
  }

  private static boolean expandedLike(Node stated, Node typed) {
    return expanded(typed) && (!expanded(stated) || terms(typed) <= terms(stated));
  }

  private static boolean expanded(Node node) {
    boolean open =
        switch (node.kind()) {
          case '*' -> variableSum(node.left()) || variableSum(node.right());
          case '/' -> variableSum(node.left()) && !node.right().hasVariable();
          case '^' -> variableSum(node.left()) && Numeric.wholeConstant(node.right()) > 1;
          default -> node.negation() && variableSum(node.right());
        };
    for (Node part : node.parts()) {
      open = open || !expanded(part);
    }
    return !open;
  }

  private static boolean variableSum(Node node) {
    return sum(node) && node.hasVariable();
  }

  private static int terms(Node node) {
    Node plain = unsigned(node);
    return sum(plain) ? terms(plain.left()) + terms(plain.right()) : 1;
  }
}

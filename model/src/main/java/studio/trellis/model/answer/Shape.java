package studio.trellis.model.answer;

import studio.trellis.model.answer.Node.Call;
import studio.trellis.model.answer.Node.Group;
import studio.trellis.model.answer.Node.Num;
import studio.trellis.model.answer.Node.Op;
import studio.trellis.model.answer.Node.Relation;

/** Whether a right answer is written in the demanded form; see {@link Form} for what is meant. */
final class Shape {
  private Shape() {}

  /** What the form of a typed element leaves to be desired. */
  static Problem problem(Form form, Node stated, Node typed) {
    if (typed instanceof Relation relation) {
      Relation other = stated instanceof Relation r ? r : relation;
      Problem left = problem(form, other.left(), relation.left());
      return left == Problem.NONE ? problem(form, other.right(), relation.right()) : left;
    }
    if (typed instanceof Group group) {
      for (Node member : group.members()) {
        Problem problem = problem(form, member, member);
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
    if (node instanceof Num num) {
      return num.whole();
    }
    if (node instanceof Call call) {
      return simplified(call.argument());
    }
    if (!(node instanceof Op op)) {
      return true;
    }
    if (op.negation()) {
      return simplified(op.right());
    }
    boolean mixed = op.left() instanceof Num && op.right() instanceof Op part && fraction(part);
    boolean numbers = op.left() instanceof Num && op.right() instanceof Num;
    return simplified(op.left())
        && simplified(op.right())
        && switch (op.sign()) {
          case '/' -> lowest(op);
          case '+' -> mixed || !numbers;
          case '-', '*', '^' -> !numbers;
          default -> true;
        };
  }

  private static boolean fraction(Op op) {
    return op.sign() == '/' && op.left() instanceof Num && op.right() instanceof Num;
  }

  private static boolean lowest(Op division) {
    Natural above = content(division.left());
    Natural below = content(division.right());
    boolean whole = division.right() instanceof Num && below.compareTo(Natural.ONE) == 0;
    return !whole && above.gcd(below).compareTo(Natural.ONE) == 0;
  }

  /** The whole number by which a product is multiplied; 1 if there is none. */
  private static Natural content(Node node) {
    if (node instanceof Num num && num.scale() == 0) {
      return Natural.of(num.digits());
    }
    if (node instanceof Op op && op.sign() == '*') {
      return content(op.left()).times(content(op.right()));
    }
    return node instanceof Op op && op.negation() ? content(op.right()) : Natural.ONE;
  }

  private static boolean factored(Node stated, Node typed) {
    return sum(stated) || (!sum(typed) && factors(typed) >= factors(stated));
  }

  private static Node unsigned(Node node) {
    return node instanceof Op op && op.negation() ? unsigned(op.right()) : node;
  }

  private static boolean sum(Node node) {
    return unsigned(node) instanceof Op op && (op.sign() == '+' || op.sign() == '-');
  }

  /** The number of factors with a variable, at most a million. */
  private static double factors(Node node) {
    Node plain = unsigned(node);
    if (plain instanceof Op op && (op.sign() == '*' || op.sign() == '/')) {
      return factors(op.left()) + factors(op.right());
    }
    if (plain instanceof Op op && op.sign() == '^') {
      double exponent = Numeric.wholeConstant(op.right());
      return Math.min(1e6, exponent > 0 ? factors(op.left()) * exponent : factors(op.left()));
    }
    return Points.hasVariable(plain) ? 1 : 0;
  }

  private static boolean expandedLike(Node stated, Node typed) {
    return expanded(typed) && (!expanded(stated) || terms(typed) <= terms(stated));
  }

  private static boolean expanded(Node node) {
    if (!(unsigned(node) instanceof Op op)) {
      return true;
    }
    boolean open =
        switch (op.sign()) {
          case '*' -> variableSum(op.left()) || variableSum(op.right());
          case '/' -> variableSum(op.left()) && !Points.hasVariable(op.right());
          case '^' -> variableSum(op.left()) && Numeric.wholeConstant(op.right()) > 1;
          default -> false;
        };
    return !open && expanded(op.left()) && expanded(op.right());
  }

  private static boolean variableSum(Node node) {
    return sum(node) && Points.hasVariable(node);
  }

  private static int terms(Node node) {
    return unsigned(node) instanceof Op op && (op.sign() == '+' || op.sign() == '-')
        ? terms(op.left()) + terms(op.right())
        : 1;
  }
}

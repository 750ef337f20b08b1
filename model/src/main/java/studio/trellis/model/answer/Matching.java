package studio.trellis.model.answer;

import java.util.ArrayList;
import java.util.List;

/** Which elements of a typed answer match which of the stated one. */
final class Matching {
  private Matching() {}

  /** A typed element beside the stated one that it matches. */
  record Pair(Node stated, Node typed) {}

  /** The pairs, or none if the answers differ; the order of the elements does not matter. */
  static List<Pair> pairs(Answer stated, Answer typed) {
    boolean differentWords =
        stated.separator() != typed.separator()
            && (stated.separator() == 'O' || typed.separator() == 'O')
            && (stated.separator() == 'A' || typed.separator() == 'A');
    if (differentWords && hasInequality(stated) && hasInequality(typed)) {
      return List.of();
    }
    return pairs(stated.elements(), typed.elements());
  }

  private static boolean hasInequality(Answer answer) {
    for (Node element : answer.elements()) {
      if (element.relation() && !element.is('=')) {
        return true;
      }
    }
    return false;
  }

  private static List<Pair> pairs(List<Node> stated, List<Node> typed) {
    List<Pair> pairs = new ArrayList<>();
    List<Node> left = new ArrayList<>(typed);
    if (left.size() != stated.size()) {
      return pairs;
    }
    for (Node element : stated) {
      int found = 0;
      while (found < left.size() && !same(element, left.get(found))) {
        found++;
      }
      if (found == left.size()) {
        return List.of();
      }
      pairs.add(new Pair(element, left.remove(found)));
    }
    return pairs;
  }

  private static boolean same(Node stated, Node typed) {
    if (stated.is('g') && typed.is('g')) {
      return stated.text().equals(typed.text()) && sameMembers(stated, typed);
    }
    if (stated.relation() && typed.relation()) {
      return sameRelation(stated, typed);
    }
    if (stated.value() && typed.relation()) {
      return sameSolution(typed, stated);
    }
    if (typed.value() && stated.relation()) {
      return !typed.hasVariable() && sameSolution(stated, typed);
    }
    boolean values = stated.value() && typed.value();
    return values ? Equality.same(stated, typed) : stated.equals(typed);
  }

  private static boolean sameMembers(Node a, Node b) {
    if (!a.ordered()) {
      return !pairs(a.parts(), b.parts()).isEmpty();
    }
    boolean same = a.parts().size() == b.parts().size();
    for (int i = 0; same && i < a.parts().size(); i++) {
      same = same(a.parts().get(i), b.parts().get(i));
    }
    return same;
  }

  /** Whether {@code v = value}, with a variable that the value lacks, gives the value. */
  private static boolean sameSolution(Node relation, Node value) {
    Node variable = relation.left();
    if (!relation.is('=') || !variable.is('v') || variable.constant()) {
      return false;
    }
    List<String> names = new ArrayList<>();
    value.collect(names);
    return !names.contains(variable.text()) && Equality.same(relation.right(), value);
  }

  /**
   * Equations are the same if their differences of sides are multiples of each other, inequalities
   * if they are positive multiples. Where that says nothing (2 = 2, x = x + 1), the sides must be
   * the same one by one.
   */
  private static boolean sameRelation(Node a, Node b) {
    if (a.kind() != b.kind()) {
      return false;
    }
    if (Equality.same(a.left(), b.left()) && Equality.same(a.right(), b.right())) {
      return true;
    }
    boolean symmetric = a.is('=') || a.is('\u2260');
    Node left = difference(a);
    Node right = difference(b);
    if (constant(left) || constant(right)) {
      return symmetric && Equality.same(a.left(), b.right()) && Equality.same(a.right(), b.left());
    }
    int factor = Equality.multiple(left, right);
    return factor > 0 || (factor < 0 && symmetric);
  }

  private static boolean constant(Node node) {
    return !node.hasVariable()
        || Equality.same(node, Node.ZERO)
        || Equality.multiple(node, Node.number("1", 0)) != 0;
  }

  private static Node difference(Node relation) {
    return Node.of('-', relation.left(), relation.right());
  }
}

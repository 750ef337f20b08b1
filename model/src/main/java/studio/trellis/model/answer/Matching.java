package studio.trellis.model.answer;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.model.answer.Node.Group;
import studio.trellis.model.answer.Node.Num;
import studio.trellis.model.answer.Node.Op;
import studio.trellis.model.answer.Node.Relation;
import studio.trellis.model.answer.Node.Var;
import studio.trellis.model.answer.Node.Word;

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
      if (element instanceof Relation relation && relation.sign() != '=') {
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
    if (stated instanceof Word || typed instanceof Word) {
      return stated.equals(typed);
    }
    if (stated instanceof Group a && typed instanceof Group b) {
      return sameGroup(a, b);
    }
    if (stated instanceof Relation a && typed instanceof Relation b) {
      return sameRelation(a, b);
    }
    if (stated.value() && typed instanceof Relation relation) {
      return sameSolution(relation, stated);
    }
    if (typed.value() && stated instanceof Relation relation) {
      return !Points.hasVariable(typed) && sameSolution(relation, typed);
    }
    return stated.value() && typed.value() && Equality.same(stated, typed);
  }

  private static boolean sameGroup(Group a, Group b) {
    if (a.open() != b.open() || a.close() != b.close()) {
      return false;
    }
    if (!a.ordered()) {
      return !pairs(a.members(), b.members()).isEmpty();
    }
    if (a.members().size() != b.members().size()) {
      return false;
    }
    for (int i = 0; i < a.members().size(); i++) {
      if (!same(a.members().get(i), b.members().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code v = value}, with a variable that the value lacks, gives the value. */
  private static boolean sameSolution(Relation relation, Node value) {
    if (relation.sign() != '=' || !(relation.left() instanceof Var variable)) {
      return false;
    }
    List<String> names = new ArrayList<>();
    Points.collect(value, names);
    return !variable.constant()
        && !names.contains(variable.name())
        && Equality.same(relation.right(), value);
  }

  /**
   * Equations are the same if their differences of sides are multiples of each other, inequalities
   * if they are positive multiples. Where that says nothing (no variables, or an identity), the
   * sides must be the same one by one.
   */
  private static boolean sameRelation(Relation a, Relation b) {
    if (a.sign() != b.sign()) {
      return false;
    }
    if (Equality.same(a.left(), b.left()) && Equality.same(a.right(), b.right())) {
      return true;
    }
    boolean symmetric = a.sign() == '=' || a.sign() == '\u2260';
    Node left = difference(a);
    Node right = difference(b);
    if (!Points.hasVariable(left) || Equality.same(left, Num.ZERO)) {
      return symmetric && Equality.same(a.left(), b.right()) && Equality.same(a.right(), b.left());
    }
    int factor = Equality.multiple(left, right);
    return factor > 0 || (factor < 0 && symmetric);
  }

  private static Node difference(Relation relation) {
    return new Op('-', relation.left(), relation.right());
  }
}

package studio.trellis.model.answer;

import java.util.List;

/** What an algebraic answer consists of. */
sealed interface Node {

  /**
   * An unsigned decimal: its digits without leading zeros (but "0"), to be divided by ten to the
   * scale (or multiplied, if the scale is negative).
   */
  record Num(String digits, int scale) implements Node {
    static final Num ZERO = new Num("0", 0);
    static final Num ONE = new Num("1", 0);

    boolean whole() {
      return scale <= 0;
    }
  }

  /** A variable, with its subscript if it has one; or one of the constants π, e and ∞. */
  record Var(String name) implements Node {
    boolean constant() {
      return name.equals("\u03c0") || name.equals("e") || name.equals("\u221e");
    }
  }

  /**
   * An operation of two: {@code + - * / ^}, {@code r} (root: degree, radicand) or {@code l}
   * (logarithm: base, argument). A change of sign is 0 - x.
   */
  record Op(char sign, Node left, Node right) implements Node {
    boolean negation() {
      return sign == '-' && left.equals(Num.ZERO);
    }
  }

  /** A function of one argument; {@code !} is the factorial. */
  record Call(String function, Node argument) implements Node {}

  /** An equation or inequality; the sign is one of {@code = < ≤ ≠}, greater-than being turned. */
  record Relation(char sign, Node left, Node right) implements Node {}

  /**
   * A point, an interval, a set or a chain of inequalities (whose brackets are {@code &}); the
   * order of a set's and a chain's members does not matter.
   */
  record Group(char open, char close, List<Node> members) implements Node {
    boolean ordered() {
      return open != '{' && open != '&';
    }
  }

  /** An answer in words, such as "no solution". */
  record Word(String text) implements Node {}

  /** Whether this is a value that can be calculated with. */
  default boolean value() {
    return this instanceof Num || this instanceof Var || this instanceof Op || this instanceof Call;
  }
}

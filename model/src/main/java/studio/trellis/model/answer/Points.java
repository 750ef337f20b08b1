package studio.trellis.model.answer;

import java.util.List;
import studio.trellis.model.answer.Node.Call;
import studio.trellis.model.answer.Node.Group;
import studio.trellis.model.answer.Node.Op;
import studio.trellis.model.answer.Node.Relation;
import studio.trellis.model.answer.Node.Var;

/** The variables of expressions and the fixed pseudo-random bits from which their values come. */
final class Points {
  private Points() {}

  /** 31 bits that look random, the same for the same name and point everywhere. */
  static int bits(String name, int point) {
    int hash = point * 0x27d4eb2d + 0x165667b1;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * 0x01000193;
      hash ^= hash >>> 15;
    }
    hash = (hash ^ (hash >>> 16)) * 0x7feb352d;
    hash = (hash ^ (hash >>> 15)) * 0x846ca68b;
    return (hash ^ (hash >>> 16)) & 0x7fffffff;
  }

  /** Adds the names in an expression that are not in the list yet, those of constants too. */
  static void collect(Node node, List<String> names) {
    switch (node) {
      case Var variable -> {
        if (!names.contains(variable.name())) {
          names.add(variable.name());
        }
      }
      case Op op -> {
        collect(op.left(), names);
        collect(op.right(), names);
      }
      case Call call -> collect(call.argument(), names);
      case Relation relation -> {
        collect(relation.left(), names);
        collect(relation.right(), names);
      }
      case Group group -> {
        for (Node member : group.members()) {
          collect(member, names);
        }
      }
      default -> {}
    }
  }

  /** Whether a value depends on a variable. */
  static boolean hasVariable(Node node) {
    return switch (node) {
      case Var variable -> !variable.constant();
      case Op op -> hasVariable(op.left()) || hasVariable(op.right());
      case Call call -> hasVariable(call.argument());
      default -> false;
    };
  }
}

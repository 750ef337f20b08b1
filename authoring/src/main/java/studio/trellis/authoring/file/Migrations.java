package studio.trellis.authoring.file;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import studio.trellis.model.base.Tree;

/** Turns the tree of an older format into that of the present one, a version at a time. */
public final class Migrations {
  /** The steps of this Trellis: none, for format 1 is the first. */
  public static final Migrations ALL = new Migrations(List.of());

  private final List<UnaryOperator<Tree.Obj>> steps;

  /**
   * @param steps the first makes format 2 of format 1, the next 3 of 2, and so on; the version
   *     number itself is not theirs to change
   */
  public Migrations(List<UnaryOperator<Tree.Obj>> steps) {
    this.steps = List.copyOf(steps);
  }

  /** The version that comes out. */
  public int version() {
    return steps.size() + 1;
  }

  /**
   * The tree in the present format. What has no version that these steps know stays as it is, for
   * the reader to judge.
   */
  public Tree migrate(Tree tree) {
    if (!(tree instanceof Tree.Obj obj)
        || !(obj.fields().get("trellis") instanceof Tree.Num num)
        || num.value() < 1
        || num.value() >= version()) {
      return tree;
    }
    Tree.Obj out = obj;
    for (int version = (int) num.value(); version < version(); version++) {
      Map<String, Tree> fields = new TreeMap<>(steps.get(version - 1).apply(out).fields());
      fields.put("trellis", new Tree.Num(version + 1));
      out = new Tree.Obj(fields);
    }
    return out;
  }
}

package studio.trellis.authoring.file;

import java.util.List;
import java.util.Map;
import studio.trellis.model.base.Tree;
import studio.trellis.model.base.TreeText;

/**
 * A course's tree as text: keys sorted, every field of the course on a line of its own and every
 * entity of a list too, so that a change to one entity changes one line.
 */
public final class CourseText {
  private static final int FRAME = 2;

  private CourseText() {}

  /** The text of {@code tree}, with a line end at its end. */
  public static String write(Tree tree) {
    StringBuilder out = new StringBuilder();
    frame(out, tree, 0);
    return out.append('\n').toString();
  }

  private static void frame(StringBuilder out, Tree tree, int depth) {
    if (tree instanceof Tree.Obj obj && depth < FRAME && !obj.fields().isEmpty()) {
      object(out, obj, depth);
    } else if (tree instanceof Tree.Arr arr && !arr.items().isEmpty()) {
      array(out, arr.items(), depth);
    } else {
      TreeText.append(out, tree);
    }
  }

  private static void object(StringBuilder out, Tree.Obj obj, int depth) {
    char before = '{';
    for (Map.Entry<String, Tree> field : obj.fields().entrySet()) {
      line(out.append(before), depth + 1);
      TreeText.string(out, field.getKey());
      out.append(": ");
      frame(out, field.getValue(), depth + 1);
      before = ',';
    }
    line(out, depth).append('}');
  }

  private static void array(StringBuilder out, List<Tree> items, int depth) {
    char before = '[';
    for (Tree item : items) {
      line(out.append(before), depth + 1);
      TreeText.append(out, item);
      before = ',';
    }
    line(out, depth).append(']');
  }

  private static StringBuilder line(StringBuilder out, int depth) {
    out.append('\n');
    for (int i = 0; i < depth; i++) {
      out.append("  ");
    }
    return out;
  }
}

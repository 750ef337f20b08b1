package studio.trellis.authoring.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import studio.trellis.model.base.Tree;
import studio.trellis.model.base.TreeReader;
import studio.trellis.model.base.TreeText;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.wire.CourseWire;

/** A course as rows: one for its own fields, one for each of its parts. */
final class CourseRows {
  private CourseRows() {}

  /** A row of the table of entities. */
  record Row(EntityKind kind, String id, String json) {}

  /** The rows of {@code course}. */
  static List<Row> of(Course course) {
    Map<String, Tree> head = new TreeMap<>(fields(CourseWire.write(course)));
    List<Row> out = new ArrayList<>();
    for (EntityKind kind : EntityKind.values()) {
      if (kind != EntityKind.COURSE && head.remove(kind.list()) instanceof Tree.Arr list) {
        for (Tree entity : list.items()) {
          out.add(new Row(kind, id(entity), TreeText.write(entity)));
        }
      }
    }
    out.add(new Row(EntityKind.COURSE, course.id(), TreeText.write(new Tree.Obj(head))));
    return out;
  }

  /**
   * The course of its rows.
   *
   * @throws studio.trellis.model.base.BadTreeException when a row is damaged
   */
  static Course course(List<Row> rows) {
    Map<String, Tree> head = new TreeMap<>();
    Map<EntityKind, List<Tree>> lists = new TreeMap<>();
    for (Row row : rows) {
      Tree tree = TreeReader.read(row.json());
      if (row.kind() == EntityKind.COURSE) {
        head.putAll(fields(tree));
      } else {
        lists.computeIfAbsent(row.kind(), kind -> new ArrayList<>()).add(tree);
      }
    }
    lists.forEach((kind, list) -> head.put(kind.list(), new Tree.Arr(list)));
    return CourseWire.read(new Tree.Obj(head));
  }

  /** The row of the course's own fields. */
  static Row head(Course course) {
    return new Row(EntityKind.COURSE, course.id(), TreeText.write(CourseWire.writeOwn(course)));
  }

  private static Map<String, Tree> fields(Tree tree) {
    return ((Tree.Obj) tree).fields();
  }

  private static String id(Tree entity) {
    return ((Tree.Str) Objects.requireNonNull(fields(entity).get("id"))).value();
  }
}

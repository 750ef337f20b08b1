package studio.trellis.app.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.desk.Selection.Kind;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Item;

/** What lies in what, in the author's order. The course itself is the parent with the empty id. */
final class OutlineTree {
  static final OutlineTree EMPTY = new OutlineTree();

  private record Child(int order, OutlineRow row) {}

  private final Map<String, List<OutlineRow>> children = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, OutlineRow> rows = new HashMap<>();

  private OutlineTree() {}

  static OutlineTree of(Course course) {
    Map<String, List<Child>> found = new HashMap<>();
    OutlineTree tree = new OutlineTree();
    for (Group group : course.groups()) {
      tree.add(found, group.parent(), group.order(), new OutlineRow(Kind.GROUP, group));
    }
    for (Activity activity : course.activities()) {
      tree.add(found, activity.group(), activity.order(), new OutlineRow(Kind.ACTIVITY, activity));
    }
    for (Item item : course.items()) {
      tree.add(found, item.activity(), item.order(), new OutlineRow(Kind.ITEM, item));
    }
    found.forEach(
        (parent, all) -> {
          all.sort(Comparator.comparingInt(Child::order).thenComparing(child -> child.row().id()));
          tree.children.put(parent, all.stream().map(Child::row).toList());
        });
    return tree;
  }

  private void add(Map<String, List<Child>> found, String parent, int order, OutlineRow row) {
    found.computeIfAbsent(parent, id -> new ArrayList<>()).add(new Child(order, row));
    parents.put(row.id(), parent);
    rows.put(row.id(), row);
  }

  /** What lies directly in a group, an activity or the course. */
  List<OutlineRow> children(String parent) {
    return children.getOrDefault(parent, List.of());
  }

  /** The row of a part, or null. */
  @Nullable OutlineRow find(String id) {
    return rows.get(id);
  }

  /** What a part lies in; empty: the course itself. */
  String parent(String id) {
    return parents.getOrDefault(id, "");
  }

  /** The row that a part lies in, or null. */
  @Nullable OutlineRow around(String id) {
    return rows.get(parent(id));
  }

  /** How deep a part lies, from 1. */
  int level(String id) {
    int level = 1;
    for (String at = parent(id); !at.isEmpty() && level < 100; at = parent(at)) {
      level++;
    }
    return level;
  }

  /** How many rows there are. */
  int size() {
    return rows.size();
  }

  /** Whether {@code id} is {@code outer} or lies in it. */
  boolean inside(String id, String outer) {
    for (String at = id; !at.isEmpty(); at = parent(at)) {
      if (at.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  /** Those of {@code ids} that lie in no other one of them, from top to bottom. */
  List<String> outermost(Set<String> ids) {
    List<String> out = new ArrayList<>();
    outermost("", ids, out);
    return out;
  }

  private void outermost(String parent, Set<String> ids, List<String> out) {
    for (OutlineRow row : children(parent)) {
      if (ids.contains(row.id())) {
        out.add(row.id());
      } else if (!row.is(Kind.ITEM)) {
        outermost(row.id(), ids, out);
      }
    }
  }

  /** The rows with {@code text} in their title, and what they lie in; all, where it is blank. */
  OutlineTree filtered(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    if (wanted.isEmpty()) {
      return this;
    }
    Set<String> kept = new HashSet<>();
    for (OutlineRow row : rows.values()) {
      if (searched(row).toLowerCase(Locale.ROOT).contains(wanted)) {
        for (String at = row.id(); !at.isEmpty() && kept.add(at); ) {
          at = parent(at);
        }
      }
    }
    OutlineTree out = new OutlineTree();
    children.forEach(
        (parent, all) -> {
          List<OutlineRow> left = all.stream().filter(row -> kept.contains(row.id())).toList();
          if (!left.isEmpty()) {
            out.children.put(parent, left);
            left.forEach(
                row -> {
                  out.parents.put(row.id(), parent);
                  out.rows.put(row.id(), row);
                });
          }
        });
    return out;
  }

  private static String searched(OutlineRow row) {
    return switch (row.entity()) {
      case Group group -> group.title();
      case Activity activity -> activity.title();
      case Item item -> item.prompt();
      default -> "";
    };
  }
}

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
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Item;
import studio.trellis.model.edit.Change;
import studio.trellis.model.edit.Patch;

/** What lies in what, in the author's order. The course itself is the parent with the empty id. */
final class OutlineTree {
  static final OutlineTree EMPTY = new OutlineTree(null, Map.of(), Map.of(), null);

  private static final Comparator<OutlineRow> ORDER =
      Comparator.comparingInt(OutlineTree::order).thenComparing(OutlineRow::id);

  /** So many changed lists of children stand beside the others before all are put together. */
  private static final int APART = 64;

  private final @Nullable Course course;
  private final Map<String, List<OutlineRow>> children;
  private final Map<String, List<OutlineRow>> changed;
  private final @Nullable Set<String> kept;

  private OutlineTree(
      @Nullable Course course,
      Map<String, List<OutlineRow>> children,
      Map<String, List<OutlineRow>> changed,
      @Nullable Set<String> kept) {
    this.course = course;
    this.children = children;
    this.changed = changed;
    this.kept = kept;
  }

  static OutlineTree of(Course course) {
    Map<String, List<OutlineRow>> children = new HashMap<>();
    for (Iterable<? extends Entity> all :
        List.of(course.groups(), course.activities(), course.items())) {
      for (Entity part : all) {
        children.computeIfAbsent(around(part), id -> new ArrayList<>()).add(row(part));
      }
    }
    children.replaceAll((parent, all) -> sorted(all));
    return new OutlineTree(course, children, Map.of(), null);
  }

  /** The tree of {@code now}, which the patch made of this tree's course. */
  OutlineTree with(Course now, Patch patch) {
    Map<String, List<OutlineRow>> next = new HashMap<>(changed);
    for (Change change : patch.changes()) {
      EntityKind kind = change.part().kind();
      if (kind == EntityKind.GROUP || kind == EntityKind.ACTIVITY || kind == EntityKind.ITEM) {
        if (change.before() != null) {
          String parent = around(change.before());
          List<OutlineRow> left = new ArrayList<>(next.getOrDefault(parent, children(parent)));
          left.removeIf(row -> row.id().equals(change.part().id()));
          next.put(parent, List.copyOf(left));
        }
        if (change.after() != null) {
          String parent = around(change.after());
          List<OutlineRow> more = new ArrayList<>(next.getOrDefault(parent, children(parent)));
          more.add(row(change.after()));
          next.put(parent, sorted(more));
        }
      }
    }
    if (next.size() <= APART) {
      return new OutlineTree(now, children, next, null);
    }
    Map<String, List<OutlineRow>> all = new HashMap<>(children);
    all.putAll(next);
    all.values().removeIf(List::isEmpty);
    return new OutlineTree(now, all, Map.of(), null);
  }

  private static List<OutlineRow> sorted(List<OutlineRow> rows) {
    return rows.stream().sorted(ORDER).toList();
  }

  private static OutlineRow row(Entity part) {
    Kind kind =
        switch (part) {
          case Group group -> Kind.GROUP;
          case Activity activity -> Kind.ACTIVITY;
          default -> Kind.ITEM;
        };
    return new OutlineRow(kind, part);
  }

  private static int order(OutlineRow row) {
    return switch (row.entity()) {
      case Group group -> group.order();
      case Activity activity -> activity.order();
      case Item item -> item.order();
      default -> 0;
    };
  }

  private static String around(Entity part) {
    return switch (part) {
      case Group group -> group.parent();
      case Activity activity -> activity.group();
      case Item item -> item.activity();
      default -> "";
    };
  }

  private @Nullable Entity part(String id) {
    Course now = course;
    if (now == null || (kept != null && !kept.contains(id))) {
      return null;
    }
    Entity part = now.activities().find(id);
    part = part == null ? now.items().find(id) : part;
    return part == null ? now.groups().find(id) : part;
  }

  /** What lies directly in a group, an activity or the course. */
  List<OutlineRow> children(String parent) {
    List<OutlineRow> now = changed.get(parent);
    return now == null ? children.getOrDefault(parent, List.of()) : now;
  }

  /** The row of a part, or null. */
  @Nullable OutlineRow find(String id) {
    Entity part = part(id);
    return part == null ? null : row(part);
  }

  /** What a part lies in; empty: the course itself. */
  String parent(String id) {
    Entity part = part(id);
    return part == null ? "" : around(part);
  }

  /** The row that a part lies in, or null. */
  @Nullable OutlineRow around(String id) {
    return find(parent(id));
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
    return kept != null
        ? kept.size()
        : course == null
            ? 0
            : course.groups().size() + course.activities().size() + course.items().size();
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
    if (wanted.isEmpty() || course == null) {
      return this;
    }
    Set<String> found = new HashSet<>();
    Map<String, List<OutlineRow>> left = new HashMap<>();
    filter("", wanted, found, left);
    return new OutlineTree(course, left, Map.of(), found);
  }

  /** Keeps what has the text below a part; whether that is anything. */
  private boolean filter(
      String parent, String wanted, Set<String> found, Map<String, List<OutlineRow>> left) {
    List<OutlineRow> stay = new ArrayList<>();
    for (OutlineRow row : children(parent)) {
      boolean inside = !row.is(Kind.ITEM) && filter(row.id(), wanted, found, left);
      if (inside || searched(row).toLowerCase(Locale.ROOT).contains(wanted)) {
        stay.add(row);
        found.add(row.id());
      }
    }
    if (!stay.isEmpty()) {
      left.put(parent, List.copyOf(stay));
    }
    return !stay.isEmpty();
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

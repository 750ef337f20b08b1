package studio.trellis.app.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.desk.Selection.Kind;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Item;

/** Moves rows up, down, into and out of what they lie in. The result: parts that are to be put. */
final class Moving {
  /** Where something is dropped, seen from the row under the pointer. */
  enum Drop {
    BEFORE,
    INTO,
    AFTER
  }

  private final Course course;
  private final OutlineTree tree;
  private final List<String> moved;
  private final Room room;
  private final Map<String, Entity> changed = new LinkedHashMap<>();

  /** What may be done with these rows. */
  Moving(Course course, OutlineTree tree, Set<String> chosen) {
    this.course = course;
    this.tree = tree;
    this.moved = tree.outermost(chosen);
    this.room = new Room(course);
  }

  /** Each one place up among its siblings. */
  List<Entity> up() {
    for (String parent : parents()) {
      List<String> ids = ids(parent);
      for (int i = 1; i < ids.size(); i++) {
        if (moved.contains(ids.get(i)) && !moved.contains(ids.get(i - 1))) {
          ids.add(i - 1, ids.remove(i));
        }
      }
      order(parent, ids);
    }
    return changes();
  }

  /** Each one place down among its siblings. */
  List<Entity> down() {
    for (String parent : parents()) {
      List<String> ids = ids(parent);
      for (int i = ids.size() - 2; i >= 0; i--) {
        if (moved.contains(ids.get(i)) && !moved.contains(ids.get(i + 1))) {
          ids.add(i + 1, ids.remove(i));
        }
      }
      order(parent, ids);
    }
    return changes();
  }

  /** Into the group before them. */
  List<Entity> in() {
    if (moved.isEmpty()) {
      return List.of();
    }
    String parent = tree.parent(moved.getFirst());
    @Nullable OutlineRow before = null;
    for (OutlineRow row : tree.children(parent)) {
      if (moved.contains(row.id())) {
        break;
      }
      before = row;
    }
    return before == null || !before.is(Kind.GROUP)
        ? List.of()
        : to(before.id(), tree.children(before.id()).size());
  }

  /** Out of the group they lie in, behind it. */
  List<Entity> out() {
    if (moved.isEmpty()) {
      return List.of();
    }
    OutlineRow around = tree.around(moved.getFirst());
    if (around == null || !around.is(Kind.GROUP)) {
      return List.of();
    }
    String outer = tree.parent(around.id());
    return to(outer, ids(outer).indexOf(around.id()) + 1);
  }

  /** To where they are dropped. */
  List<Entity> drop(OutlineRow target, Drop where) {
    String parent = where == Drop.INTO ? target.id() : tree.parent(target.id());
    int at = tree.children(parent).size();
    if (where != Drop.INTO) {
      at = ids(parent).indexOf(target.id()) + (where == Drop.AFTER ? 1 : 0);
    }
    return to(parent, at);
  }

  /** To a place among the children of {@code parent}; what cannot lie there stays. */
  List<Entity> to(String parent, int at) {
    List<String> fit = moved.stream().filter(id -> fits(id, parent)).toList();
    List<String> ids = ids(parent);
    List<String> before = new ArrayList<>(ids.subList(0, at));
    List<String> behind = new ArrayList<>(ids.subList(at, ids.size()));
    before.removeAll(fit);
    behind.removeAll(fit);
    before.addAll(fit);
    before.addAll(behind);
    if (!fit.isEmpty()) {
      order(parent, before);
    }
    return changes();
  }

  private boolean fits(String id, String parent) {
    OutlineRow row = tree.find(id);
    @Nullable OutlineRow into = tree.find(parent);
    if (row == null || tree.inside(parent, id)) {
      return false;
    }
    return row.is(Kind.ITEM)
        ? into != null && into.is(Kind.ACTIVITY)
        : into == null || into.is(Kind.GROUP);
  }

  private Set<String> parents() {
    Set<String> out = new LinkedHashSet<>();
    moved.forEach(id -> out.add(tree.parent(id)));
    return out;
  }

  private List<String> ids(String parent) {
    List<String> out = new ArrayList<>();
    tree.children(parent).forEach(row -> out.add(row.id()));
    return out;
  }

  /**
   * Makes {@code ids} the children of {@code parent} in this order, with as few changes as can be.
   */
  void order(String parent, List<String> ids) {
    int last = -1;
    for (String id : ids) {
      OutlineRow row = tree.find(id);
      if (row != null) {
        boolean stays = tree.parent(id).equals(parent);
        int order = Order.of(row.entity());
        int wanted = stays && order > last ? order : last + 1;
        if (!stays || order != wanted) {
          changed.put(id, placed(row.entity(), parent, wanted));
        }
        last = wanted;
      }
    }
  }

  List<Entity> changes() {
    return List.copyOf(changed.values());
  }

  private Entity placed(Entity entity, String parent, int order) {
    return switch (entity) {
      case Activity activity ->
          activity.with(
              f -> {
                if (!f.group.equals(parent)) {
                  f.group = parent;
                  f.place = room.in(parent, activity.id());
                }
                f.order = order;
              });
      case Group group ->
          group.with(
              f -> {
                f.parent = parent;
                f.order = order;
              });
      case Item item ->
          item.with(
              f -> {
                f.activity = parent;
                f.order = order;
              });
      default -> throw new IllegalArgumentException(course.id() + " has no place for " + entity);
    };
  }
}

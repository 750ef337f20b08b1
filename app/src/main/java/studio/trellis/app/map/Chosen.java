package studio.trellis.app.map;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Selection;
import studio.trellis.model.course.Course;

/**
 * The activities and groups that are selected on the map. The desk knows one of them, the one
 * selected last; when something else is selected there, it is the only one.
 */
final class Chosen {
  private final Desk desk;
  private final Set<String> ids = new LinkedHashSet<>();
  private boolean mine;

  Chosen(Desk desk) {
    this.desk = desk;
    desk.selectionProperty().subscribe(this::follow);
  }

  private void follow(Selection selection) {
    if (!mine) {
      ids.clear();
      if (part(selection)) {
        ids.add(selection.id());
      }
    }
  }

  private static boolean part(Selection selection) {
    return selection.kind() == Selection.Kind.ACTIVITY || selection.kind() == Selection.Kind.GROUP;
  }

  /** Their ids, the one selected last at the end. */
  Set<String> ids() {
    return Collections.unmodifiableSet(ids);
  }

  boolean has(String id) {
    return ids.contains(id);
  }

  /** Selects these and nothing else, the last of them as the one the desk knows. */
  void set(Collection<String> all, Course course) {
    ids.clear();
    all.stream()
        .filter(id -> course.activities().has(id) || course.groups().has(id))
        .forEach(ids::add);
    lead(course);
  }

  /** Selects one more, or one less. */
  void toggle(String id, Course course) {
    if (!ids.remove(id)) {
      ids.add(id);
    }
    lead(course);
  }

  /** Selects one more. */
  void add(String id, Course course) {
    ids.remove(id);
    ids.add(id);
    lead(course);
  }

  /** Drops what is gone. */
  void keep(Course course) {
    ids.removeIf(id -> !course.activities().has(id) && !course.groups().has(id));
  }

  private void lead(Course course) {
    mine = true;
    try {
      String last = ids.isEmpty() ? "" : List.copyOf(ids).getLast();
      if (last.isEmpty()) {
        desk.selectionProperty().set(Selection.COURSE);
      } else if (course.groups().has(last)) {
        desk.selectionProperty().set(new Selection(Selection.Kind.GROUP, last));
      } else {
        desk.selectionProperty().set(Selection.activity(last));
      }
    } finally {
      mine = false;
    }
  }
}

package studio.trellis.model.edit;

import java.util.List;
import java.util.Set;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Group;

/** Moves activities and groups between groups. */
final class Grouping {
  private Grouping() {}

  /** The course with {@code ids} behind all that lies in {@code group} already. */
  static Course into(Course course, List<String> ids, String group) {
    Parts all = new Parts(course);
    int next = nextOrder(course, group);
    for (String id : ids) {
      int order = next++;
      Activity activity = course.activities().find(id);
      Group inner = course.groups().find(id);
      if (activity != null) {
        all.put(
            activity.with(
                f -> {
                  f.group = group;
                  f.order = order;
                }));
      } else if (inner != null) {
        all.put(
            inner.with(
                f -> {
                  f.parent = group;
                  f.order = order;
                }));
      }
    }
    return all.course();
  }

  /** The course without {@code group}, its content where it lay and in its order. */
  static Course dissolve(Course course, String id) {
    Group group = course.groups().get(id);
    Parts all = new Parts(course);
    for (Activity activity : course.activities()) {
      if (activity.group().equals(id)) {
        all.put(activity.with(f -> f.group = group.parent()));
      }
    }
    for (Group inner : course.groups()) {
      if (inner.parent().equals(id)) {
        all.put(inner.with(f -> f.parent = group.parent()));
      }
    }
    return Deletion.of(all.course(), Set.of(new Part(EntityKind.GROUP, id)));
  }

  /** The place behind all that lies in {@code group}. */
  static int nextOrder(Course course, String group) {
    int last = -1;
    for (Activity activity : course.activities()) {
      if (activity.group().equals(group)) {
        last = Math.max(last, activity.order());
      }
    }
    for (Group inner : course.groups()) {
      if (inner.parent().equals(group)) {
        last = Math.max(last, inner.order());
      }
    }
    return last + 1;
  }
}

package studio.trellis.model.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Sequence;

/**
 * What lies in which group, in the author's order. The course itself is the group with the empty
 * id.
 */
final class Siblings {
  private record Child(int order, String id) {}

  private final Course course;
  private final Map<String, List<Child>> children = new TreeMap<>();
  private final Map<String, Integer> ranks = new TreeMap<>();

  Siblings(Course course) {
    this.course = course;
    for (Group group : course.groups()) {
      add(group.parent(), new Child(group.order(), group.id()));
    }
    for (Activity activity : course.activities()) {
      add(activity.group(), new Child(activity.order(), activity.id()));
    }
    for (List<Child> all : children.values()) {
      all.sort(Comparator.comparingInt(Child::order).thenComparing(Child::id));
    }
    rank("");
  }

  private void add(String parent, Child child) {
    children.computeIfAbsent(parent, id -> new ArrayList<>()).add(child);
  }

  private void rank(String group) {
    for (String child : of(group)) {
      ranks.put(child, ranks.size());
      rank(child);
    }
  }

  /** Ids of the activities and groups in {@code group}. */
  List<String> of(String group) {
    List<String> out = new ArrayList<>();
    for (Child child : children.getOrDefault(group, List.of())) {
      out.add(child.id());
    }
    return out;
  }

  /** The group around an activity or group. */
  String around(String id) {
    Activity activity = course.activities().find(id);
    return activity == null ? course.groups().get(id).parent() : activity.group();
  }

  /** Whether {@code id} is {@code outer} or lies in it. */
  boolean inside(String id, String outer) {
    String at = id;
    while (!at.equals(outer)) {
      if (at.isEmpty()) {
        return false;
      }
      at = around(at);
    }
    return true;
  }

  /** An activity or group and all groups that it lies in. */
  Set<String> allAround(String id) {
    Set<String> out = new LinkedHashSet<>();
    String at = id;
    while (out.add(at) && !at.isEmpty()) {
      at = around(at);
    }
    return out;
  }

  Sequence sequence(String group) {
    return group.isEmpty() ? course.sequence() : course.groups().get(group).sequence();
  }

  /** The place of an activity or group when the whole course is read in the author's order. */
  int rankOf(String id) {
    return ranks.getOrDefault(id, Integer.MAX_VALUE);
  }

  /** Whether no activity lies in {@code group}, however deep. */
  boolean empty(String group) {
    for (String child : of(group)) {
      if (course.activities().has(child) || !empty(child)) {
        return false;
      }
    }
    return true;
  }

  String title(String id) {
    Activity activity = course.activities().find(id);
    if (activity != null) {
      return activity.title();
    }
    Group group = course.groups().find(id);
    return group == null ? course.title() : group.title();
  }
}

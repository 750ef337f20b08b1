package studio.trellis.app.activity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Group;

/** The activities as the whole course is read, group by group, in the author's order. */
final class ReadingOrder {
  private record Entry(int order, String id, boolean group) {}

  private final Map<String, List<Entry>> inside = new TreeMap<>();
  private final List<String> out = new ArrayList<>();

  private ReadingOrder(Course course) {
    for (Group group : course.groups()) {
      add(group.parent(), new Entry(group.order(), group.id(), true));
    }
    for (Activity activity : course.activities()) {
      add(activity.group(), new Entry(activity.order(), activity.id(), false));
    }
    inside
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt(Entry::order).thenComparing(Entry::id)));
  }

  /** The ids of all activities. */
  static List<String> of(Course course) {
    ReadingOrder order = new ReadingOrder(course);
    order.read("");
    return order.out;
  }

  private void add(String group, Entry entry) {
    inside.computeIfAbsent(group, key -> new ArrayList<>()).add(entry);
  }

  private void read(String group) {
    List<Entry> entries = inside.remove(group);
    if (entries != null) {
      for (Entry entry : entries) {
        if (entry.group()) {
          read(entry.id());
        } else {
          out.add(entry.id());
        }
      }
    }
  }
}

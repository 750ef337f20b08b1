package studio.trellis.model.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Item;

/** Which items lie where, and for which skills they give evidence. */
final class Inventory {
  private final Course course;
  private final Map<String, List<Item>> byActivity = new TreeMap<>();
  private final Map<String, List<Item>> bySkill = new TreeMap<>();

  Inventory(Course course) {
    this.course = course;
    for (Item item : course.items()) {
      byActivity.computeIfAbsent(item.activity(), id -> new ArrayList<>()).add(item);
      Activity activity = course.activities().find(item.activity());
      if (activity != null && activity.built()) {
        for (String skill : skills(item)) {
          bySkill.computeIfAbsent(skill, id -> new ArrayList<>()).add(item);
        }
      }
    }
    byActivity
        .values()
        .forEach(all -> all.sort(Comparator.comparingInt(Item::order).thenComparing(Item::id)));
  }

  /** The items of an activity, in the author's order. */
  List<Item> of(Activity activity) {
    return byActivity.getOrDefault(activity.id(), List.of());
  }

  /** The items of built activities that give evidence for a skill. */
  List<Item> ofSkill(String skill) {
    return bySkill.getOrDefault(skill, List.of());
  }

  /** The skills that an item gives evidence for. */
  List<String> skills(Item item) {
    Activity activity = course.activities().find(item.activity());
    return item.skills().isEmpty() && activity != null ? activity.skills() : item.skills();
  }

  /** The activity of an item. */
  Activity activity(Item item) {
    return course.activities().get(item.activity());
  }
}

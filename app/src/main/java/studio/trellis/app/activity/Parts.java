package studio.trellis.app.activity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import studio.trellis.app.map.world.Kinds;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Group;

/** What can be chosen among the activities and groups of a course. */
final class Parts {
  private Parts() {}

  /** The activities but for some, by title. */
  static List<PartPicker.Choice> activities(Course course, Set<String> less) {
    List<PartPicker.Choice> choices = new ArrayList<>();
    for (Activity activity : course.activities()) {
      if (!less.contains(activity.id())) {
        choices.add(new PartPicker.Choice(activity.id(), activity.title(), Kinds.name(activity)));
      }
    }
    choices.sort(
        Comparator.comparing(PartPicker.Choice::title, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(PartPicker.Choice::id));
    return choices;
  }

  /** The groups but for some, then the activities. */
  static List<PartPicker.Choice> all(Course course, Set<String> less) {
    List<PartPicker.Choice> choices = new ArrayList<>();
    for (Group group : course.groups()) {
      if (!less.contains(group.id())) {
        choices.add(new PartPicker.Choice(group.id(), group.title(), Text.of("inspect.group")));
      }
    }
    choices.sort(Comparator.comparing(PartPicker.Choice::title, String.CASE_INSENSITIVE_ORDER));
    choices.addAll(activities(course, less));
    return choices;
  }

  /** The title of an activity or a group, or its id where it is missing. */
  static String title(Course course, String id) {
    Activity activity = course.activities().find(id);
    Group group = course.groups().find(id);
    return activity != null
        ? activity.title()
        : group != null ? group.title() : Text.of("name.missing", id);
  }
}

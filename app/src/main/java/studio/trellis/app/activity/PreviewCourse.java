package studio.trellis.app.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import studio.trellis.model.base.Entities;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.LevelContent;
import studio.trellis.model.course.Positions;
import studio.trellis.model.course.Sequence;
import studio.trellis.model.rule.Scaffold;

/**
 * A course of one activity, so that the learner's page shows that one and at the level wanted: what
 * it names is there, and nothing that would lead elsewhere.
 */
final class PreviewCourse {
  private PreviewCourse() {}

  /**
   * The course of {@code activity}.
   *
   * @param items what is asked in it
   * @param level the only level that it holds; empty: those it has
   */
  static Course of(Course course, Activity activity, List<Item> items, Optional<Scaffold> level) {
    Set<String> named = new TreeSet<>();
    if (activity.behaviour() instanceof Behaviour.Choice choice) {
      named.addAll(choice.options());
    } else if (activity.behaviour() instanceof Behaviour.Milestone milestone) {
      named.addAll(milestone.gathers());
    }
    List<Activity> activities = new ArrayList<>();
    activities.add(
        activity.with(
            fields -> {
              fields.group = "";
              fields.order = -1;
              fields.built = true;
              level.ifPresent(only -> fields.levels = List.of(held(activity, only)));
            }));
    for (String id : named) {
      Activity other = course.activities().find(id);
      if (other != null && !id.equals(activity.id())) {
        activities.add(other.with(fields -> fields.group = ""));
      }
    }
    List<Group> groups = new ArrayList<>();
    for (String id : named) {
      Group group = course.groups().find(id);
      if (group != null) {
        groups.add(group.with(fields -> fields.parent = ""));
        inside(course, id).ifPresent(activities::add);
      }
    }
    return new Course(
        course.id() + "_preview",
        course.title(),
        course.language(),
        course.summary(),
        activity.id(),
        Sequence.LINKED,
        "",
        course.policies(),
        course.look(),
        course.skills(),
        Entities.of(groups),
        Entities.of(activities),
        Entities.of(items),
        Entities.none(),
        Entities.none(),
        course.facets(),
        Entities.none(),
        Entities.none(),
        course.assets(),
        Positions.NONE,
        Map.of());
  }

  /** A group that leads nowhere would not be offered: one of its activities stands for it. */
  private static Optional<Activity> inside(Course course, String group) {
    for (Activity activity : course.activities()) {
      if (activity.group().equals(group)) {
        return Optional.of(activity);
      }
    }
    return Optional.empty();
  }

  private static LevelContent held(Activity activity, Scaffold level) {
    return activity.levels().stream()
        .filter(content -> content.level() == level)
        .findFirst()
        .orElse(new LevelContent(level, ""));
  }
}

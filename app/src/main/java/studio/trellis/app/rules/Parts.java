package studio.trellis.app.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import studio.trellis.app.text.CourseNames;
import studio.trellis.app.text.Html;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Facet;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Skill;
import studio.trellis.model.rule.Phrase;

/** The parts of a course that a sentence may name, as choices in the author's order. */
final class Parts {
  private final Course course;
  private final CourseNames names;

  Parts(Course course) {
    this.course = course;
    this.names = new CourseNames(course);
  }

  Course course() {
    return course;
  }

  String name(Phrase.Kind kind, String id) {
    return names.of(kind, id);
  }

  String option(String item, String option) {
    return names.option(item, option);
  }

  /**
   * All skills.
   *
   * @param here whether "this skill", the one under way, is among them
   */
  <T> List<Step.Choice<T>> skills(
      String section, String now, boolean here, Function<String, Step<T>> then) {
    List<Step.Choice<T>> out = new ArrayList<>();
    if (here) {
      out.add(choice(section, "", name(Phrase.Kind.SKILL, ""), Text.of("pick.here"), now, then));
    }
    course.skills().all().stream()
        .sorted(Comparator.comparingInt(Skill::order).thenComparing(Skill::id))
        .forEach(skill -> out.add(choice(section, skill.id(), skill.title(), "", now, then)));
    return out;
  }

  /** All activities. */
  <T> List<Step.Choice<T>> activities(
      String section, String now, boolean here, Function<String, Step<T>> then) {
    List<Step.Choice<T>> out = new ArrayList<>();
    if (here) {
      out.add(choice(section, "", name(Phrase.Kind.TARGET, ""), Text.of("pick.here"), now, then));
    }
    course.activities().all().stream()
        .sorted(Comparator.comparingInt(this::rank).thenComparing(Activity::id))
        .forEach(a -> out.add(choice(section, a.id(), a.title(), place(a), now, then)));
    return out;
  }

  /** All groups and activities, less some. */
  <T> List<Step.Choice<T>> targets(
      String section, String now, Predicate<String> open, Function<String, Step<T>> then) {
    List<Step.Choice<T>> out = new ArrayList<>();
    course.groups().all().stream()
        .filter(group -> open.test(group.id()))
        .sorted(Comparator.comparingInt(Group::order).thenComparing(Group::id))
        .forEach(
            group ->
                out.add(
                    choice(section, group.id(), group.title(), Text.of("pick.group"), now, then)));
    List<Step.Choice<T>> activities = activities(section, now, false, then);
    List<String> ids =
        course.activities().all().stream()
            .sorted(Comparator.comparingInt(this::rank).thenComparing(Activity::id))
            .map(Activity::id)
            .toList();
    for (int i = 0; i < ids.size(); i++) {
      if (open.test(ids.get(i))) {
        out.add(activities.get(i));
      }
    }
    return out;
  }

  /** All items that have options. */
  <T> List<Step.Choice<T>> items(String section, String now, Function<String, Step<T>> then) {
    List<Step.Choice<T>> out = new ArrayList<>();
    course.items().all().stream()
        .filter(item -> CourseNames.options(item.answer()).iterator().hasNext())
        .sorted(Comparator.comparing(Item::activity).thenComparingInt(Item::order))
        .forEach(
            item ->
                out.add(
                    choice(
                        section,
                        item.id(),
                        Html.excerpt(item.prompt(), 60),
                        name(Phrase.Kind.TARGET, item.activity()),
                        now,
                        then)));
    return out;
  }

  /** All attributes of a kind. */
  List<Attribute> attributes(Predicate<Attribute> kind) {
    return course.attributes().all().stream().filter(kind).toList();
  }

  /** All tags, each as facet and value. */
  <T> List<Step.Choice<T>> tags(
      String section, String facet, String value, Function<String[], Step<T>> then) {
    List<Step.Choice<T>> out = new ArrayList<>();
    for (Facet each : course.facets()) {
      for (String one : each.values()) {
        boolean now = each.id().equals(facet) && one.equals(value);
        out.add(
            new Step.Choice<>(
                section,
                Text.of("build.tag", each.title(), one),
                "",
                now,
                () -> then.apply(new String[] {each.id(), one})));
      }
    }
    return out;
  }

  /** All assessments, in the author's order. */
  List<Activity> assessments() {
    return course.activities().all().stream()
        .filter(a -> a.kind() == ActivityKind.ASSESSMENT)
        .sorted(Comparator.comparingInt(this::rank).thenComparing(Activity::id))
        .toList();
  }

  boolean hasOptions() {
    return course.items().all().stream()
        .anyMatch(item -> CourseNames.options(item.answer()).iterator().hasNext());
  }

  private static <T> Step.Choice<T> choice(
      String section,
      String id,
      String name,
      String note,
      String now,
      Function<String, Step<T>> then) {
    return new Step.Choice<>(section, name, note, id.equals(now), () -> then.apply(id));
  }

  private int rank(Activity activity) {
    Group group = activity.group().isEmpty() ? null : course.groups().find(activity.group());
    return group == null
        ? activity.order() * 1000
        : group.order() * 1000 + 1 + Math.min(998, activity.order());
  }

  private String place(Activity activity) {
    String kind = Text.of("kind." + Text.word(activity.kind())).toLowerCase(Locale.ENGLISH);
    Group group = activity.group().isEmpty() ? null : course.groups().find(activity.group());
    return group == null ? kind : Text.of("pick.place", kind, group.title());
  }
}

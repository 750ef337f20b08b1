package studio.trellis.authoring.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import studio.trellis.model.base.Entities;
import studio.trellis.model.base.Entity;
import studio.trellis.model.base.TreeReader;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Facet;
import studio.trellis.model.course.Feedback;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Place;
import studio.trellis.model.course.Sequence;
import studio.trellis.model.course.Skill;
import studio.trellis.model.course.TagRef;
import studio.trellis.model.edit.Parts;
import studio.trellis.model.rule.Action;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.Rule;
import studio.trellis.model.rule.When;
import studio.trellis.model.wire.CourseWire;

/** Builds small courses whose texts a test chooses. */
public final class CourseOf {
  private final Course empty;
  private final List<Activity> activities = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();
  private final List<Skill> skills = new ArrayList<>();
  private final List<Facet> facets = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();

  public CourseOf(String id, String title) {
    empty =
        CourseWire.read(
            TreeReader.read(
                "{\"trellis\":1,\"id\":\"" + id + "\",\"title\":\"\",\"language\":\"en\"}"));
    this.title = title;
  }

  private final String title;

  public CourseOf activity(String id, String title, String body) {
    return activity(id, ActivityKind.LESSON, title, body, List.of(), List.of());
  }

  public CourseOf activity(
      String id,
      ActivityKind kind,
      String title,
      String body,
      List<String> skills,
      List<TagRef> tags) {
    activities.add(
        new Activity(
            id,
            kind,
            title,
            "",
            activities.size(),
            skills,
            tags,
            5,
            false,
            body,
            List.of(),
            new Behaviour.Plain(),
            true,
            Place.ORIGIN,
            "",
            Map.of()));
    return this;
  }

  public CourseOf item(
      String id, String activity, String prompt, List<String> hints, Answer answer) {
    items.add(
        new Item(
            id, activity, 0, prompt, answer, hints, List.of(), "", "", List.of(), 0, 0, false, "",
            Map.of()));
    return this;
  }

  public CourseOf item(String id, String activity, String prompt) {
    return item(id, activity, prompt, List.of(), choice("Yes", "Because."));
  }

  public CourseOf skill(String id, String title) {
    skills.add(new Skill(id, title, "", 0, List.of(), true, 1, Skill.Trace.DEFAULT, Map.of()));
    return this;
  }

  public CourseOf facet(String id, String title, String... values) {
    facets.add(new Facet(id, title, List.of(values), Map.of()));
    return this;
  }

  public CourseOf group(String id, String title) {
    groups.add(new Group(id, title, "", 0, Sequence.LINKED, Place.ORIGIN, Map.of()));
    return this;
  }

  /** When a skill is mastered, go to an activity, because. */
  public CourseOf rule(String id, String skill, String target, String because) {
    rules.add(
        new Rule(
            id,
            true,
            "",
            When.ENDED,
            new Condition.Mastered(skill),
            List.of(new Action.GoTo(target)),
            because,
            0,
            false,
            Map.of()));
    return this;
  }

  public static Answer choice(String option, String why) {
    return new Answer.SingleChoice(
        List.of(new Answer.Option("o1", option, true, new Feedback("", why, ""))), false);
  }

  public Course course() {
    return empty.with(
        f -> {
          f.title = title;
          f.start = activities.isEmpty() ? "" : activities.getFirst().id();
          f.skills = Entities.of(skills);
          f.groups = Entities.of(groups);
          f.activities = Entities.of(activities);
          f.items = Entities.of(items);
          f.rules = Entities.of(rules);
          f.facets = Entities.of(facets);
        });
  }

  /** {@code course} with a part put in, or in the place of the one with its id. */
  public static Course put(Course course, Entity part) {
    Parts parts = new Parts(course);
    parts.put(part);
    return parts.course();
  }

  /** {@code course} without an item. */
  public static Course withoutItem(Course course, String id) {
    return course.with(f -> f.items = f.items.without(id));
  }

  /** The activity under another title. */
  public static Activity renamed(Activity a, String title) {
    return a.with(f -> f.title = title);
  }

  /** The skill under another title. */
  public static Skill renamed(Skill s, String title) {
    return s.with(f -> f.title = title);
  }
}

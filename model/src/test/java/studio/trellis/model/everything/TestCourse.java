package studio.trellis.model.everything;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.Entities;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Facet;
import studio.trellis.model.course.Feedback;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.LevelContent;
import studio.trellis.model.course.Link;
import studio.trellis.model.course.LinkKind;
import studio.trellis.model.course.Look;
import studio.trellis.model.course.Place;
import studio.trellis.model.course.Positions;
import studio.trellis.model.course.Sequence;
import studio.trellis.model.course.Skill;
import studio.trellis.model.course.Step;
import studio.trellis.model.course.TagRef;
import studio.trellis.model.persona.Persona;
import studio.trellis.model.rule.Action;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.Policies;
import studio.trellis.model.rule.Rule;
import studio.trellis.model.rule.Scaffold;
import studio.trellis.model.rule.When;

/** Writes a small course, part by part; what comes first stands first. */
public final class TestCourse {
  /** A condition that always holds. */
  public static final Condition ALWAYS = new Condition.All(List.of());

  private final String title;
  private final List<Skill> skills = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private final List<Activity> activities = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<Facet> facets = new ArrayList<>();
  private final List<Attribute> attributes = new ArrayList<>();
  private final List<Persona> personas = new ArrayList<>();
  private Policies policies = Policies.DEFAULT;

  public TestCourse(String title) {
    this.title = title;
  }

  public TestCourse policies(Policies all) {
    policies = all;
    return this;
  }

  public TestCourse skill(String id, String name) {
    skills.add(
        new Skill(id, name, "", skills.size(), List.of(), true, 1, Skill.Trace.DEFAULT, Map.of()));
    return this;
  }

  public TestCourse group(String id, String name, Sequence sequence) {
    groups.add(
        new Group(
            id, name, "", groups.size() + activities.size(), sequence, Place.ORIGIN, Map.of()));
    return this;
  }

  /** An activity of a skill; empty: of none. */
  public TestCourse activity(
      String id,
      ActivityKind kind,
      String name,
      String group,
      String skill,
      Consumer<Activity.Fields> more) {
    Behaviour behaviour =
        kind == ActivityKind.ASSESSMENT ? Behaviour.Assessment.DEFAULT : new Behaviour.Plain();
    activities.add(
        new Activity(
                id,
                kind,
                name,
                group,
                groups.size() + activities.size(),
                skill.isEmpty() ? List.of() : List.of(skill),
                List.of(),
                5,
                false,
                "<p>" + name + ".</p>",
                List.of(),
                behaviour,
                true,
                Place.ORIGIN,
                "",
                Map.of())
            .with(more));
    return this;
  }

  public TestCourse activity(String id, ActivityKind kind, String name, String skill) {
    return activity(id, kind, name, "", skill, a -> {});
  }

  /** Content for every level of help. */
  public static void levels(Activity.Fields activity) {
    List<LevelContent> out = new ArrayList<>();
    for (Scaffold level : Scaffold.values()) {
      out.add(new LevelContent(level, "<p>As " + level + ".</p>"));
    }
    activity.levels = out;
  }

  public static void tagged(Activity.Fields activity, String facet, String value) {
    activity.tags = List.of(new TagRef(facet, value));
  }

  /** Questions with a right and two wrong options, steps, hints and a refutation. */
  public TestCourse questions(String activity, int count) {
    for (int i = 0; i < count; i++) {
      item(
          activity + "_" + i,
          activity,
          new Answer.SingleChoice(
              List.of(
                  new Answer.Option("a", "<p>Right</p>", true, Feedback.NONE),
                  new Answer.Option("b", "<p>Wrong</p>", false, Feedback.NONE),
                  new Answer.Option("c", "<p>Other</p>", false, Feedback.NONE)),
              false));
    }
    return this;
  }

  public TestCourse item(String id, String activity, Answer answer) {
    return item(id, activity, answer, List.of());
  }

  public TestCourse item(String id, String activity, Answer answer, List<String> skills) {
    Answer part = new Answer.SelfChecked("<p>Like this.</p>");
    items.add(
        new Item(
            id,
            activity,
            items.size(),
            "<p>Question " + id + "?</p>",
            answer,
            List.of("<p>Think.</p>", "<p>Think again.</p>"),
            List.of(
                new Step("<p>First</p>", part, "<p>So</p>"),
                new Step("<p>Then</p>", part, "<p>So, too</p>")),
            "<p>The way.</p>",
            "<p>It seems so, and it is not.</p>",
            skills,
            0,
            0,
            true,
            "",
            Map.of()));
    return this;
  }

  public TestCourse link(String from, String to, LinkKind kind, @Nullable Condition condition) {
    links.add(new Link("l" + links.size(), kind, from, to, condition, Map.of()));
    return this;
  }

  /** A rule; the earlier it is written, the earlier it is considered. */
  public TestCourse rule(When when, Condition condition, Action... actions) {
    return rule(when, condition, r -> {}, actions);
  }

  public TestCourse rule(
      When when, Condition condition, Consumer<Rule.Fields> more, Action... actions) {
    rules.add(
        new Rule(
                "r" + (rules.size() + 1),
                true,
                "",
                when,
                condition,
                List.of(actions),
                "rule " + (rules.size() + 1) + " says so",
                100 - rules.size(),
                false,
                Map.of())
            .with(more));
    return this;
  }

  public TestCourse facet(String id, String... values) {
    facets.add(new Facet(id, id, List.of(values), Map.of()));
    return this;
  }

  /** An attribute of some values, or a number. */
  public TestCourse attribute(String id, String name, Attribute.Source source, String... values) {
    attributes.add(new Attribute(id, name, source, List.of(values), "", Map.of()));
    return this;
  }

  /** What the attribute written last says about where learners start. */
  public TestCourse starts(Attribute.Start... starts) {
    attributes.add(attributes.removeLast().with(f -> f.starts = List.of(starts)));
    return this;
  }

  public TestCourse persona(String id, String name, int prior, Map<String, String> known) {
    personas.add(
        new Persona(
            id, name, "", prior, Map.of(), 150, 100, 100, 10, 200, 100, 400, 100, 1000, 30, 1,
            known, Map.of()));
    return this;
  }

  public Course course() {
    return new Course(
        "t",
        title,
        "en",
        "",
        activities.getFirst().id(),
        Sequence.LINKED,
        "",
        policies,
        Look.PLAIN,
        Entities.of(skills),
        Entities.of(groups),
        Entities.of(activities),
        Entities.of(items),
        Entities.of(links),
        Entities.of(rules),
        Entities.of(facets),
        Entities.of(attributes),
        Entities.of(personas),
        Entities.none(),
        Positions.NONE,
        Map.of());
  }
}

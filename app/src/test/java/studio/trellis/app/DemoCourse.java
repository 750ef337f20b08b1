package studio.trellis.app;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import studio.trellis.app.desk.OpenCourse;
import studio.trellis.app.map.layout.Placing;
import studio.trellis.authoring.file.AssetBytes;
import studio.trellis.authoring.session.CourseSession;
import studio.trellis.authoring.store.Workspace;
import studio.trellis.model.base.Entities;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.Course;
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
import studio.trellis.model.rule.Action;
import studio.trellis.model.rule.Compare;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.Policies;
import studio.trellis.model.rule.Rule;
import studio.trellis.model.rule.Scaffold;
import studio.trellis.model.rule.When;

/**
 * Courses for tests of the studio: a small one that has everything a map shows, and ones of any
 * size.
 */
public final class DemoCourse {
  private static final List<ActivityKind> KINDS =
      List.of(
          ActivityKind.LESSON,
          ActivityKind.PRACTICE,
          ActivityKind.SCENARIO,
          ActivityKind.ASSESSMENT);

  private final List<Activity> activities = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<Skill> skills = new ArrayList<>();

  /** A small course with groups, conditions, levels and a rule. */
  public static Course small() {
    DemoCourse demo = new DemoCourse();
    demo.skill("product", "Product")
        .skill("discovery", "Discovery")
        .skill("objections", "Objections");
    demo.group("g1", "Discovery", 1).group("g2", "Objection handling", 2);
    demo.activity("start", ActivityKind.SELF_ASSESSMENT, "Where do you start?", "", "product", 0);
    demo.activity("sell", ActivityKind.LESSON, "What we sell, and to whom", "", "product", 0);
    demo.activity("since", ActivityKind.LESSON, "New since you left", "", "product", 0);
    demo.activity("call", ActivityKind.LESSON, "A discovery call in steps", "g1", "discovery", 1);
    demo.activity(
        "finish", ActivityKind.PRACTICE, "Finish this discovery call", "g1", "discovery", 2);
    demo.activity("six", ActivityKind.PRACTICE, "Discovery: six short calls", "g1", "discovery", 3);
    demo.activity("why", ActivityKind.LESSON, "Why buyers object", "g2", "objections", 2);
    demo.activity(
        "expensive", ActivityKind.SCENARIO, "“It is too expensive”", "g2", "objections", 4);
    demo.activity(
        "pressure", ActivityKind.PRACTICE, "Objections under pressure", "g2", "objections", 3);
    demo.activity("role", ActivityKind.ASSESSMENT, "Role-play: the full call", "", "discovery", 0);
    demo.items("six", 6).items("pressure", 8).items("role", 12).items("expensive", 3);
    demo.link("start", "sell", LinkKind.NEXT, null).link("sell", "call", LinkKind.NEXT, null);
    demo.link(
        "start", "since", LinkKind.NEXT, new Condition.Mastery("product", Compare.AT_LEAST, 800));
    demo.link("since", "six", LinkKind.NEXT, null).link("call", "finish", LinkKind.NEXT, null);
    demo.link("finish", "six", LinkKind.NEXT, null).link("six", "why", LinkKind.NEXT, null);
    demo.link("why", "expensive", LinkKind.NEXT, null)
        .link("expensive", "pressure", LinkKind.NEXT, null);
    demo.link("pressure", "role", LinkKind.NEXT, null);
    demo.link(
        "six", "role", LinkKind.NEXT, new Condition.Mastery("discovery", Compare.AT_LEAST, 950));
    demo.link("expensive", "call", LinkKind.REMEDIATION, new Condition.AnswerWas(false));
    demo.rules.add(
        new Rule(
            "r1",
            true,
            "g2",
            When.ALWAYS,
            new Condition.All(
                List.of(
                    new Condition.Mastery("objections", Compare.BELOW, 400),
                    new Condition.Attempts("expensive", Compare.AT_LEAST, 2))),
            List.of(new Action.GoTo("call")),
            "the basics come first",
            30,
            false,
            Map.of()));
    return demo.course("Sales onboarding", "start");
  }

  /** The course as it lies on the desk. */
  public static OpenCourse open(Course course) {
    return open(course, asset -> new byte[0]);
  }

  /** The course with these assets as it lies on the desk. */
  public static OpenCourse open(Course course, AssetBytes assets) {
    Course placed = Placing.placed(course, () -> false);
    Workspace workspace = Workspace.inMemory(InstantSource.system());
    workspace.put(placed, assets);
    return new OpenCourse(CourseSession.open(workspace, placed.id(), InstantSource.system()));
  }

  /** A course of this many groups with this many activities in each, linked in rows. */
  public static Course large(int groupCount, int each) {
    DemoCourse demo = new DemoCourse();
    demo.skill("s", "Skill");
    for (int g = 0; g < groupCount; g++) {
      demo.group("g" + g, "Lesson " + (g + 1), g);
      for (int a = 0; a < each; a++) {
        String id = "a" + g + "_" + a;
        demo.activity(
            id,
            KINDS.get(a % KINDS.size()),
            "Problem " + (g + 1) + "." + (a + 1),
            "g" + g,
            "s",
            a % 5);
        if (a > 0 && a % 3 != 0) {
          demo.link("a" + g + "_" + (a - 1), id, LinkKind.NEXT, null);
        }
      }
      if (g > 0) {
        demo.link("g" + (g - 1), "g" + g, LinkKind.NEXT, null);
      }
    }
    return demo.course("Algebra", "a0_0");
  }

  /** A course with nothing in it. */
  public static Course empty() {
    return new DemoCourse().course("New course", "");
  }

  private DemoCourse skill(String id, String title) {
    skills.add(
        new Skill(
            id, title, "", skills.size(), List.of(), true, 10, Skill.Trace.DEFAULT, Map.of()));
    return this;
  }

  private DemoCourse group(String id, String title, int order) {
    groups.add(new Group(id, title, "", order, Sequence.LINKED, Place.ORIGIN, Map.of()));
    return this;
  }

  private DemoCourse activity(
      String id, ActivityKind kind, String title, String group, String skill, int levels) {
    List<LevelContent> held = new ArrayList<>();
    for (Scaffold level : List.of(Scaffold.values()).subList(0, Math.min(4, levels))) {
      held.add(new LevelContent(level, "<p>Help</p>"));
    }
    activities.add(
        new Activity(
            id,
            kind,
            title,
            group,
            activities.size(),
            List.of(skill),
            List.of(),
            8,
            false,
            "<p>A buyer has seen the quote and says that it is too expensive.</p>",
            held,
            kind == ActivityKind.ASSESSMENT ? Behaviour.Assessment.DEFAULT : new Behaviour.Plain(),
            true,
            Place.ORIGIN,
            "",
            Map.of()));
    return this;
  }

  private DemoCourse items(String activity, int count) {
    for (int i = 0; i < count; i++) {
      items.add(
          new Item(
              activity + "_i" + i,
              activity,
              i,
              "<p>What do you say first?</p>",
              new Answer.SingleChoice(
                  List.of(
                      new Answer.Option("a", "Ask what it is compared with", true, Feedback.NONE),
                      new Answer.Option(
                          "b",
                          "Offer ten percent",
                          false,
                          new Feedback(
                              "A discount answers a question nobody asked.", "", "Ask first."))),
                  true),
              List.of("<p>Think of the buyer.</p>"),
              List.of(),
              "",
              "",
              List.of(),
              0,
              0,
              i == 0,
              "",
              Map.of()));
    }
    return this;
  }

  private DemoCourse link(String from, String to, LinkKind kind, Condition condition) {
    links.add(new Link("l" + links.size(), kind, from, to, condition, Map.of()));
    return this;
  }

  private Course course(String title, String start) {
    return new Course(
        "demo",
        title,
        "en",
        "<p>For new colleagues in sales.</p>",
        start,
        Sequence.LINKED,
        "",
        Policies.DEFAULT,
        Look.PLAIN,
        Entities.of(skills),
        Entities.of(groups),
        Entities.of(activities),
        Entities.of(items),
        Entities.of(links),
        Entities.of(rules),
        Entities.none(),
        Entities.none(),
        Entities.none(),
        Entities.none(),
        Positions.NONE,
        Map.of());
  }
}

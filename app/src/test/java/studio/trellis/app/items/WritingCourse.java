package studio.trellis.app.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import studio.trellis.model.base.Entities;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Facet;
import studio.trellis.model.course.Feedback;
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
import studio.trellis.model.rule.Action;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.Policies;
import studio.trellis.model.rule.Rule;
import studio.trellis.model.rule.Scaffold;
import studio.trellis.model.rule.When;

/** A course with every kind of activity and every type of item, to be written on. */
public final class WritingCourse {
  private WritingCourse() {}

  /** The course. */
  public static Course full() {
    return course(items());
  }

  /** The course with so many items in its practice. */
  public static Course crowded(int count) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<Item> all = items();
      Item one = all.get(i % all.size());
      items.add(copy(one, i == 0 ? one.id() : "i" + i, i));
    }
    return course(items);
  }

  private static Item copy(Item item, String id, int order) {
    return new Item(
        id,
        item.activity(),
        order,
        item.prompt(),
        item.answer(),
        item.hints(),
        item.steps(),
        item.solution(),
        item.refutation(),
        item.skills(),
        item.difficulty(),
        item.guess(),
        item.confidence(),
        item.source(),
        item.extra());
  }

  private static Course course(List<Item> items) {
    List<Activity> activities =
        List.of(
            activity("empty", ActivityKind.LESSON, "Slopes at a glance", List.of()),
            activity(
                "practice",
                ActivityKind.PRACTICE,
                "Slopes of lines",
                List.of(
                    new LevelContent(
                        Scaffold.WORKED, "Follow each step, then cover it and say it."),
                    new LevelContent(Scaffold.COMPLETION, "Finish what has been begun."),
                    new LevelContent(Scaffold.INDEPENDENT, ""))),
            activity("test", ActivityKind.ASSESSMENT, "What you know by now", List.of()),
            activity("choice", ActivityKind.CHOICE, "Choose your next focus", List.of()),
            activity("milestone", ActivityKind.MILESTONE, "Half of it", List.of()),
            activity("file", ActivityKind.RESOURCE, "A sheet to keep", List.of()),
            activity("rate", ActivityKind.SELF_ASSESSMENT, "Where do you start?", List.of()));
    return new Course(
        "writing",
        "Lines",
        "en",
        "",
        "empty",
        Sequence.LINKED,
        "",
        Policies.DEFAULT,
        Look.PLAIN,
        Entities.of(List.of(skill("slope", "Slope of a line"), skill("graph", "Reading graphs"))),
        Entities.none(),
        Entities.of(activities),
        Entities.of(items),
        Entities.of(List.of(new Link("l1", LinkKind.NEXT, "empty", "practice", null, Map.of()))),
        Entities.of(
            List.of(
                new Rule(
                    "r1",
                    true,
                    "",
                    When.ANSWERED,
                    new Condition.OptionChosen("single", "b"),
                    List.of(new Action.Message("Rise comes first.")),
                    "rise and run are often mixed up",
                    10,
                    false,
                    Map.of()))),
        Entities.of(
            List.of(new Facet("bloom", "Bloom", List.of("know", "apply", "create"), Map.of()))),
        Entities.none(),
        Entities.none(),
        Entities.none(),
        Positions.NONE,
        Map.of());
  }

  private static Skill skill(String id, String title) {
    return new Skill(id, title, "", 0, List.of(), true, 10, Skill.Trace.DEFAULT, Map.of());
  }

  private static Activity activity(
      String id, ActivityKind kind, String title, List<LevelContent> levels) {
    Behaviour behaviour =
        switch (kind) {
          case ASSESSMENT -> Behaviour.Assessment.DEFAULT;
          case CHOICE -> new Behaviour.Choice(List.of("practice"));
          case MILESTONE -> new Behaviour.Milestone(List.of("practice", "test"));
          case RESOURCE -> new Behaviour.Resource("");
          default -> new Behaviour.Plain();
        };
    return new Activity(
        id,
        kind,
        title,
        "",
        "empty practice test choice milestone file rate".indexOf(id),
        id.equals("empty") ? List.of() : List.of("slope"),
        id.equals("practice") ? List.of(new TagRef("bloom", "apply")) : List.of(),
        12,
        false,
        id.equals("empty") ? "" : "<p>The <strong>slope</strong> says how steep a line is.</p>",
        levels,
        behaviour,
        true,
        Place.ORIGIN,
        "",
        Map.of());
  }

  private static List<Item> items() {
    Feedback mixed =
        new Feedback(
            "You divided the run by the rise.",
            "The slope says how far the line rises for one step to the right.",
            "Write down rise first, then divide by run.");
    return List.of(
        item(
            "single",
            0,
            "A line rises 3 while it runs 4. What is its slope?",
            new Answer.SingleChoice(
                List.of(
                    new Answer.Option("a", "3/4", true, Feedback.NONE),
                    new Answer.Option("b", "4/3", false, mixed),
                    new Answer.Option("c", "7", false, Feedback.NONE)),
                true),
            List.of("What changes upwards?", "Divide rise by run."),
            List.of()),
        item(
            "multiple",
            1,
            "Which of these lines rise?",
            new Answer.MultipleChoice(
                List.of(
                    new Answer.Option("a", "y = 2x", true, Feedback.NONE),
                    new Answer.Option("b", "y = −x", false, Feedback.NONE),
                    new Answer.Option("c", "y = x − 5", true, Feedback.NONE)),
                false),
            List.of(),
            List.of()),
        item(
            "text",
            2,
            "What is the word for how steep a line is?",
            new Answer.ShortText(
                List.of(
                    new Answer.Case("slope", true, Feedback.NONE),
                    new Answer.Case("gradient", true, Feedback.NONE),
                    new Answer.Case("rise", false, mixed)),
                new Feedback("That is another word.", "", "Think of a hill."),
                false,
                false),
            List.of("Think of a hill."),
            List.of()),
        item(
            "number",
            3,
            "How far does a line with slope 1/2 rise over 5 m?",
            new Answer.Numeric(
                List.of(
                    new Answer.Case("2.5", true, Feedback.NONE),
                    new Answer.Case("10", false, mixed)),
                Feedback.NONE,
                "0.1",
                "m",
                true),
            List.of(),
            List.of()),
        item(
            "algebra",
            4,
            "Write the line through (0, 1) with slope 2.",
            new Answer.Expression(
                List.of(
                    new Answer.Case("y = 2x + 1", true, Feedback.NONE),
                    new Answer.Case("y = 2x +", false, Feedback.NONE)),
                Feedback.NONE,
                Answer.Form.ANY),
            List.of(),
            List.of()),
        item(
            "steps",
            5,
            "Find the slope of the line through (1, 2) and (4, 8).",
            new Answer.Numeric(
                List.of(new Answer.Case("2", true, Feedback.NONE)), Feedback.NONE, "", "", false),
            List.of("Begin with the rise."),
            List.of(
                new Step("Look at the two points.", null, "From (1, 2) to (4, 8)."),
                new Step(
                    "How far does it rise?",
                    new Answer.Numeric(
                        List.of(new Answer.Case("6", true, Feedback.NONE)),
                        Feedback.NONE,
                        "",
                        "",
                        false),
                    "8 − 2 = 6"),
                new Step(
                    "How far does it run?",
                    new Answer.Numeric(
                        List.of(new Answer.Case("3", true, Feedback.NONE)),
                        Feedback.NONE,
                        "",
                        "",
                        false),
                    "4 − 1 = 3"))),
        item(
            "self",
            6,
            "Say in your own words what a slope of 0 means.",
            new Answer.SelfChecked("The line is level: it rises nothing."),
            List.of(),
            List.of()));
  }

  private static Item item(
      String id, int order, String prompt, Answer answer, List<String> hints, List<Step> steps) {
    return new Item(
        id,
        "practice",
        order,
        prompt,
        answer,
        hints,
        steps,
        "",
        "",
        List.of(),
        order * 50 - 150,
        0,
        order == 0,
        "",
        Map.of());
  }
}

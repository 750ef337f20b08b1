package studio.trellis.model.everything;

import java.util.List;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Feedback;
import studio.trellis.model.course.LinkKind;
import studio.trellis.model.course.Sequence;
import studio.trellis.model.rule.Action;
import studio.trellis.model.rule.Band;
import studio.trellis.model.rule.Compare;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.Scaffold;
import studio.trellis.model.rule.When;

/** A course whose learners meet every condition, action and item type. */
public final class EveryCourse {
  private static final Compare AT_LEAST = Compare.AT_LEAST;

  private EveryCourse() {}

  /** Every kind of condition once, inside the lists that conditions can stand in. */
  public static Condition everyCondition() {
    List<Condition> leaves =
        List.of(
            new Condition.Mastery("s", AT_LEAST, 500),
            new Condition.Mastered("s"),
            new Condition.InBand("s", AT_LEAST, Band.PROFICIENT),
            new Condition.StartedAt("s", AT_LEAST, 2),
            new Condition.Retrievability("s", Compare.BELOW, 950),
            new Condition.ReviewDue(""),
            new Condition.EvidenceAge("s", AT_LEAST, 1, true),
            new Condition.CorrectInRow("s", AT_LEAST, 2),
            new Condition.Attempts("p", AT_LEAST, 2),
            new Condition.Visited("a"),
            new Condition.Completed("a"),
            new Condition.Tagged("topic", "x"),
            new Condition.AnswerWas(true),
            new Condition.OptionChosen("p_0", "b"),
            new Condition.Confidence(AT_LEAST, 2),
            new Condition.Calibrated(Condition.Calibration.OVERCONFIDENT),
            new Condition.HintsUsed(AT_LEAST, 1),
            new Condition.Score("exam", AT_LEAST, 800),
            new Condition.Minutes(Condition.Span.SESSION, AT_LEAST, 5),
            new Condition.ChoiceMade(""),
            new Condition.Declined(AT_LEAST, 1),
            new Condition.AttributeIs("role", Compare.EQUAL, "rep", true),
            new Condition.AttributeNumber("months", AT_LEAST, 12, true),
            new Condition.AttributeKnown("role"),
            new Condition.DaysSince(Condition.Since.START, "", AT_LEAST, 1, false),
            new Condition.DaysSince(Condition.Since.ATTRIBUTE, "certified", AT_LEAST, 365, true),
            new Condition.DaysSince(Condition.Since.DONE, "exam", AT_LEAST, 1, true),
            new Condition.DaysSince(Condition.Since.LAST_SESSION, "", AT_LEAST, 1, true),
            new Condition.SessionNumber(AT_LEAST, 2),
            new Condition.RandomShare(1, Compare.BELOW, 500));
    return new Condition.Any(
        List.of(
            new Condition.All(leaves),
            new Condition.AtLeast(8, leaves),
            new Condition.None(leaves),
            new Condition.Not(new Condition.Any(leaves))));
  }

  public static Course course() {
    TestCourse out =
        new TestCourse("Everything")
            .skill("s", "Skill")
            .skill("t", "Other skill")
            .facet("topic", "x", "y")
            .attribute("role", "Role", Attribute.Source.ASKED, "rep", "lead")
            .attribute("months", "Months", Attribute.Source.LAUNCH)
            .attribute("certified", "Last certified", Attribute.Source.KEPT)
            .attribute("points", "Points", Attribute.Source.RULES)
            .attribute("track", "Track", Attribute.Source.RULES, "fast", "slow");
    activities(out);
    items(out);
    rules(out);
    return out.course();
  }

  private static void activities(TestCourse out) {
    out.activity("rate", ActivityKind.SELF_ASSESSMENT, "Where do you start?", "s")
        .activity(
            "p",
            ActivityKind.PRACTICE,
            "Practice",
            "",
            "s",
            a -> {
              TestCourse.levels(a);
              TestCourse.tagged(a, "topic", "x");
            })
        .questions("p", 12)
        .activity("a", ActivityKind.LESSON, "A", "")
        .activity("b", ActivityKind.LESSON, "B", "")
        .activity("q", ActivityKind.PRACTICE, "More practice", "", "t", TestCourse::levels)
        .questions("q", 12)
        .group("g", "Group", Sequence.CHOICE)
        .activity("g1", ActivityKind.SCENARIO, "Scenario", "g", "s", a -> {})
        .activity("g2", ActivityKind.REFLECTION, "Reflection", "g", "", a -> {})
        .activity("types", ActivityKind.SCENARIO, "All types", "")
        .activity("exam", ActivityKind.ASSESSMENT, "Exam", "", "t", a -> a.required = true)
        .questions("exam", 3)
        .activity("last", ActivityKind.LESSON, "Last", "")
        .activity(
            "done",
            ActivityKind.MILESTONE,
            "Done",
            "",
            "",
            a -> a.behaviour = new Behaviour.Milestone(List.of("p", "exam")))
        .link("p", "b", LinkKind.REMEDIATION, everyCondition())
        .link("q", "p", LinkKind.PREREQUISITE, null);
  }

  private static void items(TestCourse out) {
    Feedback none = Feedback.NONE;
    List<Answer.Option> options =
        List.of(
            new Answer.Option("a", "<p>Yes</p>", true, none),
            new Answer.Option("b", "<p>No</p>", false, none));
    List<Answer.Case> cases = List.of(new Answer.Case("2", true, none));
    out.item("single", "types", new Answer.SingleChoice(options, true))
        .item("multiple", "types", new Answer.MultipleChoice(options, true))
        .item("text", "types", new Answer.ShortText(cases, none, false, false))
        .item("number", "types", new Answer.Numeric(cases, none, "", "", false))
        .item("expression", "types", new Answer.Expression(cases, none, Answer.Form.ANY))
        .item("self", "types", new Answer.SelfChecked("<p>Like this</p>"));
  }

  private static void rules(TestCourse out) {
    Condition wrong = new Condition.AnswerWas(false);
    out.rule(When.ALWAYS, everyCondition(), new Action.SetNumber("points", 1, true))
        .rule(
            When.ANSWERED,
            wrong,
            r -> r.until = new Condition.AttributeNumber("points", AT_LEAST, 40, false),
            new Action.Refute(),
            new Action.AskAgain(2),
            new Action.AskAgain(0),
            new Action.Message("<p>Slowly.</p>"),
            new Action.CallHuman("<p>Ask Kim.</p>"),
            new Action.SetValue("track", "slow"),
            new Action.SetLevel("", Scaffold.HINTED),
            new Action.LimitLevel("", Scaffold.COMPLETION, false),
            new Action.Show("p", 0, false),
            new Action.Exempt("last"));
    List<Action> leading =
        List.of(
            new Action.Insert("a"),
            new Action.GoTo("b"),
            new Action.EndSession(),
            new Action.Offer(List.of("a", "b", "g1")),
            new Action.SkipTo("types"));
    for (Action action : leading) {
      out.rule(When.ANSWERED, wrong, r -> r.once = true, action);
    }
    out.rule(When.BEGUN, new Condition.ReviewDue(""), new Action.BeginReview(4))
        .rule(
            When.ENDED,
            new Condition.Completed("exam"),
            r -> r.once = true,
            new Action.Complete(""));
  }
}

package studio.trellis.model.everything;

import java.util.List;
import java.util.Map;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Feedback;
import studio.trellis.model.rule.Action;
import studio.trellis.model.rule.Compare;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.When;

/**
 * A yearly refresher as it is in companies: people whose role did not change and who proved it
 * within twelve months skip to the update; the others take the part they have lost.
 */
public final class ComplianceCourse {
  private ComplianceCourse() {}

  public static Course course() {
    TestCourse out =
        new TestCourse("Handling of chemicals, yearly")
            .skill("label", "Reading labels")
            .skill("spill", "Acting on spills")
            .attribute("change", "Role since last time", Attribute.Source.LAUNCH, "same", "changed")
            .attribute("proved", "Last proved", Attribute.Source.KEPT)
            .activity("welcome", ActivityKind.LESSON, "Welcome", "")
            .activity(
                "check",
                ActivityKind.ASSESSMENT,
                "What do you still know?",
                "",
                "",
                a -> {
                  a.skills = List.of("label", "spill");
                  a.behaviour = new Behaviour.Assessment(1, 0, 0, false, 0);
                })
            .activity("part_label", ActivityKind.LESSON, "Labels", "label")
            .activity("part_spill", ActivityKind.LESSON, "Spills", "spill")
            .activity(
                "update", ActivityKind.LESSON, "New this year", "", "", a -> a.required = true);
    for (String skill : List.of("label", "spill")) {
      for (int i = 0; i < 4; i++) {
        Answer.Option right = new Answer.Option("a", "<p>Yes</p>", true, Feedback.NONE);
        Answer.Option wrong = new Answer.Option("b", "<p>No</p>", false, Feedback.NONE);
        out.item(
            skill + "_" + i,
            "check",
            new Answer.SingleChoice(List.of(right, wrong), false),
            List.of(skill));
      }
    }
    Condition same = new Condition.AttributeIs("change", Compare.EQUAL, "same", false);
    Condition lately =
        new Condition.DaysSince(Condition.Since.ATTRIBUTE, "proved", Compare.BELOW, 366, false);
    return out.rule(
            When.ENDED,
            new Condition.All(List.of(same, lately)),
            r -> {
              r.scope = "welcome";
              r.because = "your role is the same and you proved this within twelve months";
            },
            new Action.SkipTo("update"))
        .rule(
            When.ENDED,
            new Condition.Mastery("label", Compare.AT_LEAST, 600),
            r -> r.scope = "check",
            new Action.Exempt("part_label"))
        .rule(
            When.ENDED,
            new Condition.Mastery("spill", Compare.AT_LEAST, 600),
            r -> r.scope = "check",
            new Action.Exempt("part_spill"))
        .course();
  }

  /** What is known of people: each by name. */
  public static Map<String, Map<String, String>> people(int today) {
    String lately = Integer.toString(today - 100);
    String longAgo = Integer.toString(today - 400);
    return Map.of(
        "same, proved lately", Map.of("change", "same", "proved", lately),
        "same, proved long ago", Map.of("change", "same", "proved", longAgo),
        "changed, proved lately", Map.of("change", "changed", "proved", lately),
        "same, never proved", Map.of("change", "same"),
        "nothing known", Map.of());
  }
}

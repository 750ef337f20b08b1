package studio.trellis.app.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.trellis.app.DemoCourse;
import studio.trellis.app.library.SampleCourse;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Link;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.Rule;

class SentenceTextTest {
  private final Course course = DemoCourse.small();
  private final SentenceText sentences = new SentenceText(new CourseNames(course));

  @Test
  void aRuleReadsAsOneSentenceWithItsReason() {
    List<Run> runs = sentences.rule(course.rules().get("r1"));

    assertEquals(
        "When mastery of Objections is below 40\u00a0% and “It is too expensive” was taken 2 times"
            + " or more, go to A discovery call in steps, because the basics come first.",
        SentenceText.plain(runs));
    assertEquals(new Run("mastery of Objections", Run.Manner.NAME), runs.get(1));
    assertFalse(
        runs.stream().anyMatch(run -> run.text().isEmpty()),
        "an empty run shifts the styles that follow");
  }

  @Test
  void aConditionOfOnePartReadsWithoutTheListAroundIt() {
    Condition nested =
        new Condition.Not(new Condition.All(List.of(new Condition.Mastered("product"))));

    assertEquals("Product is not mastered", sentences.condition(nested));
  }

  @Test
  void everythingInTheSampleCanBeSaid() throws Exception {
    Course sample = new SampleCourse().course();
    SentenceText words = new SentenceText(new CourseNames(sample));
    for (Rule rule : sample.rules()) {
      String text = SentenceText.plain(words.rule(rule));
      assertFalse(text.contains("{") || text.contains("(missing)"), text);
    }
    for (Link link : sample.links()) {
      if (link.condition() != null) {
        assertFalse(words.brief(link.condition()).isBlank());
      }
    }
  }
}

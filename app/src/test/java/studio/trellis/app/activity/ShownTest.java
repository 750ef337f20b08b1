package studio.trellis.app.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.trellis.app.DemoCourse;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.Course;
import studio.trellis.model.engine.Codes;
import studio.trellis.model.engine.Decision;
import studio.trellis.model.engine.Engine;
import studio.trellis.model.engine.Plan;

class ShownTest {
  private static Activity choice(Course course, String... options) {
    return course
        .activities()
        .get("sell")
        .with(
            f -> {
              f.kind = ActivityKind.CHOICE;
              f.behaviour = new Behaviour.Choice(List.of(options));
              f.levels = List.of();
            });
  }

  private static Decision met(Course course, Activity activity) {
    Course shown = PreviewCourse.of(course, activity, List.of(), Optional.empty());
    Engine engine = new Engine(Plan.of(shown));
    Decision decision = engine.decide(engine.begin(1), 3_000_000);
    if (decision.kind() == Decision.Kind.PRESENT) {
      assertEquals("why", new Codes(shown).activities().get(decision.activity()));
    }
    return decision;
  }

  private static String said(Course course, Activity activity) {
    return new Shown(course, activity, List.of(), "", List.of()).said();
  }

  @Test
  void aChoiceOfOneIsShownAsWhereItLeadsAndSaysSo() {
    Course course = DemoCourse.small();
    Activity one = choice(course, "why");
    assertEquals(Decision.Kind.PRESENT, met(course, one).kind());
    assertTrue(said(course, one).contains("straight to “Why buyers object”"), said(course, one));
  }

  @Test
  void aChoiceOfTwoIsShownAsAChoice() {
    Course course = DemoCourse.small();
    Activity two = choice(course, "why", "six");
    assertEquals(Decision.Kind.OFFER, met(course, two).kind());
    assertEquals("The page itself: it has no items.", said(course, two));
  }

  @Test
  void aChoiceOfNothingSaysWhatIsMissing() {
    Course course = DemoCourse.small();
    assertTrue(said(course, choice(course)).startsWith("Nothing can be chosen yet"));
  }
}

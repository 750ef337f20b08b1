package studio.trellis.model.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Course;
import studio.trellis.model.everything.EveryCourse;
import studio.trellis.model.everything.TestCourse;
import studio.trellis.model.learner.Evidence;
import studio.trellis.model.learner.LearnerState;
import studio.trellis.model.persona.Persona;
import studio.trellis.model.rule.Action;
import studio.trellis.model.rule.Compare;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.When;
import studio.trellis.model.simulation.AnswerKeys;
import studio.trellis.model.simulation.Journey;

class TurnTest {
  private static final Persona LEARNER =
      new Persona(
          "p", "P", "", 300, Map.of(), 150, 100, 100, 10, 0, 0, 400, 100, 990, 30, 1, Map.of(),
          Map.of());

  private static TestCourse course() {
    return new TestCourse("Turns")
        .skill("s", "Objections")
        .attribute("role", "Role", Attribute.Source.ASKED, "rep", "lead")
        .activity("a", ActivityKind.LESSON, "A", "")
        .activity("b", ActivityKind.LESSON, "B", "")
        .activity("negotiation", ActivityKind.LESSON, "Negotiation", "");
  }

  private static List<Turn> after(Course course) {
    Engine engine = new Engine(Plan.of(course));
    LearnerState state = engine.record(engine.begin(1), new Evidence.SessionBegan(), 0);
    state = engine.decide(state, 0).after();
    state = engine.record(state, new Evidence.Finished(), 1);
    return Turn.of(engine, state, 1, engine.decide(state, 1), 3);
  }

  @Test
  void itWouldHaveBeenNegotiationHadMasteryBeenSixtyPercent() {
    Course course =
        course()
            .rule(
                When.ENDED,
                new Condition.Mastery("s", Compare.AT_LEAST, 600),
                new Action.GoTo("negotiation"))
            .course();
    List<Turn> turns = after(course);
    assertEquals(1, turns.size());
    Reading had = turns.getFirst().changed().getFirst();
    assertEquals(Reading.Kind.MASTERY, had.kind());
    assertEquals(600, had.read());
    assertEquals(new Codes(course).activity("negotiation"), turns.getFirst().instead().activity());
  }

  @Test
  void whatNeedsTwoThingsIsTurnedByBothWhereOneAloneDoesNothing() {
    Course course =
        course()
            .rule(
                When.ENDED,
                new Condition.All(
                    List.of(
                        new Condition.Mastery("s", Compare.AT_LEAST, 600),
                        new Condition.AttributeIs("role", Compare.EQUAL, "lead", false))),
                new Action.GoTo("negotiation"))
            .course();
    List<Turn> turns = after(course);
    assertEquals(2, turns.getFirst().changed().size());
  }

  @Test
  void whatWonIsTurnedByItsOwnConditionFailing() {
    Course course =
        course()
            .rule(
                When.ENDED,
                new Condition.Mastery("s", Compare.BELOW, 400),
                new Action.GoTo("negotiation"))
            .course();
    Turn turn = after(course).getFirst();
    assertEquals(400, turn.changed().getFirst().read());
    assertEquals(new Codes(course).activity("b"), turn.instead().activity());
  }

  @Test
  void nothingTurnsWhatNoRuleAsksAbout() {
    assertEquals(List.of(), after(course().course()));
  }

  @Test
  void everyTurnThatIsToldIsAnotherDecisionOfTheEngine() {
    Course course = EveryCourse.course();
    Engine engine = new Engine(Plan.of(course));
    Journey journey = new Journey(engine, new AnswerKeys(course), LEARNER, 5, 3_000_000);
    int told = 0;
    for (int i = 0; i < 60 && !journey.over(); i++) {
      LearnerState state = journey.state();
      Decision decision = engine.decide(state, journey.now());
      for (Turn turn : Turn.of(engine, state, journey.now(), decision, 3)) {
        told++;
        assertNotEquals(
            decision.kind() + " " + decision.activity() + decision.offers(),
            turn.instead().kind() + " " + turn.instead().activity() + turn.instead().offers());
      }
      journey.step();
    }
    assertTrue(told > 5, "told " + told);
  }
}

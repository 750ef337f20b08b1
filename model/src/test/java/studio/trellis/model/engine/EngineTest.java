package studio.trellis.model.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.trellis.model.course.Course;
import studio.trellis.model.learner.LearnerLog;
import studio.trellis.model.learner.LearnerState;
import studio.trellis.model.learner.StateText;
import studio.trellis.model.persona.Persona;
import studio.trellis.model.random.RandomCourses;
import studio.trellis.model.simulation.AnswerKeys;
import studio.trellis.model.simulation.Journey;

class EngineTest {
  private static final Persona LEARNER =
      new Persona(
          "p", "P", "", 300, Map.of(), 150, 100, 100, 10, 0, 0, 400, 100, 990, 30, 1, Map.of(),
          Map.of());

  private static final Persona OVERCONFIDENT =
      new Persona(
          "o", "O", "", 80, Map.of(), 160, 120, 80, 15, 400, 350, 80, 85, 1000, 45, 1, Map.of(),
          Map.of());

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void everyCourseEnds(long seed) {
    Course course = RandomCourses.of(seed);
    Engine engine = new Engine(Plan.of(course));
    for (int learner = 0; learner < 5; learner++) {
      Journey journey = new Journey(engine, new AnswerKeys(course), LEARNER, learner, 3_000_000);
      int steps = journey.run(20_000);
      assertTrue(journey.over(), () -> "still going after " + steps + " decisions");
    }
  }

  /** A due retest that only its worked example could show, and a rule that always asks again. */
  @ParameterizedTest
  @ValueSource(longs = {61, 74, 82})
  void askingAgainComesToAnEnd(long seed) {
    Course course = RandomCourses.of(seed);
    for (int learner = 0; learner < 20; learner++) {
      Engine engine = new Engine(Detail.at(Plan.of(course), learner % 4), false);
      Journey journey =
          new Journey(engine, new AnswerKeys(course), OVERCONFIDENT, learner, 3_000_000);
      journey.run(3000);
      assertTrue(journey.over(), "learner " + learner);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void resumingAfterEveryStepChangesNothing(long seed) {
    Course course = RandomCourses.of(seed);
    // Every level of detail has its turn: what is decided with is what is kept.
    Engine engine = new Engine(Detail.at(Plan.of(course), (int) seed % 4));
    Journey journey = new Journey(engine, new AnswerKeys(course), LEARNER, (int) seed, 3_000_000);
    int steps = 0;
    while (!journey.over() && steps++ < 400) {
      LearnerState state = journey.state();
      String text = StateText.write(state);
      StateText.Read read = StateText.read(state.layout(), text);
      assertTrue(read.intact(), read::problem);
      assertEquals(state, read.state());
      assertTrue(text.length() <= Detail.worst(engine.plan()));
      Decision decision = engine.decide(state, journey.now());
      assertEquals(decision.text(), engine.decide(read.state(), journey.now()).text());
      Decision again = engine.decide(decision.after(), journey.now());
      assertEquals(decision.item(), again.item());
      assertEquals(decision.activity(), again.activity());
      assertEquals(decision.offers(), again.offers());
      assertEquals(decision.level(), again.level());
      journey.step();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void explainingChangesNoDecision(long seed) {
    Course course = RandomCourses.of(seed);
    Plan plan = Plan.of(course);
    Engine engine = new Engine(plan);
    Engine quick = new Engine(PlanText.read(PlanText.write(plan)), false);
    Journey journey = new Journey(engine, new AnswerKeys(course), LEARNER, (int) seed, 3_000_000);
    journey.run(500);
    String log = LearnerLog.write(journey.log());
    LearnerState state = quick.begin((int) seed);
    for (LearnerLog.Entry entry : LearnerLog.read(log)) {
      state = quick.record(state, entry.evidence(), entry.minute());
    }
    assertEquals(journey.state(), state);
  }
}

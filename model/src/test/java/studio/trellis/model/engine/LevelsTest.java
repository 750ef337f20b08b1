package studio.trellis.model.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.trellis.model.base.Ints;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Sequence;
import studio.trellis.model.learner.Evidence;
import studio.trellis.model.learner.LearnerState;
import studio.trellis.model.rule.Policies;
import studio.trellis.model.rule.Scaffold;

class LevelsTest {
  private static final int ITEMS = 6;

  /**
   * One skill that nobody knows yet, one practice whose items have a solution and hints, but no
   * steps to answer.
   */
  private static Plan withoutSteps() {
    PlanSkill skill =
        new PlanSkill(true, 0, Ints.of(), true, 1, 100, 100, 100, 100, 950, 2, 15, 900);
    int everyLevel = 15;
    PlanActivity practice =
        new PlanActivity(
            true,
            ActivityKind.PRACTICE,
            0,
            0,
            Ints.of(0),
            Ints.of(0, 1, 2, 3, 4, 5),
            everyLevel,
            false,
            5,
            Ints.of(),
            Ints.of(),
            0,
            0,
            0,
            false,
            0);
    List<PlanItem> items = new ArrayList<>();
    for (int i = 0; i < ITEMS; i++) {
      items.add(new PlanItem(true, 0, Ints.of(0), 0, 0, 2, 0, true, false));
    }
    PlanGroup course = new PlanGroup(-1, Sequence.LINKED, Ints.of(0));
    return new Plan(
        List.of(skill),
        List.of(practice),
        items,
        List.of(course),
        List.of(),
        List.of(),
        Ints.of(),
        0,
        Policies.DEFAULT);
  }

  @Test
  void whoHasReadEnoughTriesEvenWhereNoStepsAreLeftToDo() {
    Engine engine = new Engine(withoutSteps());
    LearnerState state = engine.begin(1);
    List<Scaffold> shown = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Decision decision = engine.decide(state, 3_000_000);
      shown.add(decision.level());
      state = engine.record(decision.after(), new Evidence.Finished(), 3_000_000);
    }
    assertEquals(List.of(Scaffold.WORKED, Scaffold.WORKED, Scaffold.HINTED), shown);
  }
}

package studio.trellis.model.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.trellis.model.base.Ints;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Sequence;
import studio.trellis.model.engine.Reason.Why;
import studio.trellis.model.learner.Evidence;
import studio.trellis.model.learner.LearnerState;
import studio.trellis.model.rule.Policies;
import studio.trellis.model.rule.Scaffold;

class GuardTest {
  private static final int NOW = 2500 * 1440;

  /** A practice of 30 items; a lesson and a worked example of the same skill lie beside it. */
  private static Plan plan(boolean explained) {
    Plan base = Practices.of(1, 30, Policies.DEFAULT);
    PlanActivity practice = base.activities().get(0);
    List<PlanActivity> all = new ArrayList<>(List.of(practice));
    if (explained) {
      all.add(page(ActivityKind.RESOURCE));
    }
    return new Plan(
        base.skills(),
        all,
        base.items(),
        List.of(new PlanGroup(-1, Sequence.LINKED, explained ? Ints.of(0, 1) : Ints.of(0))),
        List.of(),
        List.of(),
        Ints.of(),
        0,
        base.policies());
  }

  private static PlanActivity page(ActivityKind kind) {
    return new PlanActivity(
        true,
        kind,
        0,
        1,
        Ints.of(0),
        Ints.of(),
        0,
        false,
        5,
        Ints.of(),
        Ints.of(),
        0,
        0,
        0,
        false,
        0);
  }

  private static boolean has(Decision decision, Why why) {
    return decision.reasons().stream().anyMatch(r -> r.why() == why);
  }

  private static List<String> story(Plan plan) {
    Engine engine = new Engine(plan);
    LearnerState state = engine.begin(1);
    List<String> out = new ArrayList<>();
    for (int answers = 0; answers < 16; ) {
      Decision decision = engine.decide(state, NOW);
      state = decision.after();
      if (has(decision, Why.EXPLAIN)) {
        out.add("explained after " + answers);
      }
      if (has(decision, Why.HUMAN)) {
        out.add("human after " + answers);
      }
      if (decision.kind() == Decision.Kind.END) {
        return out;
      }
      if (decision.item() < 0) {
        state = engine.record(state, new Evidence.Finished(), NOW);
      } else {
        answers++;
        state = engine.record(state, new Evidence.Answered(0, false, -1, 60), NOW);
      }
    }
    return out;
  }

  @Test
  void whoSpinsTheirWheelsGetsAnotherExplanationAndThenAHuman() {
    assertEquals(List.of("explained after 10", "human after 15"), story(plan(true)));
  }

  @Test
  void whereNothingElseExplainsAHumanComesAtOnce() {
    assertEquals(List.of("human after 10"), story(plan(false)));
  }

  @Test
  void whoMastersItIsLeftAlone() {
    Engine engine = new Engine(plan(true));
    LearnerState state = engine.begin(1);
    for (int i = 0; i < 12; i++) {
      Decision decision = engine.decide(state, NOW);
      assertFalse(has(decision, Why.EXPLAIN) || has(decision, Why.HUMAN));
      state = engine.record(decision.after(), new Evidence.Answered(0, true, -1, 60), NOW);
    }
    assertTrue(engine.mastered(state, 0));
  }

  /** An activity that holds only a worked example, whose item has steps to answer. */
  private static Decision shownTo(int prior, boolean required) {
    PlanSkill skill =
        new PlanSkill(true, 0, Ints.of(), true, 1, prior, 150, 200, 100, 990, 2, 15, 900);
    PlanActivity example =
        new PlanActivity(
            true,
            ActivityKind.SCENARIO,
            0,
            0,
            Ints.of(0),
            Ints.of(0),
            1,
            required,
            5,
            Ints.of(),
            Ints.of(),
            0,
            0,
            0,
            false,
            0);
    Plan plan =
        new Plan(
            List.of(skill),
            List.of(example),
            List.of(new PlanItem(true, 0, Ints.of(0), 0, 50, 0, 3, true, false)),
            List.of(new PlanGroup(-1, Sequence.LINKED, Ints.of(0))),
            List.of(),
            List.of(),
            Ints.of(),
            0,
            Policies.DEFAULT);
    Engine engine = new Engine(plan);
    return engine.decide(engine.begin(1), NOW);
  }

  @Test
  void aCompletionProblemIsMadeOfAWorkedExamplesSteps() {
    assertEquals(Scaffold.WORKED, shownTo(100, true).level());
    assertEquals(Scaffold.COMPLETION, shownTo(550, true).level());
  }

  @Test
  void anExpertIsNeverShownAWorkedExampleUnasked() {
    assertEquals(Decision.Kind.END, shownTo(970, false).kind());
    assertFalse(shownTo(970, true).level() == Scaffold.WORKED);
  }
}

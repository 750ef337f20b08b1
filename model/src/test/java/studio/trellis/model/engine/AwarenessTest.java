package studio.trellis.model.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import studio.trellis.model.base.Ints;
import studio.trellis.model.learner.Evidence;
import studio.trellis.model.learner.LearnerState;
import studio.trellis.model.rule.Policies;

class AwarenessTest {
  private static final int NOW = 2500 * 1440;
  private final Engine engine = new Engine(Practices.of(2, 8, Policies.DEFAULT));
  private LearnerState state = engine.begin(1);
  private Changes changes = engine.changes(state);

  private void take(Evidence evidence, int days) {
    LearnerState before = state;
    state = engine.record(before, evidence, NOW + days * 1440);
    changes.note(before, evidence, state);
  }

  private void session(int days) {
    changes = engine.changes(state);
    take(new Evidence.SessionBegan(), days);
  }

  private void answer(boolean right, int confidence) {
    state = engine.decide(state, NOW).after();
    take(new Evidence.Answered(0, right, confidence, 20), 0);
  }

  private Standing.OfSkill skill(int position, int days) {
    return engine.standing(state, NOW + days * 1440).skills().get(position);
  }

  @Test
  void howSureAnEstimateIsGrowsWithAnswersAndShrinksWithForgetting() {
    session(0);
    assertEquals(0, skill(0, 0).sure());
    take(new Evidence.Rated(0, 0), 0);
    assertEquals(1, skill(0, 0).sure());
    for (int i = 0; i < 3; i++) {
      answer(true, -1);
    }
    assertEquals(2, skill(0, 0).sure());
    assertEquals(1, skill(0, 3000).sure(), "what was shown years ago is hardly sure");
    assertEquals(0, skill(1, 0).sure());
  }

  @Test
  void itSaysWhatMasteryStillAsksForAndWhenItIsToBePractisedAgain() {
    session(0);
    assertEquals(2, skill(0, 0).needs());
    assertEquals(950, skill(0, 0).goal());
    assertEquals(-1, skill(0, 0).due());
    answer(true, -1);
    assertEquals(1, skill(0, 0).needs());
    answer(false, -1);
    assertEquals(1, skill(0, 0).needs(), "the last one has to be without help");
    int due = skill(0, 0).due();
    assertTrue(due > 0);
    assertEquals(due - 1, skill(0, 1).due());
    assertEquals(0, skill(0, 1000).due());
    assertTrue(skill(0, 1000).recall() < skill(0, 1).recall());
  }

  @Test
  void whatChangedInASessionIsToldWithItsCauses() {
    session(0);
    int before = skill(0, 0).now();
    take(new Evidence.Rated(0, 1), 0);
    answer(true, -1);
    answer(false, -1);
    assertEquals(before, changes.from(0));
    assertEquals(Ints.of(1, 0, 1, 0, 1), changes.counts(0));
    assertEquals(Ints.of(0, 0, 0, 0, 0), changes.counts(1));
    session(1);
    assertEquals(skill(0, 1).now(), changes.from(0));
    assertEquals(Ints.of(0, 0, 0, 0, 0), changes.counts(0));
    assertEquals(2, engine.standing(state).session());
    assertEquals(1, engine.standing(state).away());
  }

  @Test
  void confidenceIsCalledCalibratedOnlyOnceThereAreAnswersEnough() {
    session(0);
    for (int i = 0; i < 3; i++) {
      answer(i == 0, 3);
    }
    assertEquals(-1, engine.standing(state).calibration());
    answer(false, 3);
    assertEquals(2, engine.standing(state).calibration());
  }
}

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
import studio.trellis.model.learner.ActivityCell;
import studio.trellis.model.learner.Draft;
import studio.trellis.model.learner.Evidence;
import studio.trellis.model.learner.LearnerState;
import studio.trellis.model.learner.Status;
import studio.trellis.model.rule.Policies;

class MixingTest {
  private static final int NOW = 2500 * 1440;
  private Engine engine;
  private LearnerState state;
  private int mixed;
  private int visits;

  private static Policies mixing(boolean on) {
    return Policies.DEFAULT.with(
        p -> {
          p.mastery = p.mastery.with(m -> m.threshold = 990);
          p.practice = p.practice.with(f -> f.interleave = on);
        });
  }

  /** One practice of two skills. */
  private static Plan together(Policies policies) {
    Plan two = Practices.of(2, 10, policies);
    int[] all = new int[20];
    for (int i = 0; i < all.length; i++) {
      all[i] = i;
    }
    PlanActivity both =
        new PlanActivity(
            true,
            ActivityKind.PRACTICE,
            0,
            0,
            Ints.of(0, 1),
            Ints.of(all),
            0,
            false,
            20,
            Ints.of(),
            Ints.of(),
            0,
            0,
            0,
            false,
            0);
    List<PlanItem> items = new ArrayList<>();
    for (PlanItem item : two.items()) {
      // Those of the second skill are so hard that they would come last.
      int difficulty = item.skills().at(0) * 250;
      items.add(new PlanItem(true, 0, item.skills(), difficulty, 50, 0, 0, false, false));
    }
    return new Plan(
        two.skills(),
        List.of(both),
        items,
        List.of(new PlanGroup(-1, Sequence.LINKED, Ints.of(0))),
        List.of(),
        List.of(),
        Ints.of(),
        0,
        policies);
  }

  /** The skills of the items that somebody is asked who is right each time. */
  private List<Integer> asked(Plan plan, int count) {
    engine = new Engine(plan);
    state = engine.begin(1);
    take(new Evidence.SessionBegan());
    for (int skill = 0; skill < 2; skill++) {
      take(new Evidence.Rated(skill, 3));
    }
    Draft draft = state.draft();
    draft.set(0, ActivityCell.VISITS, visits);
    draft.status(0, visits > 0 ? Status.DONE : Status.UNSEEN);
    state = draft.done();
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Decision decision = engine.decide(state, NOW + i);
      mixed += decision.reasons().stream().anyMatch(r -> r.why() == Why.INTERLEAVED) ? 1 : 0;
      state = decision.after();
      if (decision.item() < 0) {
        return out;
      }
      out.add(plan.items().get(decision.item()).skills().at(0));
      take(new Evidence.Answered(0, true, -1, 20));
    }
    return out;
  }

  private void take(Evidence evidence) {
    state = engine.record(state, evidence, NOW);
  }

  private static int repeats(List<Integer> skills) {
    int repeats = 0;
    for (int i = 1; i < skills.size(); i++) {
      repeats += skills.get(i).equals(skills.get(i - 1)) ? 1 : 0;
    }
    return repeats;
  }

  @Test
  void practiceOfTwoProficientSkillsAlternates() {
    List<Integer> asked = asked(together(mixing(true)), 6);
    assertEquals(0, repeats(asked), asked.toString());
    assertTrue(mixed > 0, "and the reason says so");
  }

  @Test
  void withoutItOneSkillComesAfterTheOther() {
    List<Integer> asked = asked(together(mixing(false)), 6);
    assertEquals(2, repeats(asked), asked.toString());
  }

  @Test
  void anItemOfAnotherPracticeComesInTurnsAndThePracticeGoesOn() {
    List<Integer> asked = asked(Practices.of(2, 10, mixing(true)), 16);
    int second = asked.indexOf(1);
    List<Integer> after = asked.subList(second, asked.size());
    assertTrue(after.contains(0), "the first skill comes again: " + asked);
    assertTrue(repeats(after) <= 1, asked.toString());
  }

  @Test
  void practiceThatNobodyIsLedBackToIsNotMixedInForAWrongAnswerThereWouldCostMasteryForGood() {
    visits = 3;
    assertFalse(asked(Practices.of(2, 10, mixing(true)), 16).contains(0));
    visits = 2;
    assertTrue(asked(Practices.of(2, 10, mixing(true)), 16).contains(0));
  }
}

package studio.trellis.model.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.trellis.model.engine.Reason.Why;
import studio.trellis.model.learner.Evidence;
import studio.trellis.model.learner.LearnerCell;
import studio.trellis.model.learner.LearnerState;
import studio.trellis.model.rule.Policies;

class PathwayTest {
  private static final int NOW = 2500 * 1440;

  /** Items from four logits easier to four logits harder. */
  private static Plan ladder() {
    Plan plan = Practices.of(1, 17, Policies.DEFAULT);
    List<PlanItem> items = new ArrayList<>();
    for (int i = 0; i < plan.items().size(); i++) {
      PlanItem item = plan.items().get(i);
      items.add(
          new PlanItem(true, 0, item.skills(), (i - 8) * 50, item.guess(), 0, 0, false, false));
    }
    return new Plan(
        plan.skills(),
        plan.activities(),
        items,
        plan.groups(),
        plan.links(),
        plan.rules(),
        plan.attributes(),
        plan.start(),
        plan.policies());
  }

  @Test
  void difficultyIsMatchedSoThatSixtyFiveToEightyFivePercentAreExpectedRight() {
    Engine engine = new Engine(ladder());
    for (int rating = 1; rating <= 4; rating++) {
      LearnerState state = engine.begin(1);
      state = engine.record(state, new Evidence.Rated(0, rating), NOW);
      Decision decision = engine.decide(state, NOW);
      Reason reason =
          decision.reasons().stream()
              .filter(r -> r.why() == Why.NEXT_ITEM)
              .findFirst()
              .orElseThrow();
      int predicted = reason.values().at(0);
      assertTrue(predicted >= 650 && predicted <= 850, "rated " + rating + ": " + predicted);
    }
  }

  @Test
  void decliningIsCounted() {
    Engine engine = new Engine(Practices.of(2, 4, Policies.DEFAULT));
    LearnerState state = engine.decide(engine.begin(1), NOW).after();
    state = engine.record(state, new Evidence.Declined(), NOW);
    assertEquals(1, state.get(LearnerCell.DECLINED));
    assertEquals(1, engine.decide(state, NOW).activity(), "another way comes");
  }

  @Test
  void anybodyMayShowAtAnyTimeThatTheyKnowIt() {
    Engine engine = new Engine(Practices.of(2, 4, Policies.DEFAULT));
    LearnerState state = engine.decide(engine.begin(1), NOW).after();
    state = engine.record(state, new Evidence.TestOut(1), NOW);
    Decision decision = engine.decide(state, NOW);
    assertEquals(1, decision.activity());
    assertEquals(1, decision.after().get(LearnerCell.TEST_OUT));
  }
}

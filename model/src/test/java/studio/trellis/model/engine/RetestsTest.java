package studio.trellis.model.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.trellis.model.engine.Reason.Why;
import studio.trellis.model.learner.Evidence;
import studio.trellis.model.learner.LearnerState;
import studio.trellis.model.rule.FeedbackPolicy;
import studio.trellis.model.rule.Policies;

class RetestsTest {
  private static final int DAY = 1440;
  private static final int SURE = 3;
  private final Engine engine =
      new Engine(
          Practices.of(1, 12, Policies.DEFAULT.with(p -> p.feedback = new FeedbackPolicy(false))));
  private LearnerState state = engine.begin(1);
  private Decision decision;
  private int now = 2500 * DAY;

  private void take(Evidence evidence) {
    state = engine.record(state, evidence, now);
  }

  private void next() {
    decision = engine.decide(state, now);
    state = decision.after();
  }

  private void answer(boolean right, int confidence) {
    take(new Evidence.Answered(0, right, confidence, 20));
    next();
  }

  private void session() {
    now += DAY;
    take(new Evidence.SessionBegan());
    next();
  }

  @BeforeEach
  void begin() {
    session();
  }

  /** How many other items come before one is asked again; −1: more than six. */
  private int others(int item) {
    for (int i = 0; i <= 6; i++) {
      if (decision.item() == item) {
        return i;
      }
      answer(i % 2 == 0, 0);
    }
    return -1;
  }

  @Test
  void anErrorMadeWithConfidenceComesBackAfterSomeOthersAndInTheNextSession() {
    int item = decision.item();
    answer(false, SURE);
    assertNotEquals(item, decision.item());
    int others = others(item);
    assertTrue(others >= 2 && others <= 4, "after " + others);
    answer(true, 0);
    assertNotEquals(item, decision.item());
    session();
    // What was being shown may come first, and a review of the day.
    int before = others(item);
    assertTrue(before >= 0 && before <= 2, "after " + before);
  }

  @Test
  void whoLeavesBeforeItCameBackMeetsItWhenTheyReturn() {
    int item = decision.item();
    answer(false, SURE);
    session();
    answer(false, 0);
    assertEquals(item, decision.item());
    answer(true, 0);
    assertEquals(-1, others(item), "once is enough");
  }

  @Test
  void anErrorMadeInDoubtDoesNotComeBackByItself() {
    int item = decision.item();
    answer(false, 0);
    assertEquals(-1, others(item));
    session();
    answer(false, 0);
    assertNotEquals(item, decision.item());
  }

  @Test
  void theReasonSaysThatItIsARetest() {
    int item = decision.item();
    answer(false, SURE);
    assertTrue(others(item) > 0);
    boolean due =
        decision.reasons().stream()
            .anyMatch(r -> r.why() == Why.RETEST_DUE || r.why() == Why.NEXT_ITEM);
    assertTrue(due);
  }
}

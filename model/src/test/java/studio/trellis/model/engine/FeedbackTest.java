package studio.trellis.model.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import studio.trellis.model.base.Ints;
import studio.trellis.model.engine.Reason.Why;
import studio.trellis.model.learner.Evidence;
import studio.trellis.model.learner.LearnerState;
import studio.trellis.model.learner.StateText;
import studio.trellis.model.rule.FeedbackPolicy;
import studio.trellis.model.rule.Policies;
import studio.trellis.model.rule.Timing;

class FeedbackTest {
  private static final int NOW = 2500 * 1440;
  private Engine engine = new Engine(Practices.of(1, 12, Policies.DEFAULT));
  private LearnerState state = engine.begin(1);
  private Decision decision;

  /** A learner who rates themselves so. */
  private void rated(int rating) {
    state = engine.begin(1);
    take(new Evidence.SessionBegan());
    take(new Evidence.Rated(0, rating));
    next();
  }

  private void take(Evidence evidence) {
    state = engine.record(state, evidence, NOW);
  }

  private void next() {
    decision = engine.decide(state, NOW);
    state = decision.after();
  }

  private void answer(boolean right, int confidence) {
    take(new Evidence.Answered(0, right, confidence, 20));
    next();
  }

  private int mastery() {
    return engine.standing(state).skills().get(0).now();
  }

  private int answers() {
    return engine.standing(state).skills().get(0).answers();
  }

  @Test
  void eachBandIsToldAtItsTime() {
    rated(0);
    assertEquals(Timing.AT_ONCE, decision.feedback());
    rated(2);
    assertEquals(Timing.AFTER_RETRY, decision.feedback());
    assertTrue(decision.reasons().stream().anyMatch(r -> r.why() == Why.FEEDBACK));
    rated(3);
    assertEquals(Timing.AFTER_RETRY, decision.feedback());
    rated(4);
    answer(true, -1);
    assertEquals(Timing.SUMMARY, decision.feedback());
  }

  @Test
  void anErrorIsTriedOnceMoreAndTheSecondTrySaysLess() {
    rated(2);
    int item = decision.item();
    int before = mastery();
    answer(false, -1);
    int after = mastery();
    assertTrue(after < before);
    assertEquals(item, decision.item());
    assertTrue(decision.retry());
    assertEquals(Timing.AT_ONCE, decision.feedback(), "then it is told");
    assertFalse(decision.askConfidence());
    answer(true, -1);
    assertNotEquals(item, decision.item());
    assertFalse(decision.retry());
    assertTrue(mastery() > after);
    assertEquals(1, answers(), "one question, whatever the tries");
  }

  @Test
  void aPageLoadedAgainGoesOnWithTheSecondTryAndTheSameTiming() {
    rated(2);
    Timing timing = decision.feedback();
    reload();
    assertEquals(timing, decision.feedback());
    answer(false, -1);
    int item = decision.item();
    reload();
    assertEquals(item, decision.item());
    assertTrue(decision.retry());
  }

  private void reload() {
    state = StateText.read(engine.plan().layout(), StateText.write(state)).state();
    take(new Evidence.SessionBegan());
    next();
  }

  @Test
  void whoIsSureAndWrongIsToldAtOnce() {
    rated(2);
    int item = decision.item();
    answer(false, 3);
    assertNotEquals(item, decision.item());
    assertFalse(decision.retry());
  }

  @Test
  void whatIsWithheldFromAnExpertIsKnownAfterAReload() {
    rated(4);
    answer(true, -1);
    int second = decision.item();
    assertEquals(Timing.SUMMARY, decision.feedback());
    take(new Evidence.Answered(0, true, -1, 20));
    state = StateText.read(engine.plan().layout(), StateText.write(state)).state();
    Ints withheld = engine.withheld(state);
    assertEquals(4, withheld.size());
    assertTrue(withheld.has(second));
  }

  @Test
  void everybodyIsToldAtOnceWhereTheAuthorSaysSo() {
    engine =
        new Engine(
            Practices.of(
                1, 12, Policies.DEFAULT.with(p -> p.feedback = new FeedbackPolicy(false))));
    rated(2);
    assertEquals(Timing.AT_ONCE, decision.feedback());
    int item = decision.item();
    answer(false, -1);
    assertNotEquals(item, decision.item());
  }
}

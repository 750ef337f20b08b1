package studio.trellis.model.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import studio.trellis.model.engine.Reason.Why;
import studio.trellis.model.learner.Evidence;
import studio.trellis.model.learner.LearnerCell;
import studio.trellis.model.learner.LearnerState;
import studio.trellis.model.learner.SkillCell;
import studio.trellis.model.rule.Policies;
import studio.trellis.model.rule.PracticePolicy;

class ReviewsTest {
  private static final int DAY = 2500;
  private Engine engine;
  private LearnerState state;

  private static Policies policies(UnaryOperator<PracticePolicy> change) {
    Policies d = Policies.DEFAULT;
    return d.with(p -> p.practice = change.apply(d.practice()));
  }

  private static PracticePolicy practice(int minutes, int session, int target, boolean exam) {
    return new PracticePolicy(minutes, 900, 0, 0, session, target, exam, false);
  }

  private void begin(Plan plan) {
    engine = new Engine(plan);
    state = engine.begin(1);
    session(0, 0);
  }

  private void session(int days, int minute) {
    take(new Evidence.SessionBegan(), days, minute);
  }

  private void take(Evidence evidence, int days, int minute) {
    state = engine.record(state, evidence, (DAY + days) * 1440 + minute);
  }

  private Decision next(int days, int minute) {
    Decision decision = engine.decide(state, (DAY + days) * 1440 + minute);
    state = decision.after();
    return decision;
  }

  private void answer(boolean right, int days, int minute) {
    take(new Evidence.Answered(0, right, -1, 60), days, minute);
  }

  /** Answers rightly until the course has ended. */
  private void finish() {
    for (int i = 0; i < 200 && next(0, i).kind() != Decision.Kind.END; i++) {
      answer(true, 0, i);
    }
  }

  private static boolean review(Decision decision) {
    return decision.reasons().stream().anyMatch(r -> r.why() == Why.REVIEW_DUE);
  }

  /** Skills reviewed in a session, in their order. */
  private List<Integer> reviews(int days) {
    List<Integer> out = new ArrayList<>();
    session(days, 0);
    for (int minute = 0; minute < 100; minute++) {
      Decision decision = next(days, minute);
      if (!review(decision)) {
        return out;
      }
      out.add(
          decision.reasons().stream()
              .filter(r -> r.why() == Why.REVIEW_DUE)
              .findFirst()
              .orElseThrow()
              .subject());
      answer(true, days, minute);
    }
    return out;
  }

  @Test
  void nothingIsDueOnTheDayItWasPractised() {
    begin(Practices.of(3, 4, Policies.DEFAULT));
    finish();
    assertEquals(List.of(), reviews(0));
  }

  @Test
  void whatFadesComesFirstOnTheWayBackAndOnlyOnce() {
    begin(Practices.of(3, 4, Policies.DEFAULT));
    finish();
    int due = Memory.interval(state.draft(), 0, 900);
    assertEquals(List.of(), reviews(due - 1));
    assertEquals(3, reviews(due + 1).size());
    assertEquals(List.of(), reviews(due + 1));
    assertTrue(Memory.interval(state.draft(), 0, 900) > due, "the next gap is longer");
  }

  @Test
  void reviewsTakeNoMoreThanTheAuthorsMinutes() {
    begin(Practices.of(6, 4, policies(p -> practice(2, 0, 0, false))));
    finish();
    assertEquals(2, reviews(90).size());
  }

  @Test
  void whoseAuthorWantsNoneGetsNone() {
    begin(Practices.of(3, 4, policies(p -> practice(0, 0, 0, false))));
    finish();
    assertEquals(List.of(), reviews(200));
  }

  @Test
  void whatIsUnderWayWaitsForReviewsAndThenGoesOn() {
    begin(Practices.of(2, 8, Policies.DEFAULT));
    while (next(0, 0).activity() == 0) {
      answer(true, 0, 0);
    }
    answer(false, 0, 0);
    session(40, 0);
    Decision first = next(40, 0);
    assertTrue(review(first));
    assertEquals(1, state.get(LearnerCell.RETEST));
    answer(true, 40, 0);
    Decision second = next(40, 1);
    assertTrue(review(second));
    answer(true, 40, 1);
    Decision third = next(40, 2);
    assertFalse(review(third));
    assertEquals(1, third.activity());
    assertEquals(
        Why.RETURN,
        third.reasons().stream()
            .filter(r -> r.outcome() == Reason.Outcome.WON)
            .findFirst()
            .orElseThrow()
            .why());
  }

  @Test
  void beforeASessionEndsWhatIsLeftIsReviewed() {
    begin(Practices.of(5, 8, policies(p -> practice(2, 30, 0, false))));
    for (int i = 0; i < 40 && state.skill(3, SkillCell.STABILITY) == 0; i++) {
      next(0, 0);
      answer(true, 0, 0);
    }
    assertEquals(2, reviews(60).size());
    assertFalse(review(next(60, 3)));
    answer(true, 60, 27);
    assertFalse(review(next(60, 27)), "the session has three minutes left");
    answer(true, 60, 28);
    assertTrue(review(next(60, 28)));
  }

  @Test
  void theFirstGapFollowsTheTargetDate() {
    assertEquals(1, Reviews.gap(3));
    assertEquals(1, Reviews.gap(7));
    assertEquals(5, Reviews.gap(30));
    assertEquals(11, Reviews.gap(90));
    assertEquals(23, Reviews.gap(365));
    begin(Practices.of(1, 4, policies(p -> practice(5, 0, DAY + 30, false))));
    finish();
    assertEquals(List.of(), reviews(4));
    assertEquals(List.of(0), reviews(5));
  }

  @Test
  void beforeAnExamWhatWouldBeForgottenByThenComesAgain() {
    begin(Practices.of(2, 4, policies(p -> practice(5, 0, DAY + 100, true))));
    finish();
    for (int day : new int[] {11, 40}) {
      reviews(day);
    }
    int due = state.skill(0, SkillCell.DAY) - DAY + Memory.interval(state.draft(), 0, 900);
    assertTrue(due > 93, "by forgetting alone it would come on day " + due);
    assertEquals(List.of(), reviews(92));
    boolean shaky = Memory.recall(state.draft(), 0, DAY + 100) < 900;
    assertEquals(shaky ? 2 : 0, reviews(94).size());
    assertEquals(List.of(), reviews(95));
  }

  @Test
  void aSkillOfItsOwnRetentionIsReviewedEarlier() {
    begin(
        Practices.of(
            2,
            4,
            Policies.DEFAULT,
            s ->
                s.rank() == 0
                    ? s
                    : new PlanSkill(
                        true, 1, s.prerequisites(), true, 1, 250, 150, 200, 100, 950, 2, 15, 970)));
    finish();
    int due = Memory.interval(state.draft(), 1, 970);
    assertTrue(due < Memory.interval(state.draft(), 0, 900));
    assertEquals(List.of(1), reviews(due));
  }

  @Test
  void whoeverWantsToReviewNowFindsWhatWasShownAgainAfterwards() {
    begin(Practices.of(2, 8, policies(p -> practice(0, 0, 0, false))));
    while (next(0, 0).activity() == 0) {
      answer(true, 0, 0);
    }
    session(40, 0);
    Decision shown = next(40, 0);
    int now = (DAY + 40) * 1440;
    assertFalse(review(shown));
    assertEquals(1, engine.fading(state, now).at(0));
    assertTrue(engine.fading(state, now).at(1) >= 1);

    take(new Evidence.Review(engine.fading(state, now).at(1)), 40, 0);
    assertTrue(review(next(40, 0)));
    answer(true, 40, 0);

    assertEquals(0, engine.fading(state, now).at(0));
    Decision after = next(40, 1);
    assertFalse(review(after));
    assertEquals(shown.activity(), after.activity());
    assertEquals(shown.item(), after.item());
  }

  @Test
  void aQuestionWithAHintOpenIsFinishedBeforeTheReview() {
    begin(Practices.of(2, 8, Policies.DEFAULT));
    while (next(0, 0).activity() == 0) {
      answer(true, 0, 0);
    }
    session(40, 0);
    Decision shown = next(40, 0);
    take(new Evidence.HintShown(), 40, 0);
    take(new Evidence.Review(5), 40, 0);
    assertEquals(shown.item(), next(40, 0).item());
    answer(true, 40, 0);
    assertTrue(review(next(40, 1)));
  }

  @Test
  void whoeverReviewsLaterGoesOnWithoutReviews() {
    begin(Practices.of(2, 8, Policies.DEFAULT));
    while (next(0, 0).activity() == 0) {
      answer(true, 0, 0);
    }
    session(40, 0);
    next(40, 0);
    take(new Evidence.Review(0), 40, 0);
    answer(true, 40, 0);
    assertFalse(review(next(40, 1)));
  }
}

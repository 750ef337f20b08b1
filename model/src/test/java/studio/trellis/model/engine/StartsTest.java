package studio.trellis.model.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.everything.TestCourse;
import studio.trellis.model.learner.Evidence;
import studio.trellis.model.learner.LearnerState;

class StartsTest {
  private static final int TODAY = 2500;
  private static final int SAFETY = 0;
  private static final int SALES = 1;
  private static final int ROLE = 2;
  private static final int CERTIFIED = 1;
  private static final int AWAY = 0;

  /** Sales people know sales; who is certified knows safety for a year; who is away forgets. */
  private final Engine engine =
      new Engine(
          Plan.of(
              new TestCourse("Starts")
                  .skill("safety", "Safety")
                  .skill("sales", "Sales")
                  .activity("p", ActivityKind.PRACTICE, "Practice", "safety")
                  .questions("p", 3)
                  .attribute("role", "Role", Attribute.Source.LAUNCH, "sales", "other")
                  .starts(new Attribute.Start("sales", "sales", 0, 0, 4))
                  .attribute("certified", "Last certified", Attribute.Source.KEPT)
                  .starts(new Attribute.Start("safety", "", 0, 365, 3))
                  .attribute("away", "Months away", Attribute.Source.ASKED)
                  .starts(
                      new Attribute.Start("", "", 0, 0, 3), new Attribute.Start("", "", 24, 0, 0))
                  .course()));

  private LearnerState state = engine.begin(1);

  private void given(int attribute, int value) {
    take(new Evidence.AttributeGiven(attribute, value));
  }

  private void take(Evidence evidence) {
    state = engine.record(state, evidence, TODAY * 1440);
  }

  private int now(int skill) {
    return engine.standing(state).skills().get(skill).now();
  }

  @Test
  void aChoiceSaysWhereItsLearnersStart() {
    int prior = now(SALES);
    given(ROLE, 2);
    assertEquals(prior, now(SALES), "that value says nothing");
    given(ROLE, 1);
    assertEquals(900, now(SALES), 10);
    assertEquals(900, engine.standing(state).skills().get(SALES).start(), 30);
    assertEquals(1, engine.standing(state).skills().get(SALES).sure());
    assertEquals(prior, now(SAFETY));
    given(ROLE, 0);
    assertEquals(prior, now(SALES), "not known: as everybody");
  }

  @Test
  void aDateFadesToWhatEverybodyStartsWith() {
    int prior = now(SAFETY);
    given(CERTIFIED, TODAY + 1);
    assertEquals(750, now(SAFETY), 10);
    given(CERTIFIED, TODAY - 180 + 1);
    assertTrue(now(SAFETY) > prior && now(SAFETY) < 740, "" + now(SAFETY));
    given(CERTIFIED, TODAY - 365 + 1);
    assertEquals(prior, now(SAFETY));
  }

  @Test
  void aNumberHoldsFromItsBorderOn() {
    given(AWAY, 12 + 1);
    assertEquals(750, now(SAFETY), 10);
    given(AWAY, 30 + 1);
    assertEquals(50, now(SAFETY), 10);
    assertEquals(50, now(SALES), 10);
  }

  @Test
  void whatLearnersSayThemselvesCountsTheSameInWhicheverOrderItCame() {
    given(CERTIFIED, TODAY + 1);
    take(new Evidence.Rated(SAFETY, 1));
    int one = now(SAFETY);
    assertTrue(one > 300 && one < 700, "between both: " + one);
    state = engine.begin(1);
    take(new Evidence.Rated(SAFETY, 1));
    given(CERTIFIED, TODAY + 1);
    assertEquals(one, now(SAFETY), 3);
    given(CERTIFIED, 0);
    assertEquals(250, now(SAFETY), 5, "what they said is left");
  }

  @Test
  void onceSomethingIsAnsweredThatSaysMore() {
    take(new Evidence.SessionBegan());
    state = engine.decide(state, TODAY * 1440).after();
    take(new Evidence.Answered(1, true, -1, 20));
    int shown = now(SAFETY);
    given(CERTIFIED, TODAY + 1);
    assertEquals(shown, now(SAFETY));
  }
}

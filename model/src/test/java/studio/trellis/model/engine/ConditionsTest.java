package studio.trellis.model.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.trellis.model.course.Course;
import studio.trellis.model.learner.ActivityCell;
import studio.trellis.model.learner.Draft;
import studio.trellis.model.learner.Evidence;
import studio.trellis.model.learner.LearnerCell;
import studio.trellis.model.learner.LearnerState;
import studio.trellis.model.learner.SkillCell;
import studio.trellis.model.learner.Status;
import studio.trellis.model.random.RandomCourses;
import studio.trellis.model.rule.Compare;
import studio.trellis.model.rule.Condition;

class ConditionsTest {
  private static final Condition YES = new Condition.All(List.of());
  private static final Condition NO = new Condition.Any(List.of());
  private final Course course = RandomCourses.of(3);
  private final Codes codes = new Codes(course);
  private final Plan plan = Plan.of(course);
  private final Engine engine = new Engine(plan);
  private final Draft draft = LearnerState.blank(plan.layout()).draft();
  private final String skill = course.skills().all().getFirst().id();
  private final String activity = course.activities().all().getFirst().id();

  private boolean holds(Condition condition) {
    return TestRun.of(new Facts(plan, new Grid(), draft), Tests.code(condition, codes)).holds();
  }

  @Test
  void listsAskForAllSomeOrNoneOfTheirParts() {
    assertTrue(holds(new Condition.AtLeast(2, List.of(YES, NO, YES))));
    assertFalse(holds(new Condition.AtLeast(3, List.of(YES, NO, YES))));
    assertTrue(holds(new Condition.None(List.of(NO, NO))));
    assertFalse(holds(new Condition.None(List.of(NO, YES))));
    assertTrue(holds(new Condition.None(List.of())));
    Condition inner = new Condition.AtLeast(1, List.of(NO, new Condition.None(List.of(NO))));
    assertTrue(holds(new Condition.All(List.of(inner, YES))));
  }

  @Test
  void aStartingPointIsNotKnownBeforeARatingAndThenReadsAsItsWord() {
    Condition solid = new Condition.StartedAt(skill, Compare.EQUAL, 3);
    assertFalse(holds(solid));
    for (int rating = 0; rating <= 4; rating++) {
      LearnerState state =
          engine.record(engine.begin(1), new Evidence.Rated(codes.skill(skill), rating), 0);
      Facts facts = new Facts(plan, new Grid(), state.draft());
      assertEquals(rating, History.started(facts, codes.skill(skill)));
    }
  }

  @Test
  void calibrationIsSaidFromTheFourthAnswerOn() {
    Condition over = new Condition.Calibrated(Condition.Calibration.OVERCONFIDENT);
    draft.set(LearnerCell.SURE_ANSWERS, 3);
    draft.set(LearnerCell.SURE_SUM, 9);
    assertFalse(holds(over));
    draft.set(LearnerCell.SURE_ANSWERS, 4);
    draft.set(LearnerCell.SURE_SUM, 12);
    draft.set(LearnerCell.SURE_RIGHT, 2);
    assertTrue(holds(over));
    draft.set(LearnerCell.SURE_RIGHT, 4);
    assertTrue(holds(new Condition.Calibrated(Condition.Calibration.CALIBRATED)));
    draft.set(LearnerCell.SURE_SUM, 4);
    assertTrue(holds(new Condition.Calibrated(Condition.Calibration.UNDERCONFIDENT)));
  }

  @Test
  void aScoreIsNotKnownBeforeTheAssessmentWasTaken() {
    int at = codes.activity(activity);
    Condition low = new Condition.Score(activity, Compare.BELOW, 800);
    assertFalse(holds(low));
    draft.status(at, Status.FAILED);
    draft.set(at, ActivityCell.BEST, 70);
    assertTrue(holds(low));
  }

  @Test
  void minutesAreCountedWhileSomebodyIsThereAndDaysWhileNobodyIs() {
    int day = 2000 * 1440;
    LearnerState state = engine.record(engine.begin(1), new Evidence.SessionBegan(), day + 10);
    state = engine.record(state, new Evidence.AttributeGiven(0, 0), day + 25);
    assertEquals(15, state.get(LearnerCell.SESSION_MINUTES));
    state = engine.record(state, new Evidence.AttributeGiven(0, 0), day + 600);
    assertEquals(
        75, state.get(LearnerCell.SESSION_MINUTES), "who left the page open was not there");
    state = engine.record(state, new Evidence.SessionBegan(), day + 5 * 1440);
    assertEquals(0, state.get(LearnerCell.SESSION_MINUTES));
    assertEquals(75, state.get(LearnerCell.COURSE_MINUTES));
    assertEquals(5, state.get(LearnerCell.AWAY) - 1);
    Facts facts = new Facts(plan, new Grid(), state.draft());
    assertEquals(5, History.read(facts, Tests.SINCE_START, -1));
    state = engine.record(state, new Evidence.AttributeGiven(0, 0), day);
    assertEquals(75, state.get(LearnerCell.COURSE_MINUTES), "time does not run backwards");
  }

  @Test
  void evidenceThatIsNotThereIsAsOldAsTheAuthorSays() {
    Condition old = new Condition.EvidenceAge(skill, Compare.AT_LEAST, 365, false);
    assertFalse(holds(old));
    assertTrue(holds(new Condition.EvidenceAge(skill, Compare.AT_LEAST, 365, true)));
    draft.set(LearnerCell.DAY, 2400);
    draft.set(codes.skill(skill), SkillCell.DAY, 2400 - 365);
    assertTrue(holds(old));
    draft.set(LearnerCell.DAY, 2399);
    assertFalse(holds(old));
  }

  @Test
  void aChoiceOfAnActivityIsAChoiceOfTheGroupsAroundIt() {
    Condition any = new Condition.ChoiceMade("");
    assertFalse(holds(any));
    draft.set(LearnerCell.LAST_CHOICE, Effects.stored(codes.activity(activity)));
    assertTrue(holds(any));
    assertTrue(holds(new Condition.ChoiceMade(activity)));
  }

  @Test
  void lotsAreDrawnEvenlyOnceALearnerAndEachTrialAnew() {
    int below = 0;
    int both = 0;
    for (int seed = 0; seed < 4000; seed++) {
      boolean first = History.lot(seed, 1) < 300;
      below += first ? 1 : 0;
      both += first && History.lot(seed, 2) < 300 ? 1 : 0;
      assertEquals(History.lot(seed, 1), History.lot(seed, 1));
    }
    assertTrue(Math.abs(below - 1200) < 90, "30 % of 4,000: " + below);
    assertTrue(Math.abs(both - 360) < 60, "trials are independent: " + both);
  }
}

package studio.trellis.model.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.trellis.model.check.proof.Proof;
import studio.trellis.model.check.proof.Story;
import studio.trellis.model.check.proof.Verdict;
import studio.trellis.model.course.Course;
import studio.trellis.model.engine.Decision;
import studio.trellis.model.engine.Engine;
import studio.trellis.model.engine.Plan;
import studio.trellis.model.learner.Evidence;
import studio.trellis.model.learner.LearnerLog;
import studio.trellis.model.learner.LearnerState;

class ProofTest {
  private static Verdict verdict(Course course) {
    return Proof.of(course, () -> false);
  }

  @Test
  void whereEveryWayLeadsToCompletionThatIsShown() {
    Verdict verdict = verdict(Variation.of(StuckCases.REQUIRED_TEST_WITHOUT_LIMIT));
    assertEquals(Verdict.Outcome.SHOWN, verdict.outcome(), verdict.toString());
    assertTrue(verdict.sentence().startsWith("Nobody gets stuck: shown for all "));
  }

  @Test
  void whoFailsARequiredTestThatMayBeTakenOnceIsStuckAndTheEngineReplaysTheStory() {
    Course course = Variation.of(StuckCases.REQUIRED_TEST_ONCE);
    Verdict verdict = verdict(course);
    assertEquals(Verdict.Outcome.STUCK, verdict.outcome());
    Verdict.Stuck stuck = verdict.stuck();
    assertNotNull(stuck);
    assertEquals("test", stuck.lacks());
    assertTrue(
        stuck.story().lines().contains("answers 1 of 2 wrong in \"Can you add?\""),
        stuck.story().toString());
    assertIncomplete(course, stuck.story());
  }

  @Test
  void practiceThatEndsBeforeTheCapLeavesTheSkillUnmastered() {
    Course course = Variation.of(StuckCases.TOO_LITTLE_PRACTICE);
    Verdict.Stuck stuck = verdict(course).stuck();
    assertNotNull(stuck);
    assertEquals("add", stuck.lacks());
    assertIncomplete(course, stuck.story());
  }

  @Test
  void whatUsesUpACapIsSaidApart() {
    assertEquals(List.of("add"), verdict(Variation.of(StuckCases.ENOUGH_PRACTICE)).usedUp());
  }

  @Test
  void aSpaceThatIsTooLargeIsNotCalledShown() {
    Verdict verdict = verdict(Variation.of(StuckCases.LARGE));
    assertEquals(Verdict.Outcome.NOT_SHOWN, verdict.outcome(), verdict.toString());
    assertTrue(verdict.walks() > 100);
    assertTrue(verdict.sentence().startsWith("Not shown that nobody gets stuck"));
  }

  @Test
  void itGivesUpWhenAsked() {
    Verdict verdict = Proof.of(Variation.of(StuckCases.LARGE), () -> true);
    assertEquals(Verdict.Outcome.NOT_SHOWN, verdict.outcome());
  }

  private static void assertIncomplete(Course course, Story story) {
    Engine engine = new Engine(Plan.of(course));
    LearnerState state = engine.begin(1);
    Decision last = null;
    for (LearnerLog.Entry entry : story.log()) {
      if (entry.evidence() instanceof Evidence.Met) {
        last = engine.decide(state, entry.minute());
        state = last.after();
      } else {
        state = engine.record(state, entry.evidence(), entry.minute());
      }
    }
    assertNotNull(last);
    assertEquals(Decision.Kind.END, last.kind());
    assertTrue(!engine.standing(state).complete());
  }
}

package studio.trellis.model.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Course;
import studio.trellis.model.everything.TestCourse;
import studio.trellis.model.learner.ActivityCell;
import studio.trellis.model.learner.Evidence;
import studio.trellis.model.learner.LearnerState;
import studio.trellis.model.learner.Status;
import studio.trellis.model.rule.Action;
import studio.trellis.model.rule.Compare;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.FeedbackPolicy;
import studio.trellis.model.rule.Policies;
import studio.trellis.model.rule.Scaffold;
import studio.trellis.model.rule.When;

class ActionsTest {
  private static final int DAY = 1440;
  private static final Condition WRONG = new Condition.AnswerWas(false);
  private Codes codes;
  private Engine engine;
  private LearnerState state;
  private Decision decision;
  private int now = 2000 * DAY;

  private static TestCourse course() {
    return new TestCourse("Rules")
        .policies(Policies.DEFAULT.with(p -> p.feedback = new FeedbackPolicy(false)))
        .skill("s", "Skill")
        .activity("p", ActivityKind.PRACTICE, "Practice", "", "s", TestCourse::levels)
        .questions("p", 8)
        .activity("a", ActivityKind.LESSON, "A", "")
        .activity("b", ActivityKind.LESSON, "B", "", "", a -> a.required = true)
        .activity("c", ActivityKind.LESSON, "C", "")
        .attribute("points", "Points", Attribute.Source.RULES)
        .attribute("track", "Track", Attribute.Source.RULES, "fast", "slow");
  }

  private void begin(TestCourse written) {
    Course course = written.course();
    codes = new Codes(course);
    engine = new Engine(Plan.of(course));
    state = engine.begin(1);
    take(new Evidence.SessionBegan());
    next();
  }

  private void take(Evidence evidence) {
    state = engine.record(state, evidence, now++);
  }

  private void next() {
    decision = engine.decide(state, now);
    state = decision.after();
  }

  private void answer(boolean right) {
    if (decision.level() == Scaffold.WORKED) {
      take(new Evidence.Finished());
      next();
      answer(right);
      return;
    }
    take(new Evidence.Answered(right ? 1 : 2, right, -1, 10));
    next();
  }

  private String activity() {
    return codes.activities().get(decision.activity());
  }

  @Test
  void aSessionEndsAfterSomethingWasDoneInItAndGoesOnInTheNextOne() {
    begin(
        course()
            .rule(When.ALWAYS, TestCourse.ALWAYS, new Action.EndSession())
            .rule(When.ANSWERED, WRONG, new Action.EndSession()));
    assertEquals(Decision.Kind.PRESENT, decision.kind(), "nothing was done yet");
    answer(false);
    assertEquals(Decision.Kind.PAUSE, decision.kind());
    next();
    assertEquals(Decision.Kind.PAUSE, decision.kind(), "it stays ended");
    now += DAY;
    take(new Evidence.SessionBegan());
    next();
    assertEquals(Decision.Kind.PRESENT, decision.kind());
    assertEquals("p", activity(), "where it was left");
  }

  @Test
  void aCourseCompletedByARuleStillAsksForWhatIsRequired() {
    begin(course().rule(When.ANSWERED, WRONG, new Action.Complete("")));
    answer(false);
    assertEquals("b", activity());
    take(new Evidence.Finished());
    next();
    assertEquals(Decision.Kind.END, decision.kind());
    assertTrue(engine.standing(state).complete(), "though its core skill is not mastered");
  }

  @Test
  void whatCountsAsDoneIsNotMetAnyMoreAndWhatIsRequiredIs() {
    begin(
        course()
            .rule(
                When.ANSWERED,
                WRONG,
                new Action.Complete("a"),
                new Action.Complete("b"),
                new Action.Complete("p")));
    answer(false);
    assertEquals(Status.DONE, state.status(codes.activity("a")));
    assertEquals(Status.DONE, state.status(codes.activity("p")));
    assertEquals("b", activity());
  }

  @Test
  void aLimitKeepsHelpWithinItWhateverIsSet() {
    begin(
        course()
            .rule(
                When.ANSWERED,
                WRONG,
                new Action.LimitLevel("s", Scaffold.HINTED, false),
                new Action.SetLevel("s", Scaffold.WORKED)));
    answer(false);
    assertEquals(Scaffold.HINTED, decision.level());
    begin(
        course()
            .rule(When.ANSWERED, WRONG, new Action.LimitLevel("s", Scaffold.HINTED, true))
            .rule(When.ANSWERED, WRONG, new Action.SetLevel("s", Scaffold.INDEPENDENT)));
    answer(false);
    assertEquals(Scaffold.HINTED, decision.level());
  }

  @Test
  void aHiddenVariantIsNotShownAndComesBack() {
    Condition once = new Condition.Not(new Condition.AnswerWas(true));
    begin(
        course()
            .rule(
                When.ANSWERED,
                once,
                new Action.SetLevel("s", Scaffold.HINTED),
                new Action.Show("p", Scaffold.HINTED.ordinal(), false))
            .rule(
                When.ANSWERED,
                new Condition.AnswerWas(true),
                new Action.SetLevel("s", Scaffold.HINTED),
                new Action.Show("p", Scaffold.HINTED.ordinal(), true)));
    answer(false);
    assertNotEquals(Scaffold.HINTED, decision.level());
    answer(true);
    assertEquals(Scaffold.HINTED, decision.level());
  }

  @Test
  void blocksAreKeptAsBits() {
    begin(course().rule(When.ANSWERED, WRONG, new Action.Show("a", 5, false)));
    answer(false);
    assertEquals(1 << 5, state.activity(codes.activity("a"), ActivityCell.HIDDEN));
  }

  @Test
  void namedValuesAreSetAddedUpAndRead() {
    begin(
        course()
            .rule(
                When.ANSWERED,
                WRONG,
                new Action.SetNumber("points", 2, true),
                new Action.SetValue("track", "slow"))
            .rule(
                When.ANSWERED,
                new Condition.All(
                    List.of(
                        new Condition.AttributeNumber("points", Compare.AT_LEAST, 4, false),
                        new Condition.AttributeIs("track", Compare.EQUAL, "slow", false))),
                new Action.GoTo("c")));
    answer(false);
    assertEquals("p", activity());
    assertEquals(2, state.attribute(codes.attribute("points")) - 1);
    answer(false);
    assertEquals("c", activity());
  }

  @Test
  void anItemForTheNextSessionIsAskedWhenItBegins() {
    begin(course().rule(When.ANSWERED, WRONG, r -> r.once = true, new Action.AskAgain(0)));
    while (decision.level() == Scaffold.WORKED) {
      take(new Evidence.Finished());
      next();
    }
    int item = decision.item();
    answer(false);
    assertNotEquals(item, decision.item());
    take(new Evidence.Finished());
    answer(true);
    now += DAY;
    take(new Evidence.SessionBegan());
    next();
    answer(true);
    boolean asked = false;
    for (int i = 0; i < 4 && decision.item() >= 0; i++) {
      asked |= decision.item() == item;
      answer(true);
    }
    assertTrue(asked);
  }

  @Test
  void whatARuleSaysIsReadBeforeWhatComesNext() {
    begin(course().rule(When.ANSWERED, WRONG, new Action.Refute(), new Action.CallHuman("Kim")));
    answer(false);
    assertEquals(1, decision.messages().size(), "each rule once, whatever it has to say");
    answer(true);
    assertEquals(0, decision.messages().size());
  }

  @Test
  void aRuleIsPassedOverWhileWhatEndsItHolds() {
    Condition seen = new Condition.AttributeNumber("points", Compare.AT_LEAST, 2, false);
    begin(
        course()
            .rule(
                When.ANSWERED,
                WRONG,
                r -> r.until = seen,
                new Action.SetNumber("points", 1, true)));
    for (int i = 0; i < 3; i++) {
      answer(false);
    }
    assertEquals(2, state.attribute(codes.attribute("points")) - 1);
    assertTrue(
        decision.reasons().stream().anyMatch(r -> r.target() == Reason.ENDED),
        "and the trace says so: " + decision.reasons());
  }
}

package studio.trellis.app.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.engine.Engine;
import studio.trellis.model.engine.Plan;
import studio.trellis.model.rule.Action;
import studio.trellis.model.rule.Band;
import studio.trellis.model.rule.Compare;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.Rule;
import studio.trellis.model.rule.Scaffold;
import studio.trellis.model.wire.EntityWire;

/** Every kind of condition and action, built from picks alone. */
class RuleKindsTest extends RuleHands {
  @ParameterizedTest
  @MethodSource("conditions")
  void everyKindOfConditionIsBuiltFromPicksAlone(List<String> picks, Condition wanted) {
    rules.begin();
    pick("cs", picks.getFirst());
    pickOn(picks.subList(1, picks.size()));

    assertEquals(wanted, open().rule().condition());
    assertFalse(open().open());
  }

  static Stream<Object[]> conditions() {
    return Stream.of(
        of(
            new Condition.Mastery("objections", Compare.AT_LEAST, 800),
            "mastery of a skill",
            "Objections"),
        of(new Condition.Mastered("product"), "whether a skill is mastered", "Product"),
        of(
            new Condition.InBand("", Compare.AT_LEAST, Band.PROFICIENT),
            "expertise in a skill",
            "this skill"),
        of(
            new Condition.CorrectInRow("discovery", Compare.AT_LEAST, 2),
            "right answers in a row",
            "Discovery"),
        of(
            new Condition.Attempts("expensive", Compare.AT_LEAST, 2),
            "how often an activity",
            "too expensive"),
        of(new Condition.Visited("call"), "was entered", "A discovery call"),
        of(new Condition.Completed("why"), "is done", "Why buyers object"),
        of(new Condition.Tagged("topic", "need"), "a tag", "Topic: need"),
        of(new Condition.AnswerWas(false), "right or wrong"),
        of(
            new Condition.OptionChosen("expensive_i0", "b"),
            "which option",
            "What do you say first",
            "Offer ten percent"),
        of(new Condition.Confidence(Compare.AT_LEAST, 2), "how sure"),
        of(new Condition.HintsUsed(Compare.AT_LEAST, 1), "how many hints"),
        of(new Condition.AttributeIs("role", Compare.EQUAL, "seller", false), "Role"),
        of(new Condition.AttributeNumber("months", Compare.AT_LEAST, 1, false), "Months away"),
        of(new Condition.AttributeKnown("role"), "whether “Role” is known"),
        of(
            new Condition.StartedAt("product", Compare.AT_LEAST, 3),
            "the starting point",
            "Product"),
        of(
            new Condition.EvidenceAge("product", Compare.AT_LEAST, 90, true),
            "how old the evidence",
            "Product"),
        of(
            new Condition.Retrievability("product", Compare.BELOW, 900),
            "the chance that a skill is recalled",
            "Product"),
        of(new Condition.ReviewDue(""), "whether a review is due"),
        of(new Condition.Score("role", Compare.AT_LEAST, 800), "a score"),
        of(
            new Condition.Minutes(Condition.Span.SESSION, Compare.AT_LEAST, 20),
            "minutes in the session"),
        of(new Condition.SessionNumber(Compare.AT_LEAST, 2), "which session"),
        of(
            new Condition.DaysSince(
                Condition.Since.ATTRIBUTE, "months", Compare.AT_LEAST, 30, false),
            "days since something",
            "days since Months away"),
        of(new Condition.ChoiceMade(""), "what was chosen last"),
        of(new Condition.Declined(Compare.AT_LEAST, 1), "how often a recommendation"),
        of(
            new Condition.Calibrated(Condition.Calibration.OVERCONFIDENT),
            "whether confidence fits"),
        of(new Condition.RandomShare(1, Compare.BELOW, 500), "a share drawn by lot"));
  }

  private static Object[] of(Condition wanted, String... picks) {
    return new Object[] {List.of(picks), wanted};
  }

  @ParameterizedTest
  @MethodSource("actions")
  void everyKindOfActionIsBuiltChangedAndUndone(List<String> picks, Action wanted) {
    Course before = now();
    rules.begin();
    pick("cs", "right or wrong");
    pick("more-do", picks.getFirst());
    pickOn(picks.subList(1, picks.size()));

    Rule rule = now().rules().get(open().rule().id());
    assertEquals(List.of(wanted), rule.actions());
    assertEquals(rule, EntityWire.read(EntityKind.RULE, EntityWire.write(rule)));
    new Engine(Plan.of(now())).decide(new Engine(Plan.of(now())).begin(1), 0);
    assertTrue(undoName().startsWith("Add rule: "), undoName());

    pick("more-do", "ask again after");
    assertEquals(2, now().rules().get(rule.id()).actions().size());
    desk.undo();
    assertEquals(List.of(wanted), now().rules().get(rule.id()).actions());
    desk.undo();
    assertEquals(before, now());
    assertTrue(rules.buildingProperty().get().isEmpty(), "an undone rule is not open any more");
  }

  static Stream<Object[]> actions() {
    return Stream.of(
        does(new Action.GoTo("call"), "go to", "A discovery call"),
        does(new Action.SkipTo("g2"), "skip to", "Objection handling"),
        does(new Action.Exempt("why"), "count as shown", "Why buyers object"),
        does(new Action.Insert("since"), "first take", "New since"),
        does(new Action.Offer(List.of("why", "call")), "offer", "Why buyers", "A discovery call"),
        does(new Action.SetLevel("", Scaffold.WORKED), "give help as", "worked examples"),
        does(new Action.AskAgain(3), "ask again after"),
        does(new Action.BeginReview(5), "begin with review"),
        does(new Action.Refute(), "show the refutation"),
        does(
            new Action.LimitLevel("", Scaffold.COMPLETION, false), "keep help", "steps to fill in"),
        does(new Action.Show("call", 4, false), "leave out", "A discovery call", "Ask twice"),
        does(
            new Action.Show("pressure", 1, true),
            "show again",
            "under pressure",
            "steps to fill in"),
        does(new Action.SetNumber("points", 1, true), "set Points"),
        does(new Action.SetValue("track", "fast"), "set Track"),
        does(new Action.Complete(""), "count as done", "the course"),
        does(new Action.EndSession(), "end the session"),
        does(new Action.CallHuman("<p>Ask Kim</p>"), "call somebody", "=Ask Kim"),
        does(new Action.Message("<p>Slowly &amp; well</p>"), "say", "=Slowly & well"));
  }

  private static Object[] does(Action wanted, String... picks) {
    return new Object[] {List.of(picks), wanted};
  }
}

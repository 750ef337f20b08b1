package studio.trellis.app.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import studio.trellis.app.desk.Notice;
import studio.trellis.app.text.SentenceText;
import studio.trellis.model.course.Course;
import studio.trellis.model.rule.Action;
import studio.trellis.model.rule.Compare;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.Rule;

/** Rules as an author works on them. */
class RulesViewModelTest extends RuleHands {
  @Test
  void whatIsNotWholeStaysInTheViewAndSaysWhatIsMissing() {
    Course before = now();
    rules.begin();
    assertEquals(
        "Still missing: when it fires and what it does. The course keeps what it had until then.",
        rules.buildingProperty().get().orElseThrow().missing());
    pick("cs", "right or wrong");

    assertEquals(before, now());
    assertTrue(open().missing().contains("what it does"), open().missing());
    rules.close();
    assertEquals(before, now());
    assertEquals(1, rules.linesProperty().get().size());
  }

  @Test
  void aRuleThatLosesItsLastActionIsADraftUntilItHasOneAgain() {
    rules.select("r1");
    Rule before = now().rules().get("r1");
    without("d0a");

    assertEquals(before, now().rules().get("r1"));
    assertTrue(rules.linesProperty().get().getFirst().draft());
    pick("more-do", "go to");
    pickOn(List.of("Why buyers object"));
    assertEquals(List.of(new Action.GoTo("why")), now().rules().get("r1").actions());
    assertFalse(rules.linesProperty().get().getFirst().draft());
  }

  @Test
  void eachPartOfASentenceCanBeChanged() {
    rules.select("r1");
    pick("c0c", "is at least");
    pick("c0v", "80");
    pick("c1s", "under pressure");
    pick("c1v", "3");
    pick("c1j", "or");
    pick("d0v", "Why buyers object");
    pick("e", "after each answer");
    pick("w", "the whole course");
    pick("o", "once");
    pick("b", "=they are ready");

    assertEquals(
        "After an answer, when either mastery of Objections is at least 80\u00a0% or Objections"
            + " under pressure was taken 3 times or more, go to Why buyers object, because they are"
            + " ready.",
        SentenceText.plain(rules.linesProperty().get().getFirst().runs()));
    Rule rule = now().rules().get("r1");
    assertTrue(rule.once());
    assertEquals("", rule.scope());
    assertEquals("Change rule: they are ready", undoName());
  }

  @Test
  void conditionsAreJoinedNestedTurnedAroundAndTakenAway() {
    rules.select("r1");
    pick("more-and", "right or wrong");
    pick("c2s", "or something else");
    pickOn(List.of("how many hints"));
    assertEquals(
        new Condition.All(
            List.of(
                new Condition.Mastery("objections", Compare.BELOW, 400),
                new Condition.Attempts("expensive", Compare.AT_LEAST, 2),
                new Condition.Any(
                    List.of(
                        new Condition.AnswerWas(false),
                        new Condition.HintsUsed(Compare.AT_LEAST, 1))))),
        now().rules().get("r1").condition());

    pick("c20s", "Turn it around");
    without("c21v");
    without("c0v");
    assertEquals(
        new Condition.All(
            List.of(
                new Condition.Attempts("expensive", Compare.AT_LEAST, 2),
                new Condition.Not(new Condition.AnswerWas(false)))),
        now().rules().get("r1").condition());
    without("c1n");
    without("cs");
    assertTrue(Trees.always(now().rules().get("r1").condition()));
  }

  @Test
  void numbersAreTypedWithinTheirRangeOnly() {
    Amount percent = new Amount(0, 1000, Amount.Unit.PERCENT);
    assertEquals(875, percent.read(" 87,5 % ").orElseThrow());
    assertTrue(percent.read("101").isEmpty());
    assertTrue(percent.read("0x10").isEmpty());
    assertTrue(percent.read("NaN").isEmpty());
    assertTrue(percent.read("1e2").isEmpty());
    assertEquals(
        "“101” does not fit; type a number from 0\u00a0% to 100\u00a0%.", percent.problem("101"));
  }

  @Test
  void reorderingKeepsTheOrderOfAllOthersInOneEdit() {
    for (int i = 0; i < 12; i++) {
      rules.duplicate("r1");
    }
    List<String> order = new ArrayList<>(ids());
    for (int[] move : new int[][] {{0, 5}, {12, 0}, {3, 4}, {7, 2}, {1, 12}, {6, 6}}) {
      String moved = order.remove(move[0]);
      order.add(move[1], moved);
      rules.moveTo(moved, move[1]);
      assertEquals(order, ids());
    }
    String last = order.getLast();
    rules.move(last, -1);
    assertEquals(last, ids().get(11));
    assertTrue(undoName().startsWith("Move rule: "));
    desk.undo();
    assertEquals(order, ids());
  }

  @Test
  void thereIsAlwaysRoomBetweenTwoRules() {
    for (int i = 0; i < 40; i++) {
      rules.duplicate("r1");
      rules.moveTo(ids().getLast(), 1);
    }
    assertEquals(41, ids().size());
    assertTrue(
        now().rules().all().stream().allMatch(r -> r.priority() >= -1000 && r.priority() <= 1000));
  }

  @Test
  void aRuleIsSwitchedDuplicatedAndDeletedByName() {
    rules.enable("r1", false);
    assertFalse(now().rules().get("r1").enabled());
    assertEquals("Switch off rule: the basics come first", undoName());
    rules.duplicate("r1");
    assertEquals(2, ids().size());
    assertEquals("r1", ids().getFirst());
    assertNotEquals("r1", rules.selectedProperty().get());
    rules.delete("r1");
    assertFalse(now().rules().has("r1"));
    assertEquals("Delete rule: the basics come first", undoName());
    assertEquals(Notice.NONE, desk.noticeProperty().get());
  }

  @Test
  void theFilterFindsWhatRulesMentionAndWhereTheyAreLookedAt() {
    rules.begin(new Draft(Starters.of(now(), rules.blank()).getFirst(), false));
    rules.close();
    rules.filterProperty().set("discovery CALL");
    assertEquals(List.of("r1"), ids());
    rules.filterProperty().set("objection handling");
    assertEquals(List.of("r1"), ids());
    rules.filterProperty().set("");
    assertEquals(2, ids().size());
  }

  @Test
  void theSentencesToBeginWithCanGoIntoTheCourseAsTheyAre() {
    List<Rule> starters = Starters.of(now(), rules.blank());
    assertEquals(3, starters.size());
    for (Rule starter : starters) {
      String id = rules.blank().id();
      Rule rule =
          new Rule(
              id,
              true,
              starter.scope(),
              starter.when(),
              starter.condition(),
              starter.actions(),
              starter.because(),
              0,
              starter.once(),
              Map.of());
      rules.begin(new Draft(rule, false));
      assertTrue(now().rules().has(id));
    }
  }
}

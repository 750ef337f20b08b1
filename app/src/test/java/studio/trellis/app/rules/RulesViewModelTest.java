package studio.trellis.app.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.trellis.app.DemoCourse;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Notice;
import studio.trellis.app.text.EditText;
import studio.trellis.app.text.SentenceText;
import studio.trellis.model.base.Entities;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Facet;
import studio.trellis.model.engine.Engine;
import studio.trellis.model.engine.Plan;
import studio.trellis.model.rule.Action;
import studio.trellis.model.rule.Band;
import studio.trellis.model.rule.Compare;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.Rule;
import studio.trellis.model.rule.Scaffold;
import studio.trellis.model.wire.EntityWire;

class RulesViewModelTest {
  private final Desk desk = new Desk();
  private final RulesViewModel rules = new RulesViewModel(desk);

  @BeforeEach
  void putOnTheDesk() {
    desk.put(DemoCourse.open(course()));
  }

  /** The small course with tags and attributes, so that everything can be asked. */
  static Course course() {
    return DemoCourse.small()
        .with(
            f -> {
              f.facets =
                  Entities.of(
                      List.of(new Facet("topic", "Topic", List.of("price", "need"), Map.of())));
              f.attributes =
                  Entities.of(
                      List.of(
                          new Attribute(
                              "role",
                              "Role",
                              Attribute.Source.ASKED,
                              List.of("seller", "manager"),
                              "",
                              Map.of()),
                          new Attribute(
                              "months",
                              "Months away",
                              Attribute.Source.KEPT,
                              List.of(),
                              "",
                              Map.of()),
                          new Attribute(
                              "points", "Points", Attribute.Source.RULES, List.of(), "", Map.of()),
                          new Attribute(
                              "track",
                              "Track",
                              Attribute.Source.RULES,
                              List.of("fast", "slow"),
                              "",
                              Map.of())));
              f.activities =
                  f.activities.with(
                      f.activities
                          .get("call")
                          .with(a -> a.body += "<div class=\"tip\"><p>Ask twice.</p></div>"));
            });
  }

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

  private Course now() {
    return desk.courseProperty().get().orElseThrow();
  }

  private List<String> ids() {
    return rules.linesProperty().get().stream().map(RuleLine::id).toList();
  }

  private String undoName() {
    return EditText.of(desk.undoProperty().get().orElseThrow());
  }

  private Draft open() {
    return rules.buildingProperty().get().orElseThrow().draft();
  }

  private Step<Draft> step;

  /** Opens a part and picks what bears these words; "=" types them. */
  private void pick(String place, String words) {
    step = pill(place).menu().get();
    pickOn(List.of(words));
  }

  private void pickOn(List<String> all) {
    if (all.isEmpty()) {
      return;
    }
    for (String words : all) {
      step =
          switch (step) {
            case Step.Pick<Draft> pick ->
                pick.choices().stream()
                    .filter(choice -> choice.text().contains(words))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(words + " in " + pick.choices()))
                    .next()
                    .get();
            case Step.Words<Draft> typed -> typed.then().apply(words.substring(1));
            case Step.Quantity<Draft> typed -> typed.then().apply(Integer.parseInt(words));
            case Step.Done<Draft> done -> throw new AssertionError("done before " + words);
          };
    }
    if (step instanceof Step.Done<Draft> done) {
      rules.make(done.made());
    }
  }

  private Pill<Draft> pill(String place) {
    Building building = rules.buildingProperty().get().orElseThrow();
    return Stream.concat(building.sentence().stream(), building.frame().stream())
        .filter(pill -> pill.place().equals(place))
        .findFirst()
        .orElseThrow(() -> new AssertionError(place + " in " + building.sentence()));
  }

  private void without(String place) {
    rules.make(pill(place).without().get());
  }
}

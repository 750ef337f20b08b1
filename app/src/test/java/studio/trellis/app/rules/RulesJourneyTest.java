package studio.trellis.app.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import studio.trellis.app.DemoCourse;
import studio.trellis.app.InTheStudio;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.text.EditText;
import studio.trellis.model.base.Entities;
import studio.trellis.model.course.Course;
import studio.trellis.model.rule.Action;
import studio.trellis.model.rule.Compare;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.Rule;
import studio.trellis.model.rule.When;

/** Rules are built in the window itself, once by mouse and once by keyboard alone. */
class RulesJourneyTest extends InTheStudio {
  @Override
  protected void begin() {
    put(RuleHands.course(), Pages.RULES);
  }

  @Test
  void aRuleIsBuiltByMouse() throws Exception {
    Course before = course();
    clickOn("#main-action");
    clickOn("#pill-cs");
    clickOn("#build-search").write("how sure");
    clickOn("how sure the learner is");
    clickOn("#pill-more-and");
    clickOn("#build-search").write("right or wrong");
    clickOn("whether the answer is right or wrong");
    assertTrue(text("#missing").contains("what it does"));
    clickOn("#pill-more-do");
    write("sa").clickOn("say");
    write("Sure, and still not so. Read why.");
    clickOn("Use it");
    clickOn("#pill-more-do");
    write("ask again").clickOn("ask again after");
    clickOn("#pill-b");
    write("an error that felt right comes back");
    clickOn("Use it");

    Rule rule = rule();
    assertEquals(When.ANSWERED, rule.when());
    assertEquals(
        new Condition.All(
            List.of(new Condition.Confidence(Compare.AT_LEAST, 2), new Condition.AnswerWas(false))),
        rule.condition());
    assertEquals(
        List.of(
            new Action.Message("<p>Sure, and still not so. Read why.</p>"), new Action.AskAgain(3)),
        rule.actions());
    assertEquals("an error that felt right comes back", rule.because());
    await(() -> said(lookup("#answers").query()).contains("Cohort"));
    assertTrue(said(lookup("#answers").query()).contains("Novice"));

    clickOn("Done");
    while (wiring.desk().undoProperty().get().isPresent()) {
      clickOn("#undo");
    }
    assertEquals(before, course());
  }

  @Test
  void aRuleIsBuiltMovedSwitchedAndDeletedByKeyboardAlone() throws Exception {
    interact(() -> wiring.rules().begin());
    settle();
    assertEquals("pill-cs", focused());
    type(KeyCode.ENTER);
    write("mastery of a skill");
    type(KeyCode.ENTER);
    write("objec");
    type(KeyCode.ENTER);
    assertEquals("pill-cs", focused());
    type(KeyCode.RIGHT, KeyCode.RIGHT);
    assertEquals("pill-cv", focused());
    type(KeyCode.ENTER);
    type(KeyCode.END);
    type(KeyCode.ENTER);
    assertEquals("build-number", focused());
    press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
    write("180");
    type(KeyCode.ENTER);
    assertTrue(text("#build-problem").startsWith("“180” does not fit"));
    press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
    write("85");
    type(KeyCode.ENTER);
    assertEquals("pill-cv", focused());
    type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
    assertEquals("pill-more-do", focused());
    type(KeyCode.ENTER, KeyCode.DOWN, KeyCode.ENTER);
    write("role-play");
    type(KeyCode.ENTER);

    Rule rule = rule();
    assertEquals(new Condition.Mastery("objections", Compare.AT_LEAST, 850), rule.condition());
    assertEquals(List.of(new Action.SkipTo("role")), rule.actions());

    type(KeyCode.ESCAPE);
    assertEquals("rule-" + rule.id(), focused());
    press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
    assertEquals(rule.id(), wiring.rules().linesProperty().get().getFirst().id());
    assertEquals("rule-" + rule.id(), focused());
    type(KeyCode.SPACE);
    assertFalse(course().rules().get(rule.id()).enabled());
    type(KeyCode.DELETE);
    assertFalse(course().rules().has(rule.id()));
  }

  @Test
  void aRowIsDraggedToAnotherPlace() throws Exception {
    interact(() -> wiring.rules().duplicate("r1"));
    interact(() -> wiring.rules().duplicate("r1"));
    interact(() -> wiring.rules().close());
    settle();
    List<String> before = ids();
    Node row = lookup("#rule-r1").query();
    Node last = lookup("#rule-" + before.getLast()).query();

    drag(from(row).lookup(".row-grip").<Node>query())
        .dropTo(offset(last, 0, last.getBoundsInLocal().getHeight() / 2 - 4));

    assertEquals(List.of(before.get(1), before.get(2), "r1"), ids());
  }

  @Test
  void aLinkIsGivenItsConditionOnTheMap() throws Exception {
    interact(
        () -> {
          wiring.desk().pageProperty().set(Pages.MAP);
          wiring.desk().selectionProperty().set(new Selection(Selection.Kind.LINK, "l3"));
        });
    settle();

    clickOn("#pill-cs");
    clickOn("#build-search").write("whether a skill is mastered");
    type(KeyCode.ENTER);
    write("disc");
    type(KeyCode.ENTER);
    assertEquals(new Condition.Mastered("discovery"), course().links().get("l3").condition());
    clickOn("#pill-cv");
    clickOn("is not mastered");
    assertEquals(
        new Condition.Not(new Condition.Mastered("discovery")),
        course().links().get("l3").condition());
    assertTrue(
        EditText.of(wiring.desk().undoProperty().get().orElseThrow()).startsWith("Change when "));
    clickOn("#link-always");
    assertNull(course().links().get("l3").condition());
  }

  @Test
  void twoHundredRulesAreFilteredToTheOneThatIsMeant() throws Exception {
    Course course =
        RuleHands.course()
            .with(
                f -> {
                  List<Rule> many = new ArrayList<>();
                  for (int i = 0; i < 200; i++) {
                    Rule r = f.rules.get("r1");
                    many.add(
                        new Rule(
                            "m" + i,
                            true,
                            i % 2 == 0 ? "g1" : "g2",
                            r.when(),
                            r.condition(),
                            r.actions(),
                            "reason number " + i,
                            500 - i,
                            false,
                            Map.of()));
                  }
                  f.rules = Entities.of(many);
                });
    interact(() -> wiring.desk().put(DemoCourse.open(course)));
    settle();
    assertEquals(200, ids().size());

    clickOn("#rules-filter").write("number 173");
    assertEquals(List.of("m173"), ids());
    clickOn("#rule-m173");
    assertTrue(lookup("#builder").query().isVisible());
  }

  private List<String> ids() {
    return wiring.rules().linesProperty().get().stream().map(RuleLine::id).toList();
  }

  private Rule rule() {
    return course().rules().all().stream()
        .filter(rule -> !rule.id().equals("r1"))
        .findFirst()
        .orElseThrow();
  }

  private String focused() {
    Node owner = lookup("#rules").query().getScene().getFocusOwner();
    return owner == null ? "" : String.valueOf(owner.getId());
  }

  private String text(String id) {
    return lookup(id).<Label>query().getText();
  }

  private static String said(Node node) {
    StringBuilder text = new StringBuilder();
    if (node instanceof Pane pane) {
      for (Node child : pane.getChildren()) {
        if (child instanceof Label label) {
          text.append(label.getText()).append('\n');
        }
      }
    }
    return text.toString();
  }
}

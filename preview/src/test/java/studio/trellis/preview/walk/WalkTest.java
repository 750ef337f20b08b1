package studio.trellis.preview.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.trellis.model.base.Entities;
import studio.trellis.model.base.TreeText;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Skill;
import studio.trellis.model.engine.Reading;
import studio.trellis.model.engine.Reason;
import studio.trellis.model.engine.Turn;
import studio.trellis.model.persona.Persona;
import studio.trellis.model.random.RandomCourses;
import studio.trellis.model.rule.Action;
import studio.trellis.model.rule.Compare;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.Rule;
import studio.trellis.model.rule.When;
import studio.trellis.preview.report.WalkReport;

class WalkTest {
  private static final Persona LEARNER =
      new Persona(
          "p", "P", "", 200, Map.of(), 150, 100, 100, 10, 0, 0, 500, 100, 990, 20, 1, Map.of(),
          Map.of());

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void goingBackAndOnGivesTheSameSteps(long seed) {
    Walk walk = new Walk(RandomCourses.of(seed), LEARNER, 9);
    List<WalkStep> all = walk.run(300);
    for (int i = 0; i < 5 && !walk.steps().isEmpty(); i++) {
      assertTrue(walk.back());
    }
    walk.run(300 - walk.steps().size());
    assertEquals(all, walk.steps());
  }

  @Test
  void thereIsNoWayBackFromTheBeginning() {
    assertFalse(new Walk(RandomCourses.of(1), LEARNER, 1).back());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void everyDecisionHasReasonsInWords(long seed) {
    Walk walk = new Walk(RandomCourses.of(seed), LEARNER, 4);
    ReasonText text = new ReasonText(walk.names());
    WalkReport report = new WalkReport(walk);
    for (WalkStep step : walk.run(400)) {
      List<String> reasons = text.all(step.decision());
      assertFalse(reasons.isEmpty());
      assertTrue(
          reasons.stream().noneMatch(r -> r.isBlank() || r.contains("{")), reasons::toString);
      assertFalse(report.lines(step).getFirst().isBlank());
    }
    assertTrue(TreeText.write(report.json()).startsWith("{"));
  }

  @Test
  void aRuleThatFiredSaysWhatItRead() {
    Course course = withRule(new Condition.Mastery("s1", Compare.BELOW, 400), "first things first");
    Walk walk = new Walk(course, LEARNER, 1);
    WalkStep step = walk.next();
    ReasonText text = new ReasonText(walk.names());
    List<String> rules =
        step.decision().reasons().stream()
            .filter(r -> r.why() == Reason.Why.RULE)
            .map(text::of)
            .toList();
    assertEquals(
        List.of("Rule “first things first” fired: mastery of Objections 25\u00a0% < 40\u00a0%"),
        rules);
  }

  @Test
  void whatWouldHaveTurnedAStepCanBeTriedOutAndTakenBack() {
    int tried = 0;
    for (long seed = 1; seed <= 12; seed++) {
      Walk walk = new Walk(RandomCourses.of(seed, 12), LEARNER, 9);
      List<WalkStep> all = walk.run(40);
      List<List<Turn>> turns = Turns.of(walk);
      for (int i = 0; i < turns.size(); i++) {
        if (!turns.get(i).isEmpty()) {
          tried++;
          Turn turn = turns.get(i).getFirst();
          walk.tryOut(i + 1, turn);
          assertEquals(i + 1, walk.steps().size());
          assertEquals(turn.instead(), walk.steps().getLast().decision());
          assertEquals(Map.of(i + 1, turn), walk.tried());
          walk.run(5);
          assertEquals(turn.instead(), walk.steps().get(i).decision(), "it stays so");
          while (walk.steps().size() > i) {
            walk.back();
          }
          assertEquals(Map.of(), walk.tried());
          walk.run(40 - i);
          assertEquals(all, walk.steps());
          break;
        }
      }
    }
    assertTrue(tried > 3, "tried " + tried);
  }

  @Test
  void aValueThatWasReadComesInPartsToo() {
    Course course = withRule(new Condition.Mastery("s1", Compare.BELOW, 400), "first things first");
    Walk walk = new Walk(course, LEARNER, 1);
    Reason reason =
        walk.next().decision().reasons().stream()
            .filter(r -> r.why() == Reason.Why.RULE)
            .findFirst()
            .orElseThrow();
    assertEquals(
        new ReadingText.Value("mastery of Objections", "25\u00a0%", "<", "40\u00a0%", true),
        new ReadingText(walk.names()).value(Reading.of(reason).getFirst()));
  }

  /** A random course whose only skill is Objections, and whose only rule says something. */
  private static Course withRule(Condition condition, String because) {
    Course c = RandomCourses.of(2, 5);
    Rule rule =
        new Rule(
            "r1",
            true,
            "",
            When.ALWAYS,
            condition,
            List.of(new Action.Message("<p>So.</p>")),
            because,
            0,
            true,
            Map.of());
    Skill skill =
        new Skill("s1", "Objections", "", 0, List.of(), true, 1, Skill.Trace.DEFAULT, Map.of());
    return new Course(
        c.id(),
        c.title(),
        c.language(),
        c.summary(),
        c.start(),
        c.sequence(),
        c.source(),
        c.policies(),
        c.look(),
        c.skills().with(skill),
        c.groups(),
        c.activities(),
        c.items(),
        Entities.none(),
        Entities.of(List.of(rule)),
        c.facets(),
        c.attributes(),
        c.personas(),
        c.assets(),
        c.positions(),
        c.extra());
  }
}

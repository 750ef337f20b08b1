package studio.trellis.preview.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.trellis.model.base.Entities;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.engine.Reading;
import studio.trellis.model.engine.Reason;
import studio.trellis.model.engine.Turn;
import studio.trellis.model.persona.Persona;
import studio.trellis.model.random.RandomCourses;
import studio.trellis.model.rule.Action;
import studio.trellis.model.rule.Compare;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.Rule;
import studio.trellis.model.rule.Scaffold;
import studio.trellis.model.rule.When;
import studio.trellis.preview.cohort.CohortSetup;

class RuleFiringsTest {
  private static final Persona NOVICE = persona("novice", 50);
  private static final Persona EXPERT = persona("expert", 950);
  private static final Action SAY = new Action.Message("<p>Well</p>");

  private static Persona persona(String id, int prior) {
    return new Persona(
        id, id, "", prior, Map.of(), 200, 100, 50, 0, 0, 0, 300, 100, 1000, 45, 1, Map.of(),
        Map.of());
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 8})
  void anyNumberOfThreadsCountsTheSame(int threads) {
    for (int seed = 1; seed <= 4; seed++) {
      Course course = RandomCourses.of(seed, 12);
      assertEquals(
          RuleFirings.of(course, setup(1), () -> false),
          RuleFirings.of(course, setup(threads), () -> false));
      for (Rule rule : course.rules()) {
        assertEquals(
            RuleTrial.of(course, rule.id(), setup(1), () -> false),
            RuleTrial.of(course, rule.id(), setup(threads), () -> false));
      }
    }
  }

  private static CohortSetup setup(int threads) {
    return new CohortSetup(60, List.of(NOVICE, EXPERT), 5, threads);
  }

  @Test
  void aRuleOfWhichNothingIsAskedFiresForAllAndSavesNothing() {
    Course course = with(rule("all", 1, new Condition.All(List.of()), SAY));

    RuleTrial trial = RuleTrial.of(course, "all", setup(2), () -> false);
    assertEquals(trial.learners(), trial.fired());
    assertEquals(1000, trial.share());
    assertEquals(0, trial.minutes());
    assertTrue(trial.overlaps().isEmpty());
    for (PersonaAnswer answer : answers(course, "all")) {
      assertEquals(1, answer.step());
      assertTrue(answer.nearest().isEmpty());
    }
  }

  @Test
  void whoItDoesNotFireForIsToldTheNearestValueThatWasRead() {
    Course plain = with(rule("x", 1, new Condition.All(List.of()), SAY));
    String skill = plain.skills().all().getFirst().id();
    Condition wanted =
        new Condition.All(
            List.of(
                new Condition.Not(new Condition.Mastery(skill, Compare.AT_LEAST, 1)),
                new Condition.Mastery(skill, Compare.AT_LEAST, 0)));
    PersonaAnswer answer = answers(with(rule("x", 1, wanted, SAY)), "x").getFirst();

    assertEquals(0, answer.step());
    assertTrue(answer.looked() > 0);
    Reading nearest = answer.nearest().orElseThrow();
    assertEquals(Reading.Kind.MASTERY, nearest.kind());
    assertEquals(1, nearest.wanted());
    assertTrue(nearest.read() >= 1);
    assertTrue(answer.turned().isEmpty(), "no learner is below the least");
  }

  @Test
  void whatWouldHaveMadeItFireIsToldOnlyWhenTheEngineSaysSo() {
    Course plain = with(rule("x", 1, new Condition.All(List.of()), SAY));
    String skill = plain.skills().all().getFirst().id();
    Condition early =
        new Condition.All(
            List.of(
                new Condition.Mastery(skill, Compare.AT_LEAST, 900),
                new Condition.SessionNumber(Compare.AT_LEAST, 99)));
    PersonaAnswer answer = answers(with(rule("x", 1, early, SAY)), "x").getFirst();

    assertEquals(0, answer.step());
    assertTrue(answer.at() > 0);
    Turn turned = answer.turned().orElseThrow();
    Reading session = turned.changed().getLast();
    assertEquals(Reading.Kind.SESSION, session.kind());
    assertEquals(99, session.read());
    assertTrue(
        turned.instead().reasons().stream()
            .anyMatch(r -> r.why() == Reason.Why.RULE && r.outcome() == Reason.Outcome.ALSO));
  }

  @Test
  void aRuleThatIsSwitchedOffIsAskedAndDoesNothing() {
    Course course = RandomCourses.of(3, 12);
    Course without = course.with(f -> f.rules = Entities.none());
    String target = course.activities().all().getLast().id();
    Rule off =
        rule("off", 900, new Condition.All(List.of()), new Action.GoTo(target))
            .with(f -> f.enabled = false);
    RuleFirings firings =
        RuleFirings.of(
            without.with(f -> f.rules = Entities.of(List.of(off))), setup(1), () -> false);

    assertEquals(firings.learners(), firings.counts().get("off").learners());
  }

  @Test
  void ofTwoRulesThatLeadElsewhereAtTheSameStepTheFirstWins() {
    Course plain = RandomCourses.of(5, 12);
    List<String> built =
        plain.activities().all().stream().filter(Activity::built).map(Activity::id).toList();
    String target = built.getLast();
    String other = built.getFirst();
    Condition always = new Condition.All(List.of());
    Course course =
        with(
            plain,
            rule("first", 20, always, new Action.GoTo(target)),
            rule("second", 10, always, new Action.GoTo(other)));

    List<Overlap> second =
        answers(course, "second").stream().flatMap(a -> a.overlaps().stream()).distinct().toList();
    assertTrue(second.contains(new Overlap("first", true, Overlap.Kind.WAY)), second::toString);
    RuleTrial trial = RuleTrial.of(course, "first", setup(1), () -> false);
    assertTrue(
        trial.overlaps().keySet().stream().noneMatch(Overlap::otherWins),
        trial.overlaps()::toString);
  }

  @Test
  void ofTwoRulesThatSetHelpTheLastOneStays() {
    Condition always = new Condition.All(List.of());
    Course course =
        with(
            rule("first", 20, always, new Action.SetLevel("", Scaffold.WORKED)),
            rule("last", 10, always, new Action.SetLevel("", Scaffold.INDEPENDENT)),
            rule("same", 5, always, new Action.SetLevel("", Scaffold.INDEPENDENT)));

    assertTrue(overlaps(course, "first").contains(new Overlap("last", true, Overlap.Kind.HELP)));
    assertEquals(List.of(new Overlap("first", false, Overlap.Kind.HELP)), overlaps(course, "last"));
  }

  private static List<Overlap> overlaps(Course course, String rule) {
    return answers(course, rule).stream().flatMap(a -> a.overlaps().stream()).distinct().toList();
  }

  @Test
  void stopsWhenNobodyWantsItAnyMore() {
    Course course = with(rule("x", 1, new Condition.All(List.of()), SAY));
    assertThrows(
        CancellationException.class, () -> RuleTrial.of(course, "x", setup(2), () -> true));
    assertThrows(CancellationException.class, () -> RuleFirings.of(course, setup(1), () -> true));
  }

  private static List<PersonaAnswer> answers(Course course, String rule) {
    return PersonaAnswer.of(course, rule, List.of(NOVICE, EXPERT), 1, () -> false);
  }

  private static Rule rule(String id, int priority, Condition condition, Action action) {
    return new Rule(
        id, true, "", When.ALWAYS, condition, List.of(action), "", priority, false, Map.of());
  }

  private static Course with(Rule... rules) {
    return with(RandomCourses.of(5, 12), rules);
  }

  private static Course with(Course course, Rule... rules) {
    return course.with(
        f -> {
          f.rules = Entities.of(List.of(rules));
          f.links = Entities.none();
        });
  }
}

package studio.trellis.model.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import studio.trellis.model.base.Ints;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Sequence;
import studio.trellis.model.learner.Evidence;
import studio.trellis.model.learner.LearnerState;
import studio.trellis.model.learner.Status;
import studio.trellis.model.rule.Policies;

class PlacementTest {
  private static final int NOW = 2500 * 1440;
  private static final int ITEMS = 20;
  private Engine engine;
  private LearnerState state;

  /** A placement test over two skills, items from easy to hard; practices of both follow. */
  private void begin(int most, int error) {
    Plan base = Practices.of(2, 4, Policies.DEFAULT);
    List<PlanItem> items = new ArrayList<>(base.items());
    int[] own = new int[ITEMS];
    for (int i = 0; i < ITEMS; i++) {
      own[i] = items.size();
      items.add(new PlanItem(true, 2, Ints.of(i % 2), -200 + 20 * i, 50, 0, 0, false, false));
    }
    List<PlanActivity> activities = new ArrayList<>(base.activities());
    activities.add(
        new PlanActivity(
            true,
            ActivityKind.ASSESSMENT,
            0,
            2,
            Ints.of(0, 1),
            Ints.of(own),
            0,
            false,
            5,
            Ints.of(),
            Ints.of(),
            1,
            900,
            most,
            false,
            error));
    engine =
        new Engine(
            new Plan(
                base.skills(),
                activities,
                items,
                List.of(new PlanGroup(-1, Sequence.LINKED, Ints.of(2, 0, 1))),
                List.of(),
                List.of(),
                Ints.of(),
                -1,
                base.policies()));
    state = engine.begin(1);
  }

  /** Items of the placement test in their order, for who answers so. */
  private List<Integer> asked(IntPredicate right) {
    List<Integer> out = new ArrayList<>();
    while (true) {
      Decision decision = engine.decide(state, NOW);
      if (decision.activity() != 2) {
        return out;
      }
      state = decision.after();
      out.add(decision.item());
      boolean knows = right.test(decision.item());
      state = engine.record(state, new Evidence.Answered(0, knows, -1, 30), NOW);
    }
  }

  @Test
  void eachItemIsAskedOnceAndTheTestStopsWhenItIsSureEnough() {
    begin(0, 60);
    int patient = asked(item -> item % 3 > 0).size();
    begin(0, 80);
    List<Integer> items = asked(item -> item % 3 > 0);
    assertEquals(items.size(), items.stream().distinct().count());
    assertTrue(items.size() < patient, items.size() + " and " + patient);
    assertTrue(patient < ITEMS);
  }

  @Test
  void itStopsAtTheCapHoweverUnsureItIs() {
    begin(6, 10);
    assertEquals(6, asked(item -> true).size());
  }

  @Test
  void bothSkillsAreAskedAndWhoKnowsMeetsHarderItems() {
    begin(8, 10);
    List<Integer> weak = asked(item -> false);
    begin(8, 10);
    List<Integer> strong = asked(item -> true);
    assertEquals(4, weak.stream().filter(i -> i % 2 == 0).count());
    assertTrue(strong.stream().mapToInt(i -> i).sum() > weak.stream().mapToInt(i -> i).sum());
  }

  @Test
  void nobodyFailsAndTheStartIsWhatTheTestFound() {
    begin(8, 10);
    asked(item -> true);
    LearnerState placed = engine.decide(state, NOW).after();
    assertEquals(Status.DONE, placed.status(2));
    Standing.OfSkill skill = engine.standing(placed).skills().get(0);
    assertTrue(skill.start() > 700, "start " + skill.start());
    begin(8, 10);
    asked(item -> false);
    assertEquals(Status.DONE, engine.decide(state, NOW).after().status(2));
    assertTrue(engine.standing(state).skills().get(0).now() < 300);
  }

  @Test
  void whatIsRequiredCannotBeTestedOut() {
    Plan base = Practices.of(1, 4, Policies.DEFAULT);
    PlanActivity p = base.activities().get(0);
    PlanActivity required =
        new PlanActivity(
            true,
            p.kind(),
            0,
            0,
            p.skills(),
            p.items(),
            0,
            true,
            4,
            Ints.of(),
            Ints.of(),
            0,
            0,
            0,
            false,
            0);
    Engine bound =
        new Engine(
            new Plan(
                base.skills(),
                List.of(required),
                base.items(),
                base.groups(),
                List.of(),
                List.of(),
                Ints.of(),
                0,
                base.policies()));
    LearnerState shown = bound.decide(bound.begin(1), NOW).after();
    LearnerState after = bound.record(shown, new Evidence.TestOut(0), NOW);
    assertFalse(
        bound.decide(after, NOW).reasons().stream().anyMatch(r -> r.why() == Reason.Why.TEST_OUT));
  }
}

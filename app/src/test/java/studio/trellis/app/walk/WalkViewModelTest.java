package studio.trellis.app.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.trellis.app.DemoCourse;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.library.SampleCourse;
import studio.trellis.model.course.Course;
import studio.trellis.model.rule.Rule;

class WalkViewModelTest {
  private final Course course = new SampleCourse().course();
  private final Desk desk = new Desk();
  private final WalkViewModel walk = new WalkViewModel(desk);

  WalkViewModelTest() throws IOException {}

  @BeforeEach
  void open() throws Exception {
    desk.put(DemoCourse.open(course));
    walk.take(course);
    walk.walkAs(
        walk.personas().stream().filter(p -> p.title().equals("New rep")).findFirst().get());
  }

  private void lookAtTheFirstThatCouldBeTurned() {
    walk.run();
    for (int i = 0; i < walk.moments().size(); i++) {
      walk.look(i);
      if (!walk.turns().isEmpty()) {
        return;
      }
    }
    throw new AssertionError("nothing could be turned");
  }

  @Test
  void everyRuleThatWasConsideredIsToldWithItsNumberItsPriorityAndWhatItRead() {
    lookAtTheFirstThatCouldBeTurned();
    List<WhyCard> rules = walk.why().stream().filter(card -> !card.aside().isEmpty()).toList();
    assertFalse(rules.isEmpty());
    List<Integer> priorities = course.rules().all().stream().map(Rule::priority).toList();
    for (WhyCard rule : rules) {
      assertTrue(rule.head().matches("Rule \\d+ .*"), rule.head());
      assertTrue(
          priorities.stream().anyMatch(p -> rule.aside().equals("priority " + p)), rule.aside());
      assertTrue(rule.text().endsWith("."), rule.text());
      assertFalse(rule.values().isEmpty(), rule.text());
      if (rule.weight() == WhyCard.Weight.NOT) {
        assertTrue(rule.values().stream().anyMatch(value -> !value.holds()), rule.text());
      }
    }
    assertEquals(1, walk.why().stream().filter(c -> c.weight() == WhyCard.Weight.WON).count());
  }

  @Test
  void whatWouldHaveTurnedAStepIsTriedOutFromThereOnAndTakenBack() {
    lookAtTheFirstThatCouldBeTurned();
    int at = walk.lookedProperty().get();
    List<PathLine> before = walk.moments().stream().map(Moment::line).toList();
    TurnCard turn = walk.turns().getFirst();
    walk.tryOut(turn);

    assertEquals(at + 1, walk.moments().size());
    Moment now = walk.moments().getLast();
    assertEquals(turn.turn().instead(), now.decision());
    assertEquals(at, walk.lookedProperty().get());
    assertEquals("", walk.log(), "no other engine can go along");
    assertTrue(walk.agreementProperty().get().contains(turn.text()));
    assertTrue(walk.step());
    walk.back();
    walk.back();
    assertFalse(walk.log().isEmpty());
    walk.run();
    assertEquals(before, walk.moments().stream().map(Moment::line).toList());
  }
}

package studio.trellis.app.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;
import studio.trellis.app.DemoCourse;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.fx.Latest;
import studio.trellis.model.course.Course;

class FiringsViewModelTest {
  private final Desk desk = new Desk();
  private final Deque<Runnable> background = new ArrayDeque<>();
  private final RulesViewModel rules = new RulesViewModel(desk);
  private final FiringsViewModel firings =
      new FiringsViewModel(desk, new Latest(background::add, Runnable::run), rules);

  private void work() {
    while (!background.isEmpty()) {
      background.remove().run();
    }
  }

  @Test
  void theColumnIsCountedBesideAndMarkedAsStaleMeanwhile() throws Exception {
    Course course = PicturesOfRules.few();
    desk.put(DemoCourse.open(course));
    assertTrue(background.isEmpty(), "nobody looks at the page");
    desk.pageProperty().set(Pages.RULES);
    assertTrue(firings.staleProperty().get());
    work();

    assertFalse(firings.staleProperty().get());
    assertEquals(course.rules().size(), firings.columnProperty().get().size());
    Fires never = firings.columnProperty().get().get("q6");
    assertEquals(new Fires("never: no persona has this role", true), never);
    rules.enable("q1", false);
    assertTrue(firings.staleProperty().get());
    work();
    assertFalse(firings.staleProperty().get());
  }

  @Test
  void theOpenRuleIsAnsweredByPersonasAndACohort() throws Exception {
    desk.put(DemoCourse.open(PicturesOfRules.few()));
    desk.pageProperty().set(Pages.RULES);
    rules.select("q5");
    assertTrue(firings.answersProperty().get().stale());
    work();

    Answers answers = firings.answersProperty().get();
    assertFalse(answers.stale());
    assertEquals(2, answers.personas().size(), answers.personas()::toString);
    assertTrue(answers.personas().stream().allMatch(line -> line.contains(": ")));
    assertTrue(answers.cohort().startsWith("Cohort of 1,000: "), answers.cohort());
    rules.close();
    assertEquals(Answers.NONE, firings.answersProperty().get());
  }
}

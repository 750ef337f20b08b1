package studio.trellis.model.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import studio.trellis.model.base.Ints;
import studio.trellis.model.learner.Draft;
import studio.trellis.model.learner.LearnerState;
import studio.trellis.model.learner.SkillCell;
import studio.trellis.model.learner.StateForm;
import studio.trellis.model.learner.StateLayout;

class MemoryTest {
  private static final int DAY = 2500;
  private static final int CHAINS = 20_000;
  private static final int CHAIN = 20;

  private static Draft learner(int level) {
    StateForm form = new StateForm(level, Ints.of());
    Draft draft = LearnerState.blank(new StateLayout(1, 0, 0, 0, 0, form)).draft();
    draft.today(DAY);
    return draft;
  }

  /** How far intervals on a level's grid are from exact ones: on average, and at most. */
  private record Deviation(double mean, double worst) {}

  /** Chains of 20 reviews, side by side with exact ones; the days are before rounding to whole. */
  @Test
  void theGridMovesIntervalsByThreePercentAtMostWhereEverythingIsKept() {
    for (int level = 0; level <= StateForm.COUNTS; level++) {
      Deviation deviation = deviation(level);
      System.out.printf(
          Locale.ENGLISH,
          "FSRS-6 on the state's grid at level %d: intervals deviate by %.2f %% on average, %.2f %%"
              + " at most, over %,d reviews%n",
          level,
          100 * deviation.mean(),
          100 * deviation.worst(),
          CHAINS * CHAIN);
      double most = level == 0 ? 0.03 : level == 1 ? 0.13 : 0.4;
      assertTrue(deviation.worst() <= most, () -> "too coarse a grid");
    }
  }

  private static Deviation deviation(int level) {
    SplittableRandom random = new SplittableRandom(1);
    double worst = 0;
    double sum = 0;
    for (int chain = 0; chain < CHAINS; chain++) {
      Draft draft = learner(level);
      double stability = 0;
      double difficulty = 0;
      int day = DAY;
      for (int i = 0; i < CHAIN; i++) {
        int grade = random.nextInt(10) == 0 ? Fsrs.EASY : 1 + random.nextInt(3);
        int far = random.nextInt(4) == 0 ? 700 : random.nextInt(3) == 0 ? 1 : 40;
        // Practice further back than the level's window counts as its length.
        int days = i == 0 ? 0 : random.nextInt(Math.min(far, StateForm.window(level) - 64));
        day += days;
        draft.today(day);
        Memory.answered(draft, 0, grade, day);
        stability =
            i == 0
                ? Fsrs.firstStability(grade)
                : Fsrs.stability(stability, difficulty, days, grade, true);
        difficulty = i == 0 ? Fsrs.firstDifficulty(grade) : Fsrs.difficulty(difficulty, grade);
        double ours = Memory.stability(draft.skill(0, SkillCell.STABILITY) - 1);
        double deviation = Math.abs(ours / stability - 1);
        worst = Math.max(worst, deviation);
        sum += deviation;
      }
    }
    return new Deviation(sum / CHAINS / CHAIN, worst);
  }

  @Test
  void everyStepOfAGridIsItsOwnNearest() {
    for (int step = 0; step <= 4094; step++) {
      assertEquals(step, Memory.stabilityStep(Memory.stability(step)));
    }
    for (int step = 0; step <= 511; step++) {
      assertEquals(step, Memory.difficultyStep(Memory.difficulty(step)));
    }
  }

  @Test
  void recallFadesWithTheDaysAndAClockThatGoesBackChangesNothing() {
    Draft draft = learner(0);
    assertEquals(-1, Memory.recall(draft, 0, DAY));
    Memory.answered(draft, 0, Fsrs.GOOD, DAY);
    assertEquals(1000, Memory.recall(draft, 0, DAY));
    assertEquals(1000, Memory.recall(draft, 0, DAY - 400));
    int before = 1000;
    for (int days : List.of(1, 3, 10, 100, 1000)) {
      int now = Memory.recall(draft, 0, DAY + days);
      assertTrue(now < before);
      before = now;
    }
  }
}

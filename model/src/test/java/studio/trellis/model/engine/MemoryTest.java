package studio.trellis.model.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import studio.trellis.model.learner.Draft;
import studio.trellis.model.learner.LearnerState;
import studio.trellis.model.learner.SkillCell;
import studio.trellis.model.learner.StateLayout;

class MemoryTest {
  private static final int DAY = 2500;

  private static Draft learner() {
    return LearnerState.blank(new StateLayout(1, 0, 0, 0, 0)).draft();
  }

  /** Chains of 20 reviews, side by side with exact ones; the days are before rounding to whole. */
  @Test
  void theGridMovesIntervalsByThreePercentAtMost() {
    SplittableRandom random = new SplittableRandom(1);
    double worst = 0;
    double sum = 0;
    int reviews = 0;
    for (int chain = 0; chain < 20_000; chain++) {
      Draft draft = learner();
      double stability = 0;
      double difficulty = 0;
      int day = DAY;
      for (int i = 0; i < 20; i++) {
        int grade = random.nextInt(10) == 0 ? Fsrs.EASY : 1 + random.nextInt(3);
        int far = random.nextInt(4) == 0 ? 700 : random.nextInt(3) == 0 ? 1 : 40;
        int days = i == 0 ? 0 : random.nextInt(far);
        day += days;
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
        reviews++;
      }
    }
    System.out.printf(
        Locale.ENGLISH,
        "FSRS-6 on the state's grid: intervals deviate by %.2f %% on average, %.2f %% at most, over"
            + " %,d reviews%n",
        100 * sum / reviews,
        100 * worst,
        reviews);
    assertTrue(worst <= 0.03, () -> "too coarse a grid");
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
    Draft draft = learner();
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

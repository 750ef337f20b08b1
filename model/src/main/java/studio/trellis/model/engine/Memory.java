package studio.trellis.model.engine;

import studio.trellis.model.learner.Draft;
import studio.trellis.model.learner.SkillCell;

/**
 * Memory of a skill by {@link Fsrs}, on the state's grids: stability in 160 steps an octave from
 * 2^−10 days (0.4 % apart), difficulty in 511 steps even in the logarithm of 11 − difficulty, which
 * is what the formulas feel.
 */
final class Memory {
  private static final double STEPS_AN_OCTAVE = 160;
  private static final int OCTAVES_BELOW_A_DAY = 10;
  private static final int MOST_STABILITY = 4094;
  private static final int MOST_DIFFICULTY = 511;
  private static final double LN2 = 0.6931471805599453;
  private static final double LN10 = 2.302585092994046;

  private Memory() {}

  /** The step nearest to a stability in days, from 0. */
  static int stabilityStep(double days) {
    double steps = Exact.ln(days) / LN2 * STEPS_AN_OCTAVE;
    int step = (int) Math.floor(steps + STEPS_AN_OCTAVE * OCTAVES_BELOW_A_DAY + 0.5);
    return Math.max(0, Math.min(MOST_STABILITY, step));
  }

  /** The stability of a step in days. */
  static double stability(int step) {
    return Exact.exp((step / STEPS_AN_OCTAVE - OCTAVES_BELOW_A_DAY) * LN2);
  }

  /** The step nearest to a difficulty, from 0 (10) to 511 (1). */
  static int difficultyStep(double difficulty) {
    return (int) (Exact.ln(11 - difficulty) / LN10 * MOST_DIFFICULTY + 0.5);
  }

  /** The difficulty of a step. */
  static double difficulty(int step) {
    return 11 - Exact.exp(LN10 * step / MOST_DIFFICULTY);
  }

  /** Takes in an answer with a grade of 1 to 4. */
  static void answered(Draft draft, int skill, int grade, int today) {
    int stored = draft.skill(skill, SkillCell.STABILITY);
    double stability;
    double difficulty;
    if (stored == 0) {
      stability = Fsrs.firstStability(grade);
      difficulty = Fsrs.firstDifficulty(grade);
    } else {
      double old = difficulty(draft.skill(skill, SkillCell.DIFFICULTY));
      int days = days(draft, skill, today);
      stability = Fsrs.stability(stability(stored - 1), old, days, grade, true);
      difficulty = Fsrs.difficulty(old, grade);
    }
    draft.set(skill, SkillCell.STABILITY, stabilityStep(stability) + 1);
    draft.set(skill, SkillCell.DIFFICULTY, difficultyStep(difficulty));
    if (stored > 0 && draft.skill(skill, SkillCell.DAY) != today) {
      draft.set(skill, SkillCell.AGAIN, 1);
    }
    draft.set(skill, SkillCell.DAY, today);
  }

  /** Days since the last practice; 0 when the clock has gone back. */
  private static int days(Draft draft, int skill, int today) {
    return Math.max(0, today - draft.skill(skill, SkillCell.DAY));
  }

  /** Chance of recall on a day in thousandths; −1: never practised. */
  static int recall(Draft draft, int skill, int day) {
    int stored = draft.skill(skill, SkillCell.STABILITY);
    return stored == 0
        ? -1
        : (int) (Fsrs.recall(days(draft, skill, day), stability(stored - 1)) * 1000 + 0.5);
  }

  /** Days from the last practice until recall has fallen to so many thousandths, 1 and up. */
  static int interval(Draft draft, int skill, int retention) {
    int stored = draft.skill(skill, SkillCell.STABILITY);
    return Fsrs.interval(stability(stored - 1), Fsrs.modifier(retention / 1000.0));
  }
}

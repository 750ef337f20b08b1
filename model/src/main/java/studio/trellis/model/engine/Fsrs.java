package studio.trellis.model.engine;

/**
 * How memory of a skill grows and fades: FSRS-6 with its published parameters (J. Ye and others,
 * open-spaced-repetition; equal to ts-fsrs 5.4.2, which rounds every intermediate to eight
 * decimals). Stability is the number of days after which recall has fallen to 90 %, 0.001 to
 * 36,500; difficulty goes from 1 to 10; grades are 1 again, 2 hard, 3 good, 4 easy.
 */
final class Fsrs {
  static final int AGAIN = 1;
  static final int HARD = 2;
  static final int GOOD = 3;
  static final int EASY = 4;
  static final double LEAST = 0.001;
  static final double MOST = 36_500;
  private static final double[] W = {
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
  };
  private static final double EASY_DIFFICULTY = rounded(W[4] - Exact.exp(W[5] * 3) + 1);
  private static final double RECALL_GAIN = Exact.exp(W[8]);
  private static final double LAPSE_SHARE = Exact.exp(W[17] * W[18]);
  private static final double FACTOR = rounded(Exact.exp(Exact.ln(0.9) / -W[20]) - 1);

  private Fsrs() {}

  /** Eight decimals, halves upwards, as {@code Math.round} of JavaScript has it. */
  private static double rounded(double x) {
    return Math.floor(x * 1e8 + 0.5) / 1e8;
  }

  private static double within(double x, double least, double most) {
    return x < least ? least : x > most ? most : x;
  }

  /** Stability after the first review. */
  static double firstStability(int grade) {
    return W[grade - 1];
  }

  /** Difficulty after the first review. */
  static double firstDifficulty(int grade) {
    return within(rounded(W[4] - Exact.exp(W[5] * (grade - 1)) + 1), 1, 10);
  }

  /** Chance of recall so many days after the last review. */
  static double recall(int days, double stability) {
    return rounded(Exact.pow(FACTOR * days / stability + 1, -W[20]));
  }

  /** What a stability has to be multiplied with to give the days to a chance of recall. */
  static double modifier(double recall) {
    return rounded((Exact.pow(recall, 1 / -W[20]) - 1) / FACTOR);
  }

  /** Whole days to the next review, 1 to 36,500. */
  static int interval(double stability, double modifier) {
    return (int) within(Math.floor(stability * modifier + 0.5), 1, MOST);
  }

  /** Difficulty after a review. */
  static double difficulty(double difficulty, int grade) {
    double change = -W[6] * (grade - 3);
    double next = rounded(change * (10 - difficulty) / 9) + difficulty;
    double kept = (1 - W[7]) * next;
    return within(rounded(W[7] * EASY_DIFFICULTY + kept), 1, 10);
  }

  /**
   * Stability after a review.
   *
   * @param days since the last review
   * @param sameDay a review on the day of the last one counts as such (short-term memory)
   */
  static double stability(
      double stability, double difficulty, int days, int grade, boolean sameDay) {
    if (days == 0 && sameDay) {
      return again(stability, grade);
    }
    double forgotten = 1 - recall(days, stability);
    return grade == AGAIN
        ? lapse(stability, difficulty, forgotten, sameDay)
        : recalled(stability, difficulty, forgotten, grade);
  }

  private static double again(double s, int grade) {
    double change = Exact.pow(s, -W[19]) * Exact.exp((grade - 3 + W[18]) * W[17]);
    double masked = grade >= HARD && change < 1 ? 1 : change;
    return rounded(within(s * masked, LEAST, MOST));
  }

  private static double lapse(double s, double difficulty, double forgotten, boolean sameDay) {
    double base = Exact.pow(difficulty, -W[12]) * W[11];
    double grown = base * (Exact.pow(s + 1, W[13]) - 1);
    double after = rounded(within(grown * Exact.exp(forgotten * W[14]), LEAST, MOST));
    double most = rounded(s / (sameDay ? LAPSE_SHARE : 1));
    // As the original clamps: what is above the stability after a lapse comes down to it.
    return Math.min(Math.max(most, LEAST), after);
  }

  private static double recalled(double s, double difficulty, double forgotten, int grade) {
    double gain = RECALL_GAIN * (11 - difficulty) * Exact.pow(s, -W[9]);
    double more = gain * (Exact.exp(forgotten * W[10]) - 1);
    double graded = more * (grade == HARD ? W[15] : grade == EASY ? W[16] : 1);
    return rounded(within((graded + 1) * s, LEAST, MOST));
  }
}

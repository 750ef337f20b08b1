package studio.trellis.model.engine;

/**
 * The fixed grids on which the state's numbers live.
 *
 * <p>Mastery: 1024 steps, even in the logit from −6 to 6 (0.2 % to 99.8 %), 0.0117 logits apart, so
 * that the smallest learning rate moves it. Ability: 8192 steps of 1/256 logit from −16 to 16.
 */
public final class Grid {
  /** Steps of mastery. */
  public static final int STEPS = 1024;

  /** The step of average ability. */
  public static final int AVERAGE = 4096;

  private static final double LOWEST = -6;
  private static final double SPAN = 12;
  private static final double ABILITY_STEPS = 256;
  private final double[] chance = new double[STEPS];
  private final int[] rounded = new int[STEPS];
  private final int[] known = new int[1001];
  private final double[] weaker = new double[2 * AVERAGE];

  Grid() {
    for (int i = 0; i < STEPS; i++) {
      chance[i] = Exact.sigma(i * SPAN / (STEPS - 1) + LOWEST);
      rounded[i] = (int) (chance[i] * 1000 + 0.5);
    }
    for (int i = 0; i < weaker.length; i++) {
      weaker[i] = Exact.exp(-ability(i));
    }
  }

  /** The probability at a step. */
  double chance(int step) {
    return chance[step];
  }

  /** e to minus the ability at a step. */
  double weaker(int step) {
    return weaker[step];
  }

  /** The step nearest to a probability. */
  int step(double probability) {
    int low = 0;
    int high = STEPS - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      double border = (chance[middle] + chance[middle + 1]) / 2;
      if (probability < border) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The step nearest to so many thousandths; 0 to 1000 are found once. */
  int stepOf(int thousandths) {
    if (thousandths < 0 || thousandths >= known.length) {
      return step(thousandths / 1000.0);
    }
    // Threads may both find it: they find the same.
    int found = known[thousandths];
    if (found == 0) {
      found = step(thousandths / 1000.0) + 1;
      known[thousandths] = found;
    }
    return found - 1;
  }

  /** The probability at a step in thousandths, rounded. */
  int thousandths(int step) {
    return rounded[step];
  }

  /** Ability in logits. */
  static double ability(int step) {
    return (step - AVERAGE) / ABILITY_STEPS;
  }

  /** The step of an ability moved by {@code logits}, kept on the grid. */
  static int moved(int step, double logits) {
    double scaled = logits * ABILITY_STEPS;
    int by = scaled < 0 ? -(int) (0.5 - scaled) : (int) (scaled + 0.5);
    return Math.max(1, Math.min(2 * AVERAGE - 1, step + by));
  }
}

package studio.trellis.preview.measure;

import java.util.Arrays;

/** How often each whole number from 0 came: its middle and its edges, exactly. */
public final class Spread {
  private static final int MOST = 1_000_000;
  private int[] times = new int[64];
  private int all;

  /** Counts a number; beyond a million it counts as a million. */
  public void add(int number) {
    int at = Math.max(0, Math.min(MOST, number));
    if (at >= times.length) {
      times = Arrays.copyOf(times, Math.max(at + 1, times.length * 2));
    }
    times[at]++;
    all++;
  }

  /** Counts all that another has counted. */
  public void add(Spread other) {
    if (other.times.length > times.length) {
      times = Arrays.copyOf(times, other.times.length);
    }
    for (int i = 0; i < other.times.length; i++) {
      times[i] += other.times[i];
    }
    all += other.all;
  }

  /**
   * The smallest number that at least {@code percent} of all do not exceed (nearest rank); 0: there
   * is none.
   *
   * @param percent 1 to 100
   */
  public int percentile(int percent) {
    long rank = Math.max(1, ((long) all * percent + 99) / 100);
    long seen = 0;
    for (int i = 0; i < times.length; i++) {
      seen += times[i];
      if (seen >= rank) {
        return i;
      }
    }
    return 0;
  }

  public int median() {
    return percentile(50);
  }
}

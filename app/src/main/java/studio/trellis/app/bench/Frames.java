package studio.trellis.app.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;

/**
 * Counts frames as JavaFX draws them, one after the other. A frame lasts from one beat to the next:
 * what the studio does, layout, and drawing, which JavaFX waits for before it begins another. Its
 * own time is what the JavaFX thread computes for it: no other program's load and no waiting is in
 * it.
 */
final class Frames extends AnimationTimer {
  private final IntConsumer each;
  private final long[] nanos;
  private final long[] own;
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final CompletableFuture<Times> done = new CompletableFuture<>();
  private int frame = -1;
  private long begun;
  private long begunOwn;

  /** What frames took, in nanoseconds. */
  static final class Times {
    private final long[] wall;
    private final long[] own;

    Times(long[] wall, long[] own) {
      this.wall = wall;
      this.own = own;
    }

    /** From one beat to the next. */
    long[] wall() {
      return wall;
    }

    /** Computed by the JavaFX thread. */
    long[] own() {
      return own;
    }

    /** Every second frame, from the second on. */
    Times odd() {
      return new Times(odd(wall), odd(own));
    }

    private static long[] odd(long[] all) {
      long[] out = new long[all.length / 2];
      for (int i = 0; i < out.length; i++) {
        out[i] = all[2 * i + 1];
      }
      return out;
    }
  }

  private Frames(int count, IntConsumer each) {
    this.nanos = new long[count];
    this.own = new long[count];
    this.each = each;
  }

  /**
   * Draws so many frames. Call on the JavaFX thread.
   *
   * @param each what changes at the beginning of a frame, by its number
   * @return how long each took
   */
  static CompletableFuture<Times> run(int count, IntConsumer each) {
    Frames frames = new Frames(count, each);
    frames.start();
    return frames.done;
  }

  @Override
  public void handle(long now) {
    long time = System.nanoTime();
    long ownTime = threads.getCurrentThreadCpuTime();
    if (frame >= 0) {
      nanos[frame] = time - begun;
      own[frame] = ownTime - begunOwn;
    }
    frame++;
    begun = time;
    begunOwn = ownTime;
    if (frame == nanos.length) {
      stop();
      done.complete(new Times(nanos, own));
    } else {
      each.accept(frame);
    }
  }

  /** The value below which so many hundredths of the frames lie, in milliseconds. */
  static double percentile(long[] frames, int hundredths) {
    long[] sorted = frames.clone();
    Arrays.sort(sorted);
    int index = (int) Math.ceil(sorted.length * hundredths / 100.0) - 1;
    return sorted[Math.clamp(index, 0, sorted.length - 1)] / 1e6;
  }
}

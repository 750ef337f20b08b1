package studio.trellis.app.bench;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;

/**
 * Counts frames as JavaFX draws them, one after the other. A frame lasts from one beat to the next:
 * what the studio does, layout, and drawing, which JavaFX waits for before it begins another.
 */
final class Frames extends AnimationTimer {
  private final IntConsumer each;
  private final long[] nanos;
  private final CompletableFuture<long[]> done = new CompletableFuture<>();
  private int frame = -1;
  private long begun;

  private Frames(int count, IntConsumer each) {
    this.nanos = new long[count];
    this.each = each;
  }

  /**
   * Draws so many frames. Call on the JavaFX thread.
   *
   * @param each what changes at the beginning of a frame, by its number
   * @return how long each took, in nanoseconds
   */
  static CompletableFuture<long[]> run(int count, IntConsumer each) {
    Frames frames = new Frames(count, each);
    frames.start();
    return frames.done;
  }

  @Override
  public void handle(long now) {
    long time = System.nanoTime();
    if (frame >= 0) {
      nanos[frame] = time - begun;
    }
    frame++;
    begun = time;
    if (frame == nanos.length) {
      stop();
      done.complete(nanos);
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

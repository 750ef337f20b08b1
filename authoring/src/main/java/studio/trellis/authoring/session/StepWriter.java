package studio.trellis.authoring.session;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import studio.trellis.authoring.store.Step;
import studio.trellis.authoring.store.Workspace;

/**
 * Writes steps to the workspace, in their order, on a thread of its own. What cannot be written is
 * kept and tried again, every two seconds and when asked.
 */
final class StepWriter implements AutoCloseable {
  private static final long PAUSE_MILLIS = 2_000;

  private final Workspace workspace;
  private final InstantSource time;
  private final Consumer<Saved> told;
  private final Deque<Step> waiting = new ArrayDeque<>();
  private final Thread thread;
  private Saved saved;
  private boolean closing;
  private boolean asked;

  StepWriter(Workspace workspace, InstantSource time, Consumer<Saved> told) {
    this.workspace = workspace;
    this.time = time;
    this.told = told;
    this.saved = new Saved(time.instant(), 0, "");
    this.thread = new Thread(this::run, "trellis-writer");
    thread.setDaemon(true);
    thread.start();
  }

  /** Queues a step. */
  void write(Step step) {
    Saved now;
    synchronized (this) {
      waiting.add(step);
      saved = new Saved(saved.at(), waiting.size(), saved.problem());
      now = saved;
      notifyAll();
    }
    told.accept(now);
  }

  /** How far writing is. */
  synchronized Saved saved() {
    return saved;
  }

  /** Tries at once again. */
  synchronized void retry() {
    asked = true;
    notifyAll();
  }

  /**
   * Waits until all is written.
   *
   * @return false when something cannot be written
   */
  synchronized boolean flush() {
    try {
      while (!waiting.isEmpty() && saved.problem().isEmpty()) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return waiting.isEmpty();
  }

  private void run() {
    try {
      for (Step step = next(); step != null; step = next()) {
        String problem = write(workspace, step);
        Saved now = after(problem);
        told.accept(now);
        if (!problem.isEmpty()) {
          pause();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized @Nullable Step next() throws InterruptedException {
    while (waiting.isEmpty()) {
      if (closing) {
        return null;
      }
      wait();
    }
    return waiting.peek();
  }

  private static String write(Workspace workspace, Step step) {
    try {
      workspace.write(step);
      return "";
    } catch (RuntimeException e) {
      // Whatever it was: nothing was written, and the author has to know.
      String message = e.getMessage();
      return message == null ? e.getClass().getSimpleName() : message;
    }
  }

  private synchronized Saved after(String problem) {
    Instant at = saved.at();
    if (problem.isEmpty()) {
      waiting.remove();
      at = time.instant();
    }
    saved = new Saved(at, waiting.size(), problem);
    notifyAll();
    return saved;
  }

  private synchronized void pause() throws InterruptedException {
    asked = false;
    long end = System.nanoTime() + PAUSE_MILLIS * 1_000_000;
    for (long left = PAUSE_MILLIS; left > 0 && !asked; left = millisUntil(end)) {
      if (closing) {
        throw new InterruptedException("what cannot be written at the end is lost");
      }
      wait(left);
    }
  }

  private static long millisUntil(long end) {
    return (end - System.nanoTime()) / 1_000_000;
  }

  /** Writes what can be written, and ends. */
  @Override
  public void close() {
    flush();
    synchronized (this) {
      closing = true;
      notifyAll();
    }
    try {
      thread.join(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

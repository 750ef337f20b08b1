package studio.trellis.preview.cohort;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.course.Course;
import studio.trellis.model.engine.Engine;
import studio.trellis.model.engine.Plan;
import studio.trellis.model.simulation.AnswerKeys;
import studio.trellis.preview.measure.Measures;
import studio.trellis.preview.measure.Tally;

/** Simulated learners take a course, many at once: a Monte-Carlo forecast of what will happen. */
public final class Cohort {
  /**
   * Blocks that wait for each thread: enough to keep it busy, few enough to hold all their logs.
   */
  private static final int AHEAD = 4;

  private final Engine engine;
  private final AnswerKeys keys;
  private final CohortSetup setup;
  private final List<Tally> tallies = new ArrayList<>();

  /**
   * A cohort for a course.
   *
   * @throws IllegalArgumentException when a reference of the course is broken
   */
  public Cohort(Course course, CohortSetup setup) {
    this.engine = new Engine(Plan.of(course), false);
    this.keys = new AnswerKeys(course);
    this.setup = setup;
  }

  /** Runs it without a trace. */
  public CohortResult run(Progress progress) {
    try {
      return run(progress, null);
    } catch (IOException e) {
      throw new IllegalStateException("only a trace writes", e);
    }
  }

  /**
   * Runs it.
   *
   * @param trace told of every learner; null: nobody wants to know
   * @throws IOException when the trace cannot be written
   * @throws CancellationException when {@code progress} asks to stop
   */
  public CohortResult run(Progress progress, @Nullable Trace trace) throws IOException {
    tallies.clear();
    setup.personas().forEach(persona -> tallies.add(new Tally(engine.plan())));
    ThreadFactory threads = Thread.ofPlatform().daemon().name("cohort-", 0).factory();
    ExecutorService executor = Executors.newFixedThreadPool(setup.threads(), threads);
    try {
      inOrder(executor, progress, trace);
    } finally {
      executor.shutdownNow();
    }
    return result();
  }

  private void inOrder(ExecutorService executor, Progress progress, @Nullable Trace trace)
      throws IOException {
    Deque<Future<Block>> waiting = new ArrayDeque<>();
    int next = 0;
    while (next < setup.learners() || !waiting.isEmpty()) {
      while (next < setup.learners() && waiting.size() < setup.threads() * AHEAD) {
        Block block = new Block(engine, keys, setup, next);
        waiting.add(executor.submit(() -> block.run(progress, trace != null)));
        next += Block.SIZE;
      }
      Block done = get(waiting.remove());
      take(done, trace);
      progress.at(done.to(), setup.learners());
    }
  }

  private static Block get(Future<Block> block) {
    try {
      return block.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof CancellationException cancelled) {
        throw cancelled;
      }
      throw new IllegalStateException("a simulated learner failed: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the cohort was interrupted");
    }
  }

  private void take(Block block, @Nullable Trace trace) throws IOException {
    for (int i = 0; i < tallies.size(); i++) {
      tallies.get(i).add(block.tallies().get(i));
    }
    for (int i = 0; trace != null && i < block.logs().size(); i++) {
      int learner = block.from() + i;
      trace.learner(learner, setup.persona(learner), setup.seed(learner), block.logs().get(i));
    }
  }

  private CohortResult result() {
    List<Measures> out = new ArrayList<>();
    long decisions = 0;
    for (int i = 0; i < tallies.size(); i++) {
      out.add(Measures.of(setup.personas().get(i), tallies.get(i)));
      decisions += tallies.get(i).decided();
    }
    return new CohortResult(setup.learners(), setup.seed(), decisions, out);
  }
}

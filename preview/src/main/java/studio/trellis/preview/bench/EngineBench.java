package studio.trellis.preview.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import studio.trellis.model.course.Course;
import studio.trellis.model.engine.Engine;
import studio.trellis.model.engine.Plan;
import studio.trellis.model.learner.Evidence;
import studio.trellis.model.learner.LearnerLog;
import studio.trellis.model.learner.LearnerState;
import studio.trellis.model.persona.Persona;
import studio.trellis.model.simulation.AnswerKeys;
import studio.trellis.model.simulation.Journey;
import studio.trellis.preview.report.Table;
import studio.trellis.preview.walk.BuiltInPersonas;
import studio.trellis.preview.walk.Walk;

/**
 * Steps that the engine makes in a second: what simulated learners did is recorded once and then
 * replayed. A step is a decision or a piece of evidence taken in.
 */
public final class EngineBench {
  private static final int LEARNERS = 64;
  private static final int MOST_DECISIONS = 2000;
  private static final int WARM_UP = 2;
  private static final int ROUNDS = 5;
  private final Plan plan;
  private final int seconds;
  private final List<List<LearnerLog.Entry>> logs = new ArrayList<>();

  /**
   * A benchmark on a course.
   *
   * @param seconds length of a round; the median of five is told
   */
  public EngineBench(Course course, int seconds) {
    this.plan = Plan.of(course);
    this.seconds = seconds;
    Engine engine = new Engine(plan, false);
    AnswerKeys keys = new AnswerKeys(course);
    List<Persona> personas = BuiltInPersonas.of(course);
    for (int i = 0; i < LEARNERS; i++) {
      Journey journey = new Journey(engine, keys, personas.get(i % personas.size()), i, Walk.START);
      journey.run(MOST_DECISIONS);
      logs.add(List.copyOf(journey.log()));
    }
  }

  /** Measures, and puts it in a table. */
  public List<String> lines(Consumer<String> progress) {
    Table table = new Table().row("Per second", "1 thread", "2 threads");
    double share = logs.stream().flatMap(List::stream).filter(EngineBench::decides).count();
    share /= logs.stream().mapToInt(List::size).sum();
    for (boolean explain : new boolean[] {false, true}) {
      Engine engine = new Engine(plan, explain);
      String what = explain ? "with what would have come otherwise" : "as cohorts use it";
      progress.accept("measuring the engine " + what);
      double one = median(engine, 1);
      double two = median(engine, 2);
      table.row("engine steps, " + what, number(one), number(two));
      table.row("learner steps, " + what, number(one * share), number(two * share));
    }
    progress.accept("measuring ts-fsrs");
    List<String> lines = new ArrayList<>(table.lines());
    lines.add("A learner step: decide, answer, record. An engine step: one of them.");
    lines.add(OriginalFsrs.line(seconds));
    return lines;
  }

  private static boolean decides(LearnerLog.Entry entry) {
    return entry.evidence() instanceof Evidence.Met;
  }

  private static String number(double perSecond) {
    return String.format(Locale.ENGLISH, "%,.0f", perSecond);
  }

  private double median(Engine engine, int threads) {
    double[] rounds = new double[ROUNDS];
    for (int i = -WARM_UP; i < ROUNDS; i++) {
      double perSecond = round(engine, threads);
      if (i >= 0) {
        rounds[i] = perSecond;
      }
    }
    Arrays.sort(rounds);
    return rounds[ROUNDS / 2];
  }

  private double round(Engine engine, int threads) {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Long>> running = new ArrayList<>();
      long begun = System.nanoTime();
      long end = begun + seconds * 1_000_000_000L;
      for (int i = 0; i < threads; i++) {
        running.add(executor.submit(() -> steps(engine, end)));
      }
      long steps = 0;
      for (Future<Long> one : running) {
        steps += one.get();
      }
      return steps * 1e9 / (System.nanoTime() - begun);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the engine failed: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    } finally {
      executor.shutdownNow();
    }
  }

  private long steps(Engine engine, long end) {
    long steps = 0;
    int next = 0;
    while (System.nanoTime() < end) {
      LearnerState state = engine.begin(next);
      for (LearnerLog.Entry entry : logs.get(next)) {
        state = engine.record(state, entry.evidence(), entry.minute());
        steps++;
      }
      next = (next + 1) % logs.size();
    }
    return steps;
  }
}

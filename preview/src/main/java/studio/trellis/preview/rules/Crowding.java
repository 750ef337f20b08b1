package studio.trellis.preview.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import studio.trellis.model.engine.Decision;
import studio.trellis.model.simulation.Journey;
import studio.trellis.preview.cohort.CohortSetup;

/** Many learners, several at a time; each leaves what came of them at a place of their own. */
final class Crowding {
  private Crowding() {}

  static void run(CohortSetup setup, BooleanSupplier stop, IntConsumer learner) {
    if (setup.threads() == 1) {
      for (int i = 0; i < setup.learners(); i++) {
        goOn(stop);
        learner.accept(i);
      }
      return;
    }
    ExecutorService executor =
        Executors.newFixedThreadPool(
            setup.threads(), Thread.ofPlatform().daemon().name("rules-", 0).factory());
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int t = 0; t < setup.threads(); t++) {
        int first = t;
        all.add(
            executor.submit(
                () -> {
                  for (int i = first; i < setup.learners(); i += setup.threads()) {
                    goOn(stop);
                    learner.accept(i);
                  }
                }));
      }
      for (Future<?> one : all) {
        one.get();
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof CancellationException cancelled) {
        throw cancelled;
      }
      throw new IllegalStateException("a simulated learner failed: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    } finally {
      executor.shutdownNow();
    }
  }

  /** Follows a journey to its end. */
  static void follow(Journey journey, BooleanSupplier stop, Consumer<Decision> each) {
    for (int i = 0; i < PersonaAnswer.MOST_STEPS; i++) {
      Decision decision = journey.step();
      if (decision == null) {
        return;
      }
      each.accept(decision);
      if (i % 64 == 63) {
        goOn(stop);
      }
    }
  }

  private static void goOn(BooleanSupplier stop) {
    if (stop.getAsBoolean()) {
      throw new CancellationException("nobody wants it any more");
    }
  }
}

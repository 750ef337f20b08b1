package studio.trellis.preview.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import studio.trellis.model.engine.Engine;
import studio.trellis.model.learner.LearnerLog;
import studio.trellis.model.simulation.AnswerKeys;
import studio.trellis.model.simulation.Journey;
import studio.trellis.preview.measure.Observer;
import studio.trellis.preview.measure.Tally;
import studio.trellis.preview.walk.Walk;

/** Some learners in a row: what one thread does at a time. */
final class Block {
  /** Learners of a block. Fixed, so that blocks do not depend on the number of threads. */
  static final int SIZE = 64;

  private final Engine engine;
  private final AnswerKeys keys;
  private final CohortSetup setup;
  private final int from;
  private final List<Tally> tallies = new ArrayList<>();
  private final List<String> logs = new ArrayList<>();

  Block(Engine engine, AnswerKeys keys, CohortSetup setup, int from) {
    this.engine = engine;
    this.keys = keys;
    this.setup = setup;
    this.from = from;
    for (int i = 0; i < setup.personas().size(); i++) {
      tallies.add(new Tally(engine.plan()));
    }
  }

  int from() {
    return from;
  }

  int to() {
    return Math.min(from + SIZE, setup.learners());
  }

  /** By persona. */
  List<Tally> tallies() {
    return tallies;
  }

  /** By learner; empty when no trace is wanted. */
  List<String> logs() {
    return logs;
  }

  Block run(Progress progress, boolean trace) {
    for (int learner = from; learner < to(); learner++) {
      if (progress.cancelled()) {
        throw new CancellationException("the cohort was cancelled");
      }
      Journey journey =
          new Journey(engine, keys, setup.persona(learner), setup.seed(learner), Walk.START);
      Observer.follow(engine, journey, tallies.get(learner % tallies.size()));
      if (trace) {
        logs.add(LearnerLog.write(journey.log()));
      }
    }
    return this;
  }
}

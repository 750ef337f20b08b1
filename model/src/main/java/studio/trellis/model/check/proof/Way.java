package studio.trellis.model.check.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.engine.Decision;
import studio.trellis.model.engine.Engine;
import studio.trellis.model.learner.Evidence;
import studio.trellis.model.learner.LearnerState;

/**
 * What a learner did, move by move.
 *
 * @param beginning what is known of them
 */
record Way(List<Evidence> beginning, List<Move> moves) {
  Way {
    beginning = List.copyOf(beginning);
    moves = List.copyOf(moves);
  }

  /**
   * The story of this way, when the engine that explains its decisions, as walks and packages run
   * it, really ends there; null when it does not.
   */
  @Nullable Story told(World world) {
    Engine engine = new Engine(world.plan);
    Story.Writer writer = new Story.Writer(world);
    writer.begin(beginning);
    LearnerState state = world.begin(beginning);
    int now = World.START;
    for (Move move : moves) {
      Decision decision = engine.decide(state, now);
      writer.met(decision, move, now);
      now = World.later(now, move);
      state = world.after(decision.after(), move, now);
    }
    Decision last = engine.decide(state, now);
    return world.stuck(last, now) ? writer.end(now) : null;
  }

  /** What is missing where this way ends: a state after the last decision. */
  LearnerState end(World world) {
    LearnerState state = world.begin(beginning);
    int now = World.START;
    for (Move move : moves) {
      Decision decision = world.engine.decide(state, now);
      now = World.later(now, move);
      state = world.after(decision.after(), move, now);
    }
    return world.engine.decide(state, now).after();
  }
}

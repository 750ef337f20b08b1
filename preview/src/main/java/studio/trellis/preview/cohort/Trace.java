package studio.trellis.preview.cohort;

import java.io.IOException;
import studio.trellis.model.persona.Persona;

/**
 * Is told what each learner did, in the order of their numbers, by the thread that runs the cohort.
 */
@FunctionalInterface
public interface Trace {
  /**
   * One learner's way.
   *
   * @param learner number from 0
   * @param seed of the engine's state and of the learner's chances
   * @param log as {@code LearnerLog} writes it
   */
  void learner(int learner, Persona persona, int seed, String log) throws IOException;
}

package studio.trellis.preview.cohort;

import java.util.List;
import studio.trellis.model.persona.Persona;

/**
 * Who takes the course.
 *
 * @param learners how many, 1 to a million
 * @param personas whom they are like, in turns: learner 0 the first, learner 1 the second …
 * @param seed of all chances
 * @param threads how many work at once; the result does not depend on it
 */
public record CohortSetup(int learners, List<Persona> personas, int seed, int threads) {
  /** The most learners of a cohort. */
  public static final int MOST_LEARNERS = 1_000_000;

  /**
   * @throws IllegalArgumentException when a number is out of its range, or there is no persona
   */
  public CohortSetup {
    personas = List.copyOf(personas);
    if (learners < 1 || learners > MOST_LEARNERS) {
      throw new IllegalArgumentException("learners: 1 to 1000000 are possible, not " + learners);
    }
    if (threads < 1 || personas.isEmpty()) {
      throw new IllegalArgumentException("a cohort needs a thread and a persona");
    }
  }

  /** The persona of a learner. */
  public Persona persona(int learner) {
    return personas.get(learner % personas.size());
  }

  /**
   * The seed of a learner: neighbours have nothing in common (the finaliser of MurmurHash3, A.
   * Appleby).
   */
  public int seed(int learner) {
    int mixed = seed * 0x9e3779b9 + learner;
    mixed = (mixed ^ (mixed >>> 16)) * 0x85ebca6b;
    mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
    return mixed ^ (mixed >>> 16);
  }
}

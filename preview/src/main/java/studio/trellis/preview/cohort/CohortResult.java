package studio.trellis.preview.cohort;

import java.util.List;
import studio.trellis.preview.measure.Measures;

/**
 * What came of a cohort.
 *
 * @param decisions made by the engine in all
 * @param personas in the order of the setup, each with its learners
 */
public record CohortResult(int learners, int seed, long decisions, List<Measures> personas) {
  public CohortResult {
    personas = List.copyOf(personas);
  }
}

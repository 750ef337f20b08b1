package studio.trellis.app.persona;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import studio.trellis.model.course.Course;
import studio.trellis.model.persona.Persona;
import studio.trellis.preview.cohort.Cohort;
import studio.trellis.preview.cohort.CohortSetup;
import studio.trellis.preview.cohort.Progress;
import studio.trellis.preview.measure.Measures;

/** Simulates a hundred learners like a persona. */
final class Foreseeing {
  private static final int LEARNERS = 100;
  private static final int SEED = 42;

  private Foreseeing() {}

  /**
   * What becomes of them; empty: the course cannot be taken, or nobody waits any longer.
   *
   * @param stale whether nobody waits any longer
   */
  static Optional<Forecast> of(Course course, Persona persona, BooleanSupplier stale) {
    Progress progress =
        new Progress() {
          @Override
          public void at(int done, int all) {}

          @Override
          public boolean cancelled() {
            return stale.getAsBoolean();
          }
        };
    try {
      Measures m =
          new Cohort(course, new CohortSetup(LEARNERS, List.of(persona), SEED, 1))
              .run(progress)
              .personas()
              .getFirst();
      int session = Math.max(1, persona.sessionMinutes());
      return Optional.of(
          new Forecast(
              m.complete() / 10,
              m.left() / 10,
              m.minutes().median(),
              m.minutes().p10(),
              m.minutes().p90(),
              Math.max(1, (m.minutes().median() + session - 1) / session),
              m.truth()));
    } catch (IllegalStateException | IllegalArgumentException e) {
      // No longer wanted, or a course that cannot be taken yet: the checks say what is missing.
      return Optional.empty();
    }
  }
}

package studio.trellis.packaging.verify;

import java.util.List;
import java.util.function.DoubleConsumer;
import studio.trellis.model.course.Course;
import studio.trellis.model.engine.Detail;
import studio.trellis.model.engine.Plan;
import studio.trellis.model.persona.Persona;

/**
 * The replay that an export and a verification show: 200 simulated learners in the JVM and in the
 * package's own script.
 */
public final class Replays {
  /** How many learners. */
  public static final int LEARNERS = 200;

  private static final int SEED = 42;
  private static final int LONGEST = 400;
  private static final int SHORTEST = 12;

  /** Decisions of a course of one activity that a replay may take; it is divided by activities. */
  private static final int WORK = 6_000_000;

  private Replays() {}

  /**
   * What came of it.
   *
   * @param digest 16 hexadecimal digits over all decisions and states; the same course and engine
   *     give the same
   */
  public record Shown(Parity.Outcome outcome, String digest) {}

  /**
   * Replays them; how far it is, 0 to 1, is told now and then.
   *
   * @param room characters that the package's target stores, which decide in what detail its engine
   *     reckons; 0: without limit
   */
  public static Shown run(
      ScriptHost host, Course course, int room, List<Persona> personas, DoubleConsumer progress) {
    Parity parity = new Parity(host, course, Detail.fitting(Plan.of(course), room));
    int longest =
        Math.max(
            SHORTEST, Math.min(LONGEST, WORK / LEARNERS / Math.max(1, course.activities().size())));
    Parity.Outcome outcome = new Parity.Outcome(0, 0, null);
    for (int i = 0; i < personas.size() && outcome.same(); i++) {
      int from = LEARNERS * i / personas.size();
      int to = LEARNERS * (i + 1) / personas.size();
      outcome = outcome.and(parity.compare(personas.get(i), SEED + from, to - from, longest));
      progress.accept((i + 1.0) / personas.size());
    }
    return new Shown(outcome, parity.digest());
  }
}

package studio.trellis.packaging.verify;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.course.Course;
import studio.trellis.model.engine.Engine;
import studio.trellis.model.engine.Plan;
import studio.trellis.model.engine.PlanText;
import studio.trellis.model.engine.Replay;
import studio.trellis.model.learner.LearnerLog;
import studio.trellis.model.persona.Persona;
import studio.trellis.model.simulation.AnswerKeys;
import studio.trellis.model.simulation.Journey;
import studio.trellis.packaging.document.Document;

/**
 * Simulated learners take a course in the engine of this JVM; the script of a package replays them,
 * and every decision, reason and state is compared.
 */
public final class Parity {
  private static final int START = 3_500_000;
  private static final int BATCH = 50;
  private final ScriptHost host;
  private final Engine engine;
  private final AnswerKeys keys;
  private final StringBuilder seen = new StringBuilder();

  /** A comparison for a course of which everything is kept. */
  public Parity(ScriptHost host, Course course) {
    this(host, course, Plan.of(course));
  }

  /** A comparison for a course's plan; the host's script gets it at once. */
  public Parity(ScriptHost host, Course course, Plan plan) {
    this.host = host;
    this.engine = new Engine(plan);
    this.keys = new AnswerKeys(course);
    host.call("load", List.of(PlanText.write(plan)));
  }

  /**
   * What came of a comparison.
   *
   * @param decisions how many were compared
   * @param difference the first difference by learner, decision and both sides; null: none
   */
  public record Outcome(int learners, int decisions, @Nullable Difference difference) {
    /** Whether both engines agreed in everything. */
    public boolean same() {
      return difference == null;
    }

    /** This outcome and another one. */
    public Outcome and(Outcome other) {
      return new Outcome(
          learners + other.learners,
          decisions + other.decisions,
          difference == null ? other.difference : difference);
    }
  }

  /**
   * The first difference.
   *
   * @param decision its number, from 0
   * @param here decision and state of the JVM's engine
   * @param there of the script's
   */
  public record Difference(String persona, int seed, int decision, String here, String there) {
    /** The place of the first number that differs, from 0. */
    public int number() {
      String[] a = here.split(" ", -1);
      String[] b = there.split(" ", -1);
      int i = 0;
      while (i < a.length && i < b.length && a[i].equals(b[i])) {
        i++;
      }
      return i;
    }

    @Override
    public String toString() {
      return persona
          + ", seed "
          + seed
          + ", decision "
          + decision
          + ", number "
          + number()
          + "\n  here  "
          + here
          + "\n  there "
          + there;
    }
  }

  private record Run(int seed, String log, String digest) {}

  /**
   * Compares so many learners of a persona, each at most so many decisions long.
   *
   * @param firstSeed seed of the first learner; the others follow
   */
  public Outcome compare(Persona persona, int firstSeed, int learners, int longest) {
    Outcome outcome = new Outcome(0, 0, null);
    for (int from = 0; from < learners && outcome.same(); from += BATCH) {
      List<Run> runs = new ArrayList<>();
      for (int i = from; i < Math.min(learners, from + BATCH); i++) {
        runs.add(run(persona, firstSeed + i, longest));
      }
      outcome = outcome.and(compare(persona, runs));
    }
    return outcome;
  }

  /** A digest over all decisions and states compared so far, 16 hexadecimal digits. */
  public String digest() {
    return Document.digest(seen.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 16);
  }

  private Run run(Persona persona, int seed, int longest) {
    Journey journey = new Journey(engine, keys, persona, seed, START);
    journey.run(longest);
    String log = LearnerLog.write(journey.log());
    return new Run(seed, log, Replay.digest(engine, seed, log));
  }

  private Outcome compare(Persona persona, List<Run> runs) {
    StringBuilder logs = new StringBuilder();
    for (Run run : runs) {
      logs.append(logs.isEmpty() ? "" : "\n").append(run.seed()).append(' ').append(run.log());
    }
    String[] digests = host.call("replays", List.of(logs.toString())).split("\n", -1);
    int decisions = 0;
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      int count = Integer.parseInt(run.digest().substring(0, run.digest().indexOf(':')));
      decisions += count;
      seen.append(run.digest()).append('\n');
      if (i >= digests.length || !digests[i].equals(run.digest())) {
        return new Outcome(i + 1, decisions, first(persona, run, count));
      }
    }
    return new Outcome(runs.size(), decisions, null);
  }

  private Difference first(Persona persona, Run run, int count) {
    for (int i = 0; i < count; i++) {
      String here = Replay.decision(engine, run.seed(), run.log(), i);
      String there =
          host.call("replayed", List.of(run.seed() + " " + run.log(), Integer.toString(i)));
      if (!here.equals(there)) {
        return new Difference(persona.title(), run.seed(), i, here, there);
      }
    }
    return new Difference(
        persona.title(), run.seed(), count, run.digest(), "another state at the end");
  }
}

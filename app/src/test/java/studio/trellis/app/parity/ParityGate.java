package studio.trellis.app.parity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import studio.trellis.model.course.Course;
import studio.trellis.model.engine.Detail;
import studio.trellis.model.engine.Plan;
import studio.trellis.model.learner.StateForm;
import studio.trellis.model.persona.Persona;
import studio.trellis.packaging.verify.Parity;
import studio.trellis.packaging.verify.ScriptHost;
import studio.trellis.preview.walk.BuiltInPersonas;

/**
 * At every level of detail so many decisions by the engine of this JVM and by the very script that
 * ships; none may differ.
 */
final class ParityGate {
  static final int RANDOM_COURSES = 40;
  private static final int LONGEST = 600;

  /** Attributes are known to one persona, so that conditions on them are read both ways. */
  private static final Persona TALKATIVE =
      new Persona(
          "talkative",
          "Talkative",
          "",
          300,
          Map.of(),
          150,
          150,
          150,
          20,
          250,
          0,
          600,
          100,
          980,
          30,
          2,
          Map.of(),
          Map.of());

  private ParityGate() {}

  /** A host that notes how long its replays take: a figure to print, never to judge by. */
  private static final class Timed implements ScriptHost {
    private final ScriptHost host;
    private long nanos;

    Timed(ScriptHost host) {
      this.host = host;
    }

    @Override
    public String call(String function, List<String> arguments) {
      long start = System.nanoTime();
      String result = host.call(function, arguments);
      nanos += System.nanoTime() - start;
      return result;
    }

    @Override
    public String name() {
      return host.name();
    }
  }

  static void hold(ScriptHost script, int decisions) throws IOException {
    Timed host = new Timed(script);
    List<Course> courses = ParityCourses.some(RANDOM_COURSES);
    List<Persona> personas = BuiltInPersonas.all();
    Coverage coverage = new Coverage();
    Parity.Outcome all = new Parity.Outcome(0, 0, null);
    for (int i = 0; i < courses.size(); i++) {
      Course course = courses.get(i);
      for (Persona persona : personas) {
        coverage.take(course, persona, 1, LONGEST);
      }
      coverage.take(course, knowing(course), 1, LONGEST);
      int share = (decisions - all.decisions()) / (courses.size() - i);
      all = all.and(compare(host, course, i % (StateForm.LAST + 1), personas, share));
    }
    System.out.println(
        "Parity, JVM and "
            + host.name()
            + ": "
            + all.decisions()
            + " decisions of "
            + all.learners()
            + " learners over "
            + courses.size()
            + " courses, "
            + (all.same() ? "0 differ" : "the first that differs: " + all.difference())
            + "\n"
            + host.name()
            + " replayed "
            + Math.round(all.decisions() * 1e9 / host.nanos)
            + " explained and compared decisions a second"
            + "\nUsed by the learners of the same courses:\n"
            + coverage.table());
    StatesInThePage.hold(script);
    assertTrue(all.same(), () -> "JVM and " + host.name() + " differ");
    assertTrue(all.decisions() >= decisions, "too few decisions");
    assertEquals(List.of(), coverage.missing(), "never used");
  }

  private static Parity.Outcome compare(
      ScriptHost host, Course course, int level, List<Persona> personas, int decisions) {
    Parity parity = new Parity(host, course, Detail.at(Plan.of(course), level));
    Parity.Outcome outcome = parity.compare(knowing(course), 1, 2, LONGEST);
    for (int round = 0; outcome.decisions() < decisions && outcome.same(); round++) {
      for (Persona persona : personas) {
        outcome = outcome.and(parity.compare(persona, 1000 * round + 7, 20, LONGEST));
        if (outcome.decisions() >= decisions || !outcome.same()) {
          break;
        }
      }
    }
    return outcome;
  }

  private static Persona knowing(Course course) {
    Map<String, String> known = new TreeMap<>();
    course
        .attributes()
        .forEach(a -> known.put(a.id(), a.values().isEmpty() ? "400" : a.values().getFirst()));
    Persona p = TALKATIVE;
    return new Persona(
        p.id(),
        p.title(),
        p.description(),
        p.prior(),
        p.known(),
        p.learn(),
        p.slip(),
        p.guess(),
        p.forget(),
        p.confidenceBias(),
        p.ratingBias(),
        p.hints(),
        p.pace(),
        p.persistence(),
        p.sessionMinutes(),
        p.daysBetween(),
        known,
        p.extra());
  }
}

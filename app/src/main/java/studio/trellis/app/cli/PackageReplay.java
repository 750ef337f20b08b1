package studio.trellis.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.fx.FxThread;
import studio.trellis.app.fx.web.WebScriptHost;
import studio.trellis.model.base.Tree;
import studio.trellis.model.course.Course;
import studio.trellis.model.persona.Persona;
import studio.trellis.packaging.target.Exported;
import studio.trellis.packaging.verify.Parity;
import studio.trellis.packaging.verify.ScriptFailedException;
import studio.trellis.preview.report.Json;
import studio.trellis.preview.walk.BuiltInPersonas;

/**
 * Simulated learners in the package's own engine: every decision, reason and state is compared with
 * the studio's.
 *
 * @param outcome null: it could not be done, {@code problem} says why
 */
record PackageReplay(Parity.@Nullable Outcome outcome, String problem) {
  private static final int LEARNERS = 3;
  private static final int LONGEST = 400;
  private static final int SEED = 42;

  /** Not wanted. */
  static PackageReplay none() {
    return new PackageReplay(null, "not asked for");
  }

  /** Replays a few learners of each persona. */
  static PackageReplay of(Course course, Exported exported, Console console) {
    byte[] script = exported.files().get("player.js");
    if (script == null) {
      return new PackageReplay(null, "the package has no engine");
    }
    try {
      FxThread.start();
      try (WebScriptHost host = WebScriptHost.of(script)) {
        return new PackageReplay(compare(new Parity(host, course), course, console), "");
      }
    } catch (ScriptFailedException | UnsupportedOperationException | LinkageError e) {
      return new PackageReplay(null, "no web view can run here (" + e.getMessage() + ")");
    } catch (IOException e) {
      return new PackageReplay(null, String.valueOf(e.getMessage()));
    }
  }

  private static Parity.Outcome compare(Parity parity, Course course, Console console) {
    List<Persona> personas = BuiltInPersonas.of(course);
    Parity.Outcome outcome = new Parity.Outcome(0, 0, null);
    for (int i = 0; i < personas.size() && outcome.same(); i++) {
      outcome = outcome.and(parity.compare(personas.get(i), SEED, LEARNERS, LONGEST));
      console.progress("replayed personas", i + 1, personas.size());
    }
    return outcome;
  }

  /** Whether no difference was found. */
  boolean clean() {
    return outcome == null || outcome.same();
  }

  String line() {
    if (outcome == null) {
      return "Not replayed in the package's engine: " + problem;
    }
    String learners =
        String.format(
            Locale.ENGLISH,
            "Replayed in the package's engine: %,d learners, %,d decisions, ",
            outcome.learners(),
            outcome.decisions());
    return learners
        + (outcome.same() ? "none differs" : "the first difference is " + outcome.difference());
  }

  Tree json() {
    Json out = new Json().put("done", outcome != null).put("line", line());
    if (outcome != null) {
      out.put("learners", outcome.learners())
          .put("decisions", outcome.decisions())
          .put("same", outcome.same());
    }
    return out.tree();
  }
}

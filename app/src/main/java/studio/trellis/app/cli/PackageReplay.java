package studio.trellis.app.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.fx.FxThread;
import studio.trellis.app.fx.web.WebScriptHost;
import studio.trellis.model.base.Tree;
import studio.trellis.model.course.Course;
import studio.trellis.packaging.target.StateRoom;
import studio.trellis.packaging.verify.Parity;
import studio.trellis.packaging.verify.Replays;
import studio.trellis.packaging.verify.ScriptFailedException;
import studio.trellis.packaging.verify.Verifier;
import studio.trellis.preview.report.Json;
import studio.trellis.preview.walk.BuiltInPersonas;

/**
 * Simulated learners in the package's own engine: every decision, reason and state is compared with
 * the studio's.
 *
 * @param outcome null: it could not be done, {@code problem} says why
 */
record PackageReplay(Parity.@Nullable Outcome outcome, String digest, String problem) {
  /** Not wanted. */
  static PackageReplay none() {
    return new PackageReplay(null, "", "not asked for");
  }

  /** Replays 200 learners in the package's own script. */
  static PackageReplay of(Course course, SortedMap<String, byte[]> files, Console console) {
    byte[] script = files.get("player.js");
    if (script == null) {
      return new PackageReplay(null, "", "the package has no engine");
    }
    try {
      FxThread.start();
      try (WebScriptHost host = WebScriptHost.of(script)) {
        Replays.Shown shown =
            Replays.run(
                host,
                course,
                StateRoom.limit(Verifier.target(files)),
                BuiltInPersonas.of(course),
                share -> console.progress("replayed learners", learners(share), Replays.LEARNERS));
        return new PackageReplay(shown.outcome(), shown.digest(), "");
      }
    } catch (ScriptFailedException | UnsupportedOperationException | LinkageError e) {
      return new PackageReplay(null, "", "no web view can run here (" + e.getMessage() + ")");
    } catch (IOException e) {
      return new PackageReplay(null, "", String.valueOf(e.getMessage()));
    }
  }

  private static int learners(double share) {
    return (int) Math.round(share * Replays.LEARNERS);
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
        + (outcome.same()
            ? "none differs, digest " + digest
            : "the first difference is " + outcome.difference());
  }

  Tree json() {
    Json out = new Json().put("done", outcome != null).put("line", line());
    if (outcome != null) {
      out.put("learners", outcome.learners())
          .put("decisions", outcome.decisions())
          .put("same", outcome.same())
          .put("digest", digest);
    }
    return out.tree();
  }
}

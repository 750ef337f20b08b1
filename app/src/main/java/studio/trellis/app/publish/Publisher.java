package studio.trellis.app.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import studio.trellis.app.desk.OpenCourse;
import studio.trellis.app.fx.Progress;
import studio.trellis.app.fx.web.WebScriptHost;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Course;
import studio.trellis.model.persona.Persona;
import studio.trellis.packaging.ExportException;
import studio.trellis.packaging.target.Exported;
import studio.trellis.packaging.target.Target;
import studio.trellis.packaging.verify.Parity;
import studio.trellis.packaging.verify.ScriptFailedException;
import studio.trellis.preview.walk.BuiltInPersonas;

/** Makes a package, writes it whole, and lets simulated learners take it in both engines. */
public final class Publisher {
  private static final int LEARNERS = 3;
  private static final int LONGEST = 400;

  private Publisher() {}

  /**
   * Makes the package of a course.
   *
   * @throws ExportException when the target cannot carry the course
   * @throws IOException when the file cannot be written; what was there before is untouched
   */
  public static Published publish(OpenCourse open, Target target, Path file, Progress progress)
      throws IOException, ExportException {
    progress.at(0.05);
    Course course = open.forPackage();
    Exported exported = target.pack(course, asset -> open.assets().of(asset));
    progress.at(0.35);
    byte[] zip = exported.zip();
    write(file, zip);
    progress.at(0.45);
    Parity.Outcome outcome = replay(course, exported, progress);
    List<Published.Fact> facts = new ArrayList<>();
    facts.add(new Published.Fact(Text.of("publish.fact.size"), size(zip.length)));
    facts.add(
        new Published.Fact(Text.of("publish.fact.files"), Text.number(exported.files().size())));
    facts.add(new Published.Fact(Text.of("publish.fact.state"), room(exported)));
    facts.add(new Published.Fact(Text.of("publish.fact.build"), exported.build()));
    String parity =
        outcome.same()
            ? Text.of("publish.parity.same", outcome.learners(), outcome.decisions())
            : Text.of(
                "publish.parity.differs",
                String.valueOf(outcome.difference()).lines().findFirst().orElse(""));
    return new Published(file, facts, parity, outcome.same(), exported.notes());
  }

  private static Parity.Outcome replay(Course course, Exported exported, Progress progress)
      throws IOException {
    byte[] script = exported.files().get("player.js");
    if (script == null) {
      throw new IOException(Text.of("publish.no-script"));
    }
    try (WebScriptHost host = WebScriptHost.of(script)) {
      Parity parity = new Parity(host, course);
      Parity.Outcome outcome = new Parity.Outcome(0, 0, null);
      List<Persona> personas = BuiltInPersonas.of(course);
      for (int i = 0; i < personas.size() && outcome.same() && !progress.cancelled(); i++) {
        outcome = outcome.and(parity.compare(personas.get(i), 42, LEARNERS, LONGEST));
        progress.at(0.45 + 0.55 * (i + 1) / personas.size());
      }
      return outcome;
    } catch (ScriptFailedException e) {
      throw new IOException(Text.of("publish.script-failed", String.valueOf(e.getMessage())), e);
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException(Text.of("publish.no-folder", file));
    }
    Path fresh = Files.createTempFile(folder, "package", ".tmp");
    try {
      Files.write(fresh, bytes);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static String room(Exported exported) {
    int limit = exported.state().limit();
    return limit == 0
        ? Text.of("publish.state.free", exported.state().worst())
        : Text.of("publish.state.of", exported.state().worst(), limit);
  }

  private static String size(long bytes) {
    return bytes < 1_000_000
        ? Text.of("publish.size.kb", Math.max(1, bytes / 1000))
        : Text.of("publish.size.mb", Math.round(bytes / 100_000.0) / 10.0);
  }
}

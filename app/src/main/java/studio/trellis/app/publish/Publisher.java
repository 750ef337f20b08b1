package studio.trellis.app.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.desk.OpenCourse;
import studio.trellis.app.fx.Progress;
import studio.trellis.app.fx.web.WebScriptHost;
import studio.trellis.app.text.Text;
import studio.trellis.authoring.file.AtomicFile;
import studio.trellis.model.course.Course;
import studio.trellis.packaging.ExportException;
import studio.trellis.packaging.replace.Replacement;
import studio.trellis.packaging.target.Exported;
import studio.trellis.packaging.target.Request;
import studio.trellis.packaging.target.Settings;
import studio.trellis.packaging.target.Target;
import studio.trellis.packaging.verify.Replays;
import studio.trellis.packaging.verify.ScriptFailedException;
import studio.trellis.packaging.verify.Verifier;
import studio.trellis.preview.walk.BuiltInPersonas;

/** Makes a package, writes it whole, and lets simulated learners take it in both engines. */
public final class Publisher {
  private final OpenCourse open;
  private final Target target;
  private final Settings settings;
  private final boolean reviewers;
  private final PublishedBuilds builds;

  /**
   * A publisher.
   *
   * @param reviewers walks are shown beside the page
   * @param builds what was published before
   */
  Publisher(
      OpenCourse open,
      Target target,
      Settings settings,
      boolean reviewers,
      PublishedBuilds builds) {
    this.open = open;
    this.target = target;
    this.settings = settings;
    this.reviewers = reviewers;
    this.builds = builds;
  }

  /**
   * Makes the package of the course.
   *
   * @throws ExportException when the target cannot carry the course
   * @throws IOException when the file cannot be written; what was there before is untouched
   */
  Published publish(Path file, Progress progress) throws IOException, ExportException {
    progress.at(0.05);
    Course course = open.forPackage();
    Optional<Replacement> replacement =
        reviewers
            ? Optional.empty()
            : builds
                .last(course.id(), target.id())
                .or(() -> EarlierPackage.read(file))
                .map(earlier -> earlier.replacedBy(course, target.id()));
    progress.at(0.15);
    Exported exported =
        target.pack(
            Request.of(course, asset -> open.assets().of(asset))
                .with(settings)
                .with(new SpokenCourse(course))
                .forReviewers(reviewers ? new PersonaWalks(course) : null));
    progress.at(0.35);
    byte[] bytes = exported.bytes(String.valueOf(file.getFileName()));
    AtomicFile.write(file, out -> out.write(bytes));
    progress.at(0.45);
    List<Published.Fact> facts = facts(exported, bytes.length);
    Replays.@Nullable Shown shown = replay(course, exported, progress);
    String parity =
        shown == null
            ? Text.of("publish.parity.none")
            : shown.outcome().same()
                ? Text.of(
                    "publish.parity.same",
                    shown.outcome().learners(),
                    shown.outcome().decisions(),
                    shown.digest())
                : Text.of("publish.parity.differs", first(shown));
    boolean agreed = shown == null || shown.outcome().same();
    Optional<Path> sheet = sheet(exported, bytes, file, parity, replacement);
    if (PackageSheet.of(exported)) {
      builds.keep(course, target.id());
    }
    return new Published(file, facts, parity, agreed, replacement, sheet, exported.notes());
  }

  private static String first(Replays.Shown shown) {
    return String.valueOf(shown.outcome().difference()).lines().findFirst().orElse("");
  }

  private static Optional<Path> sheet(
      Exported exported, byte[] zip, Path file, String parity, Optional<Replacement> replacement)
      throws IOException {
    if (!PackageSheet.of(exported)) {
      return Optional.empty();
    }
    List<String> checks = new ArrayList<>(List.of(parity));
    replacement.ifPresent(
        r -> {
          checks.add(Text.of("publish.sheet.before", r.headline()));
          checks.addAll(r.why());
        });
    boolean clean = Verifier.verify(exported.files()).findings().isEmpty();
    byte[] sheet = PackageSheet.bytes(exported, zip, file, clean, checks);
    Path beside = PackageSheet.file(file);
    AtomicFile.write(beside, out -> out.write(sheet));
    return Optional.of(beside);
  }

  private static List<Published.Fact> facts(Exported exported, int bytes) {
    List<Published.Fact> facts = new ArrayList<>();
    facts.add(new Published.Fact(Text.of("publish.fact.size"), size(bytes)));
    facts.add(
        new Published.Fact(Text.of("publish.fact.files"), Text.number(exported.files().size())));
    facts.add(new Published.Fact(Text.of("publish.fact.state"), room(exported)));
    facts.add(new Published.Fact(Text.of("publish.fact.build"), exported.build()));
    return facts;
  }

  private static Replays.@Nullable Shown replay(Course course, Exported exported, Progress progress)
      throws IOException {
    byte[] script = exported.files().get("player.js");
    if (script == null) {
      return null;
    }
    try (WebScriptHost host = WebScriptHost.of(script)) {
      return Replays.run(
          host,
          course,
          exported.state().limit(),
          BuiltInPersonas.of(course),
          share -> progress.at(0.45 + 0.55 * share));
    } catch (ScriptFailedException e) {
      throw new IOException(Text.of("publish.script-failed", String.valueOf(e.getMessage())), e);
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

package studio.trellis.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import studio.trellis.authoring.file.AssetBytes;
import studio.trellis.authoring.file.AtomicFile;
import studio.trellis.model.base.Tree;
import studio.trellis.model.course.Course;
import studio.trellis.packaging.ExportException;
import studio.trellis.packaging.target.Exported;
import studio.trellis.packaging.target.Target;
import studio.trellis.packaging.verify.Verification;
import studio.trellis.packaging.verify.Verifier;
import studio.trellis.preview.report.Json;

/** A package that was made, written and checked. */
record Packing(
    Target target,
    Path file,
    int bytes,
    Exported exported,
    Verification checked,
    PackageReplay replay) {
  /**
   * Makes a package, writes and checks it; the file appears whole or not at all.
   *
   * @throws ExportException when the target cannot carry the course
   */
  static Packing make(
      Course course, AssetBytes assets, Target target, Path file, Console console, boolean replayed)
      throws IOException, ExportException {
    Exported exported = target.pack(course, assets::of);
    byte[] zip = exported.zip();
    AtomicFile.write(file, out -> out.write(zip));
    PackageReplay replay =
        replayed ? PackageReplay.of(course, exported, console) : PackageReplay.none();
    return new Packing(target, file, zip.length, exported, Verifier.verify(file), replay);
  }

  /** Whether the checks of packages found nothing, and the replay no difference. */
  boolean clean() {
    return checked.findings().isEmpty() && replay.clean();
  }

  List<String> lines() {
    List<String> out = new ArrayList<>();
    out.add(headline());
    exported.notes().forEach(note -> out.add("  " + note));
    checked.findings().forEach(finding -> out.add("  " + VerifyCommand.line(finding)));
    out.add("  " + replay.line());
    return out;
  }

  /** Everything in one line. */
  String headline() {
    int limit = exported.state().limit();
    return String.format(
        Locale.ENGLISH,
        "%s: %s, %,d KB, %,d files, build %s, learner state up to %,d characters%s; %s",
        file,
        target.title(),
        (bytes + 999) / 1000,
        exported.files().size(),
        exported.build(),
        exported.state().worst(),
        limit == 0 ? "" : String.format(Locale.ENGLISH, " of %,d", limit),
        checked.findings().isEmpty() ? "verified" : checked.findings().size() + " findings");
  }

  Tree json() {
    return new Json()
        .put("target", target.id())
        .put("file", file.toString())
        .put("bytes", bytes)
        .put("unpacked", exported.size())
        .put("files", exported.files().size())
        .put("build", exported.build())
        .put("state-worst", exported.state().worst())
        .put("state-limit", exported.state().limit())
        .texts("notes", exported.notes())
        .list("findings", checked.findings(), VerifyCommand::tree)
        .put("replay", replay.json())
        .tree();
  }
}

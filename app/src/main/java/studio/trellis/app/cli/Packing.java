package studio.trellis.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.publish.EarlierPackage;
import studio.trellis.app.publish.PackageSheet;
import studio.trellis.authoring.file.AtomicFile;
import studio.trellis.model.base.Tree;
import studio.trellis.model.course.Course;
import studio.trellis.packaging.ExportException;
import studio.trellis.packaging.replace.Replacement;
import studio.trellis.packaging.target.Exported;
import studio.trellis.packaging.target.Request;
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
    PackageReplay replay,
    @Nullable Replacement replacement) {
  /**
   * Makes a package, writes and checks it; the file appears whole or not at all.
   *
   * @throws ExportException when the target cannot carry the course
   */
  static Packing make(
      Request request, Target target, Path file, Path earlier, Console console, boolean replayed)
      throws IOException, ExportException {
    Course course = request.course();
    @Nullable Replacement replacement =
        EarlierPackage.read(earlier).map(e -> e.replacedBy(course, target.id())).orElse(null);
    Exported exported = target.pack(request);
    byte[] bytes = exported.bytes(String.valueOf(file.getFileName()));
    AtomicFile.write(file, out -> out.write(bytes));
    PackageReplay replay =
        replayed && exported.files().containsKey("player.js")
            ? PackageReplay.of(course, exported.files(), console)
            : PackageReplay.none();
    Verification checked = Verifier.verify(exported.files());
    Packing packing =
        new Packing(target, file, bytes.length, exported, checked, replay, replacement);
    if (PackageSheet.of(exported)) {
      byte[] sheet =
          PackageSheet.bytes(exported, bytes, file, checked.findings().isEmpty(), packing.proofs());
      AtomicFile.write(PackageSheet.file(file), out -> out.write(sheet));
    }
    return packing;
  }

  private List<String> proofs() {
    List<String> out = new ArrayList<>();
    if (replay.outcome() != null) {
      out.add(replay.line() + ".");
    }
    if (replacement != null) {
      out.add(
          "Compared with the package before: " + replacement.headline().toLowerCase(Locale.ROOT));
      out.addAll(replacement.why());
    }
    return out;
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
    if (exported.files().containsKey("player.js")) {
      out.add("  " + replay.line());
    }
    if (replacement != null) {
      out.add("  " + replacement.headline() + ": " + String.join(" ", replacement.why()));
    }
    if (PackageSheet.of(exported)) {
      out.add("  For whoever keeps the LMS: " + PackageSheet.file(file));
    }
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
        .put("state-level", exported.state().level())
        .texts("notes", exported.notes())
        .list("findings", checked.findings(), VerifyCommand::tree)
        .put("replay", replay.json())
        .put("sheet", PackageSheet.of(exported) ? PackageSheet.file(file).toString() : "")
        .put("replacement", replacement == null ? "" : replacement.headline())
        .texts("replacement-why", replacement == null ? List.of() : replacement.why())
        .tree();
  }
}

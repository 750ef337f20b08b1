package studio.trellis.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.trellis.model.base.Tree;
import studio.trellis.model.base.Words;
import studio.trellis.packaging.verify.Finding;
import studio.trellis.packaging.verify.PackagedCourse;
import studio.trellis.packaging.verify.Verification;
import studio.trellis.packaging.verify.Verifier;
import studio.trellis.packaging.zip.SafeZip;
import studio.trellis.preview.report.Json;

/** Checks a package, ours or another's. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = "Check any package: is it safe, is it what it says, is everything there.")
final class VerifyCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "P.zip", description = "The package.")
  private @Nullable Path file;

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  @Option(
      names = "--no-replay",
      description = "Do not let simulated learners take a package of ours in its own engine.")
  private boolean noReplay;

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (file == null) {
      throw new IllegalStateException("the command line gave no package");
    }
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    Verification result = Verifier.verify(file);
    if (result.files() == 0 && !result.passed()) {
      // Not a word of it could be read: that is no finding about a package.
      throw new IOException(file + ": " + result.findings().getFirst().message());
    }
    PackageReplay replay = replay(result);
    if (json) {
      console.print(tree(result, replay));
    } else {
      result.findings().forEach(finding -> console.print(line(finding)));
      console.print(summary(result));
      if (result.ours()) {
        console.print(replay.line());
      }
    }
    return result.findings().isEmpty() && replay.clean() ? Cli.DONE : Cli.FOUND;
  }

  /** 200 learners in this very package's script, where it is ours and its course is inside. */
  private PackageReplay replay(Verification result) throws IOException {
    if (noReplay || file == null || !result.ours() || !result.passed()) {
      return PackageReplay.none();
    }
    var files = SafeZip.read(file);
    var course = PackagedCourse.of(files);
    return course == null
        ? new PackageReplay(null, "", "the course is not inside")
        : PackageReplay.of(course, files, console);
  }

  /** A finding in one line. */
  static String line(Finding finding) {
    String place = finding.place().isEmpty() ? "" : ", " + finding.place();
    return Words.of(finding.severity()) + " " + finding.code() + place + ": " + finding.message();
  }

  private static String summary(Verification v) {
    return String.format(
        Locale.ENGLISH,
        "%s%s, %,d files, %,d KB unpacked: %s",
        v.kind(),
        v.ours() ? " by Trellis" : "",
        v.files(),
        (v.bytes() + 999) / 1000,
        v.findings().isEmpty() ? "no findings." : v.findings().size() + " findings.");
  }

  private static Tree tree(Verification v, PackageReplay replay) {
    return new Json()
        .put("kind", v.kind())
        .put("ours", v.ours())
        .put("passed", v.passed())
        .put("files", v.files())
        .put("bytes", v.bytes())
        .list("findings", v.findings(), VerifyCommand::tree)
        .put("replay", replay.json())
        .tree();
  }

  static Tree tree(Finding finding) {
    return new Json()
        .put("code", finding.code())
        .put("severity", Words.of(finding.severity()))
        .put("place", finding.place())
        .put("message", finding.message())
        .tree();
  }
}

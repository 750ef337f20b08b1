package studio.trellis.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import studio.trellis.app.publish.PersonaWalks;
import studio.trellis.app.publish.SpokenCourse;
import studio.trellis.authoring.file.OpenedCourse;
import studio.trellis.packaging.ExportException;
import studio.trellis.packaging.target.Request;
import studio.trellis.packaging.target.Target;
import studio.trellis.packaging.target.Targets;

/** Makes a package of a course. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Make the package that an LMS or a browser takes, and replay learners in it.")
final class ExportCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private CourseParameter course = new CourseParameter();

  @Option(
      names = "--to",
      required = true,
      paramLabel = "TARGET",
      description = "scorm12, scorm2004-3, scorm2004-4, cmi5, xapi, web or storyboard.")
  private @Nullable String target;

  @Option(names = "--out", required = true, paramLabel = "P.zip", description = "The package.")
  private @Nullable Path out;

  @Mixin private SettingsOptions settings = new SettingsOptions();

  @Option(
      names = "--replaces",
      paramLabel = "OLD.zip",
      description = "The package published before; without it, the one that lies at --out.")
  private @Nullable Path replaces;

  @Option(
      names = "--reviewers",
      description =
          "For --to web: personas' walks and their reasons beside the page; nothing is kept.")
  private boolean reviewers;

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  @Option(
      names = "--no-replay",
      description = "Do not let simulated learners take the package in its own engine.")
  private boolean noReplay;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, ExportException {
    if (out == null) {
      throw new IllegalStateException("the command line gave no file");
    }
    String word = target == null ? settings.target() : target;
    if (word == null) {
      throw new UsageException("no target was named", "add --to scorm12, or a --preset");
    }
    Target to = Targets.find(word);
    if (reviewers && !to.id().equals("web")) {
      throw new UsageException(
          "--reviewers makes a page for reviewers, and " + to.id() + " is for a platform",
          "use it with --to web");
    }
    try (OpenedCourse opened = course.open()) {
      Request request =
          Request.of(opened.course(), opened::of)
              .with(settings.settings())
              .with(new SpokenCourse(opened.course()))
              .forReviewers(reviewers ? new PersonaWalks(opened.course()) : null);
      Path earlier = replaces == null ? out : replaces;
      Packing packing = Packing.make(request, to, out, earlier, console, !noReplay);
      if (json) {
        console.print(packing.json());
      } else {
        console.print(packing.lines());
      }
      return packing.clean() ? Cli.DONE : Cli.FOUND;
    }
  }
}

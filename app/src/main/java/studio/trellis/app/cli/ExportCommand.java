package studio.trellis.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import studio.trellis.authoring.file.OpenedCourse;
import studio.trellis.packaging.ExportException;
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
      description = "scorm12, scorm2004-3, scorm2004-4, cmi5, xapi or web.")
  private @Nullable String target;

  @Option(names = "--out", required = true, paramLabel = "P.zip", description = "The package.")
  private @Nullable Path out;

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
    if (target == null || out == null) {
      throw new IllegalStateException("the command line gave no target");
    }
    Target to = Targets.find(target);
    try (OpenedCourse opened = course.open()) {
      Packing packing = Packing.make(opened.course(), opened, to, out, console, !noReplay);
      if (json) {
        console.print(packing.json());
      } else {
        console.print(packing.lines());
      }
      return packing.clean() ? Cli.DONE : Cli.FOUND;
    }
  }
}

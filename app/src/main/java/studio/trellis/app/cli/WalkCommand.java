package studio.trellis.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import studio.trellis.model.course.Course;
import studio.trellis.preview.report.WalkReport;
import studio.trellis.preview.walk.BuiltInPersonas;
import studio.trellis.preview.walk.Walk;
import studio.trellis.preview.walk.WalkStep;

/** Walks one persona through a course. */
@Command(
    name = "walk",
    mixinStandardHelpOptions = true,
    description = "Walk one persona through a course, with every decision and its reasons.")
final class WalkCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private CourseParameter course = new CourseParameter();

  @Option(
      names = "--persona",
      paramLabel = "NAME",
      description = "Who walks: a persona of the course or a built-in one, by id or title.")
  private @Nullable String persona;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Another seed, another walk (default: ${DEFAULT-VALUE}).")
  private int seed = 1;

  @Option(
      names = "--steps",
      paramLabel = "N",
      description = "At most so many decisions (default: ${DEFAULT-VALUE}).")
  private int steps = 20_000;

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  WalkCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Course read = course.read();
    if (persona == null) {
      throw new UsageException(
          "who walks is not said",
          "name one with --persona: " + CourseParameter.names(BuiltInPersonas.of(read)));
    }
    Walk walk = new Walk(read, CourseParameter.persona(read, persona), seed);
    WalkReport report = new WalkReport(walk);
    for (int i = 0; i < steps; i++) {
      WalkStep step = walk.next();
      if (step == null) {
        break;
      }
      if (!json) {
        console.print(report.lines(step));
      }
    }
    if (json) {
      console.print(report.json());
    } else {
      console.print("");
      console.print(report.summary());
    }
    return Cli.DONE;
  }
}

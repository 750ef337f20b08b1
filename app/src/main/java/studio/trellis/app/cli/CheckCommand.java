package studio.trellis.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import studio.trellis.model.course.Course;

/** Says what is wrong with a course before anyone takes it. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Check a course before anyone takes it: whether anybody gets stuck, structure,"
            + " rules, pedagogy, content, delivery.")
final class CheckCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private CourseParameter course = new CourseParameter();

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  @Option(names = "--quick", description = "Leave out whether anybody gets stuck.")
  private boolean quick;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Course read = course.read();
    CheckReport report = CheckReport.of(read, !quick, console);
    if (json) {
      console.print(report.json().tree());
    } else {
      console.print(report.lines());
      console.print(report.summary());
    }
    return report.clean() ? Cli.DONE : Cli.FOUND;
  }
}

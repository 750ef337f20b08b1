package studio.trellis.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import studio.trellis.model.course.Course;
import studio.trellis.preview.bench.EngineBench;

/** Measures the engine. Hidden: for those who work on Trellis. */
@Command(
    name = "bench",
    hidden = true,
    mixinStandardHelpOptions = true,
    description = "Measure how many steps the engine makes in a second on a course.")
final class BenchCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private CourseParameter course = new CourseParameter();

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description = "Length of a round (default: ${DEFAULT-VALUE}).")
  private int seconds = 2;

  BenchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Course read = course.read();
    EngineBench bench = new EngineBench(read, seconds);
    console.print(bench.lines(console::note));
    return Cli.DONE;
  }
}

package studio.trellis.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.trellis.app.library.SampleCourse;
import studio.trellis.app.search.SearchBench;
import studio.trellis.authoring.file.CourseFile;
import studio.trellis.authoring.file.OpenedCourse;
import studio.trellis.model.course.Course;
import studio.trellis.preview.bench.EngineBench;

/** Measures the engine, or the studio. Hidden: for those who work on Trellis. */
@Command(
    name = "bench",
    hidden = true,
    mixinStandardHelpOptions = true,
    description =
        "Measure how many steps the engine makes in a second on a course, with --studio how fast"
            + " the studio starts, opens a course and moves and edits its map, with --edits how"
            + " long edits take, with --exports how long exports do, with --search how long it"
            + " takes until something is found.")
final class BenchCommand implements Callable<Integer> {
  private final Console console;
  private final Studio studio;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "F.trellis",
      description = "The course (default: the sample course).")
  private @Nullable Path file;

  @Option(names = "--studio", description = "Measure the studio.")
  private boolean window;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description = "Length of a round of the engine (default: ${DEFAULT-VALUE}).")
  private int seconds = 2;

  @Option(
      names = "--frames",
      paramLabel = "N",
      description = "Frames of each movement of the map (default: ${DEFAULT-VALUE}).")
  private int frames = 400;

  @Option(names = "--checks", description = "Measure the checks instead.")
  private boolean checks;

  @Option(
      names = "--edits",
      paramLabel = "N",
      description = "Measure so many edits instead: until in force, until on the disk.")
  private int edits;

  @Option(
      names = "--search",
      paramLabel = "N",
      description = "Measure searching instead, in copies of the course with so many parts in all.")
  private int search;

  @Option(
      names = "--exports",
      description = "Measure exports instead: each target twice, time, size, memory.")
  private boolean exports;

  BenchCommand(Console console, Studio studio) {
    this.console = console;
    this.studio = studio;
  }

  @Override
  public Integer call() throws IOException {
    if (file != null && !Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    if (seconds < 1 || frames < 1) {
      throw new UsageException("--seconds and --frames take numbers from 1 on", "give another");
    }
    if (checks) {
      console.print(new CheckBench(course()).lines(console::note));
    } else if (edits > 0) {
      console.print(edits());
    } else if (exports) {
      console.print(exports());
    } else if (search > 0) {
      console.print(search());
    } else if (window) {
      console.print(studio.measure(Optional.ofNullable(file), frames, console::note));
    } else {
      console.print(new EngineBench(course(), seconds).lines(console::note));
    }
    return Cli.DONE;
  }

  private List<String> exports() throws IOException {
    if (file == null) {
      SampleCourse sample = new SampleCourse();
      return new ExportBench(sample.course(), sample).lines(console::note);
    }
    try (OpenedCourse opened = CourseFile.read(file)) {
      return new ExportBench(opened.course(), opened).lines(console::note);
    }
  }

  private List<String> edits() throws IOException {
    if (file == null) {
      SampleCourse sample = new SampleCourse();
      return new EditBench(sample.course(), sample, edits).lines(console::note);
    }
    try (OpenedCourse opened = CourseFile.read(file)) {
      return new EditBench(opened.course(), opened, edits).lines(console::note);
    }
  }

  private List<String> search() throws IOException {
    if (file == null) {
      SampleCourse sample = new SampleCourse();
      return new SearchBench(sample.course(), sample, search).lines(console::note);
    }
    try (OpenedCourse opened = CourseFile.read(file)) {
      return new SearchBench(opened.course(), opened, search).lines(console::note);
    }
  }

  private Course course() throws IOException {
    if (file == null) {
      return new SampleCourse().course();
    }
    try (OpenedCourse opened = CourseFile.read(file)) {
      return opened.course();
    }
  }
}

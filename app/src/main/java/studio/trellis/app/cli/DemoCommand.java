package studio.trellis.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import studio.trellis.app.library.SampleCourse;
import studio.trellis.app.publish.SpokenCourse;
import studio.trellis.authoring.file.CourseFile;
import studio.trellis.model.course.Course;
import studio.trellis.packaging.ExportException;
import studio.trellis.packaging.target.Request;
import studio.trellis.packaging.target.Target;
import studio.trellis.packaging.target.Targets;
import studio.trellis.preview.cohort.Cohort;
import studio.trellis.preview.cohort.CohortResult;
import studio.trellis.preview.cohort.CohortSetup;
import studio.trellis.preview.report.CohortReport;
import studio.trellis.preview.walk.BuiltInPersonas;

/** The whole job with no window. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description =
        "The whole job with no window: sample course, checks, simulated learners, packages.")
final class DemoCommand implements Callable<Integer> {
  private static final int LEARNERS = 1000;
  private final Console console;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = "Where the files go (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("trellis-demo");

  DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, ExportException {
    Files.createDirectories(out);
    SampleCourse sample = new SampleCourse();
    Course course = sample.course();
    Path file = out.resolve("sales-onboarding.trellis");
    CourseFile.write(file, course, sample);
    course(course, file);
    boolean clean = checks(course);
    cohort(course);
    console.print("4. Packages: what was simulated above is what these run");
    Request request = Request.of(course, sample::of).with(new SpokenCourse(course));
    boolean replayed = false;
    for (Target target : Targets.all()) {
      Path zip = out.resolve(name(target));
      // All of them ship the same engine and plan: one replay speaks for all.
      Packing packing = Packing.make(request, target, zip, zip, console, !replayed);
      console.print("   " + packing.headline());
      if (!replayed) {
        console.print("     " + packing.replay().line());
      }
      replayed = true;
      clean &= packing.clean();
    }
    console.print("");
    console.print("Take it as a learner:  trellis play " + file);
    console.print("See it as an author:   trellis open " + file);
    return clean ? Cli.DONE : Cli.FOUND;
  }

  private static String name(Target target) {
    String ending = target.id().equals("storyboard") ? ".html" : ".zip";
    return "sales-onboarding-" + target.id() + ending;
  }

  private void course(Course course, Path file) {
    console.print("1. The sample course \"" + course.title() + "\": " + file);
    console.print(
        String.format(
            Locale.ENGLISH,
            "   %d skills, %d activities, %d items, %d rules",
            course.skills().size(),
            course.activities().size(),
            course.items().size(),
            course.rules().size()));
    console.print("");
  }

  private boolean checks(Course course) {
    CheckReport report = CheckReport.of(course, true, console);
    console.print("2. Checks: " + report.summary());
    report.lines().forEach(line -> console.print("   " + line));
    console.print("");
    return report.clean();
  }

  private void cohort(Course course) {
    int threads = Runtime.getRuntime().availableProcessors();
    CohortSetup setup = new CohortSetup(LEARNERS, BuiltInPersonas.of(course), 1, threads);
    long begun = System.nanoTime();
    CohortResult result = new Cohort(course, setup).run(SimulateCommand.progress(console));
    console.print(
        String.format(
            Locale.ENGLISH,
            "3. %,d simulated learners took it: %,d decisions in %.1f s",
            result.learners(),
            result.decisions(),
            (System.nanoTime() - begun) / 1e9));
    new CohortReport(course, result).personas().forEach(line -> console.print("   " + line));
    console.print("");
  }
}

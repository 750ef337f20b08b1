package studio.trellis.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import studio.trellis.authoring.file.AtomicFile;
import studio.trellis.model.base.TreeText;
import studio.trellis.model.course.Course;
import studio.trellis.model.persona.Persona;
import studio.trellis.preview.cohort.Cohort;
import studio.trellis.preview.cohort.CohortResult;
import studio.trellis.preview.cohort.CohortSetup;
import studio.trellis.preview.cohort.Progress;
import studio.trellis.preview.report.CohortReport;
import studio.trellis.preview.report.Json;
import studio.trellis.preview.walk.BuiltInPersonas;

/** Simulates a cohort. */
@Command(
    name = "simulate",
    mixinStandardHelpOptions = true,
    description = "Let many simulated learners take a course, and say what came of it.")
final class SimulateCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private CourseParameter course = new CourseParameter();

  @Option(
      names = "--learners",
      paramLabel = "N",
      description =
          "How many, up to 1000000, in turns over the personas (default: ${DEFAULT-VALUE}).")
  private int learners = 1000;

  @Option(
      names = "--persona",
      paramLabel = "NAME",
      description = "Whom they are like; may be given several times. Without it: all personas.")
  private List<String> personas = new ArrayList<>();

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Another seed, other learners (default: ${DEFAULT-VALUE}).")
  private int seed = 1;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads; the result does not depend on them.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  @Option(
      names = "--trace",
      paramLabel = "FILE",
      description = "Write what each learner did: a JSON object a line with its log.")
  private @Nullable Path trace;

  SimulateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (learners < 1 || learners > CohortSetup.MOST_LEARNERS) {
      throw new UsageException(
          "--learners " + learners + " is out of range", "1 to 1000000 are possible");
    }
    if (threads < 1 || threads > 1024) {
      throw new UsageException(
          "--threads " + threads + " is out of range", "1 to 1024 are possible");
    }
    Course read = course.read();
    CohortResult result = run(read, new CohortSetup(learners, personas(read), seed, threads));
    CohortReport report = new CohortReport(read, result);
    if (json) {
      console.print(report.json());
    } else {
      console.print(report.lines());
    }
    return Cli.DONE;
  }

  private List<Persona> personas(Course read) {
    if (personas.isEmpty()) {
      return BuiltInPersonas.of(read);
    }
    return personas.stream().map(name -> CourseParameter.persona(read, name)).toList();
  }

  private CohortResult run(Course read, CohortSetup setup) {
    Cohort cohort = new Cohort(read, setup);
    Progress progress = progress(console);
    if (trace == null) {
      return cohort.run(progress);
    }
    AtomicReference<@Nullable CohortResult> result = new AtomicReference<>();
    AtomicFile.write(trace, out -> result.set(traced(cohort, progress, out)));
    CohortResult made = result.get();
    if (made == null) {
      throw new IllegalStateException("the trace was written without a cohort");
    }
    return made;
  }

  private static CohortResult traced(Cohort cohort, Progress progress, OutputStream out)
      throws IOException {
    return cohort.run(
        progress,
        (learner, persona, seed, log) ->
            out.write(line(learner, persona, seed, log).getBytes(StandardCharsets.UTF_8)));
  }

  private static String line(int learner, Persona persona, int seed, String log) {
    return TreeText.write(
            new Json()
                .put("learner", learner)
                .put("persona", persona.id())
                .put("seed", seed)
                .put("log", log)
                .tree())
        + "\n";
  }

  /** Says how far a cohort is. */
  static Progress progress(Console console) {
    return new Progress() {
      @Override
      public void at(int done, int all) {
        console.progress("simulated learners", done, all);
      }

      @Override
      public boolean cancelled() {
        return false;
      }
    };
  }
}

package studio.trellis.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import studio.trellis.model.base.Tree;
import studio.trellis.model.base.Words;
import studio.trellis.model.check.Checks;
import studio.trellis.model.check.Finding;
import studio.trellis.model.check.FindingText;
import studio.trellis.model.check.Severity;
import studio.trellis.preview.report.Json;

/** Says what is wrong with a course before anyone takes it. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Check a course: what cannot be reached, what leads nowhere, what nobody can answer.")
final class CheckCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private CourseParameter course = new CourseParameter();

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<Finding> findings = Checks.run(course.read());
    if (json) {
      console.print(new Json().list("findings", findings, CheckCommand::tree).tree());
    } else {
      findings.forEach(finding -> console.print(FindingText.line(finding)));
      console.print(summary(findings));
    }
    return findings.isEmpty() ? Cli.DONE : Cli.FOUND;
  }

  private static Tree tree(Finding finding) {
    return new Json()
        .put("code", finding.code())
        .put("severity", Words.of(finding.severity()))
        .put("kind", finding.place().kind().word())
        .put("id", finding.place().id())
        .put("field", finding.place().field())
        .put("cause", FindingText.cause(finding))
        .put("fix", FindingText.fix(finding))
        .tree();
  }

  /** How many there are: "2 errors, 1 warning". */
  static String summary(List<Finding> findings) {
    if (findings.isEmpty()) {
      return "No findings.";
    }
    long errors = findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
    long warnings = findings.size() - errors;
    return count(errors, "error") + ", " + count(warnings, "warning") + ".";
  }

  private static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}

package studio.trellis.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as a whole. */
@Command(
    name = "trellis",
    description = {
      "Trellis makes courses that adapt to the learner, and knows what will happen before anyone"
          + " takes them.",
      ""
    },
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    version = "Trellis 0.1.0",
    footer = {
      "",
      "Exit status: 0 done, 1 findings or a failed check, 2 wrong usage or unreadable input.",
      "trellis COMMAND --help says more about a command."
    })
public final class Cli implements Callable<Integer> {
  /** Done. */
  public static final int DONE = 0;

  /** There are findings, or a check failed. */
  public static final int FOUND = 1;

  /** Wrong usage, or something that cannot be read or written. */
  public static final int WRONG = 2;

  private final Studio studio;

  private Cli(Studio studio) {
    this.studio = studio;
  }

  /**
   * Runs a command.
   *
   * @param studio the studio, for the commands that need it
   * @return the exit status
   */
  public static int run(Console console, Studio studio, String... args) {
    CommandLine line = new CommandLine(new Cli(studio));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.addSubcommand(new OpenCommand(studio));
    line.addSubcommand(new DemoCommand(console));
    line.addSubcommand(new ImportCommand(console));
    line.addSubcommand(new CheckCommand(console));
    line.addSubcommand(new WalkCommand(console));
    line.addSubcommand(new SimulateCommand(console));
    line.addSubcommand(new ExportCommand(console));
    line.addSubcommand(new VerifyCommand(console));
    line.addSubcommand(new PlayCommand(console));
    line.addSubcommand(new BenchCommand(console, studio));
    line.setOut(console.out());
    line.setErr(console.err());
    line.setParameterExceptionHandler((e, words) -> usage(console, e));
    line.setExecutionExceptionHandler((e, command, result) -> console.fail(e));
    return line.execute(args);
  }

  private static int usage(Console console, ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    String message = e.getMessage() == null ? "wrong usage" : e.getMessage();
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      message =
          "\"" + unmatched.getUnmatched().getFirst() + "\" is no command or option of " + command;
    }
    return console.fail(new UsageException(message, "see " + command + " --help"));
  }

  @Override
  public Integer call() {
    studio.open(List.of());
    return DONE;
  }
}

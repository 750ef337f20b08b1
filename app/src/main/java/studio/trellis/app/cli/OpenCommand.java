package studio.trellis.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Opens the studio. */
@Command(
    name = "open",
    mixinStandardHelpOptions = true,
    description = "Open the studio, with a course when one is named.")
final class OpenCommand implements Callable<Integer> {
  private final Studio studio;

  @Parameters(arity = "0..1", paramLabel = "FILE", description = "A course (*.trellis).")
  private @Nullable Path file;

  OpenCommand(Studio studio) {
    this.studio = studio;
  }

  @Override
  public Integer call() {
    if (file != null && !Files.exists(file)) {
      throw new UsageException(file + ": there is no such file", "look at the path");
    }
    studio.open(file == null ? List.of() : List.of(file.toString()));
    return Cli.DONE;
  }
}

package studio.trellis.app.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.trellis.authoring.file.CourseFile;
import studio.trellis.authoring.file.OpenedCourse;
import studio.trellis.packaging.ExportException;
import studio.trellis.packaging.target.web.WebTarget;
import studio.trellis.packaging.zip.SafeZip;

/** Serves a course or a package to this machine's browsers. */
@Command(
    name = "play",
    mixinStandardHelpOptions = true,
    description = "Serve a course or a package on the loopback address until Ctrl+C.")
final class PlayCommand implements Callable<Integer> {
  private static final int MOST_PORT = 65_535;
  private final Console console;

  @Parameters(index = "0", paramLabel = "F.trellis|P.zip", description = "A course or a package.")
  private @Nullable Path file;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port; browsers keep progress by port (default: ${DEFAULT-VALUE}, 0: any).")
  private int port = 7355;

  PlayCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, ExportException, InterruptedException {
    if (file == null) {
      throw new IllegalStateException("the command line gave no file");
    }
    if (port < 0 || port > MOST_PORT) {
      throw new UsageException("--port " + port + " is out of range", "0 to 65535 are possible");
    }
    SortedMap<String, byte[]> files = files(file);
    if (!files.containsKey("index.html")) {
      throw new UsageException(
          file + " holds no index.html", "name a course or a package that Trellis made");
    }
    try (PlayServer server = new PlayServer(files, port)) {
      console.print(server.url());
      console.note("press Ctrl+C to end");
      new CountDownLatch(1).await();
    } catch (BindException e) {
      throw new UsageException("port " + port + " is taken", "name another one with --port");
    }
    return Cli.DONE;
  }

  /** The files to serve: those of a package, or of a web package made now. */
  static SortedMap<String, byte[]> files(Path file) throws IOException, ExportException {
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    if (!course(file)) {
      return SafeZip.read(file);
    }
    try (OpenedCourse opened = CourseFile.read(file)) {
      return new WebTarget().pack(opened.course(), opened::of).files();
    }
  }

  private static boolean course(Path file) {
    String name = file.toString();
    return Files.isDirectory(file) || name.endsWith(".trellis") || name.endsWith(".json");
  }
}

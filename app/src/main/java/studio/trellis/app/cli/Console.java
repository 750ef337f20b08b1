package studio.trellis.app.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.concurrent.CancellationException;
import studio.trellis.authoring.file.CourseText;
import studio.trellis.model.base.Tree;

/** Where commands write: results to one stream, progress and what went wrong to the other. */
public final class Console {
  private static final long QUIET = 500_000_000L;
  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean debug;
  private long told;

  /**
   * A console.
   *
   * @param debug what is unexpected shows where it comes from
   */
  public Console(PrintWriter out, PrintWriter err, boolean debug) {
    this.out = out;
    this.err = err;
    this.debug = debug;
  }

  /** The console of this process. */
  public static Console system() {
    return new Console(
        new PrintWriter(System.out, true, charset(System.out.charset())),
        new PrintWriter(System.err, true, charset(System.err.charset())),
        System.getenv("TRELLIS_DEBUG") != null);
  }

  /** A system without a locale says ASCII and takes UTF-8. */
  private static Charset charset(Charset said) {
    return said.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : said;
  }

  PrintWriter out() {
    return out;
  }

  PrintWriter err() {
    return err;
  }

  /** Prints a line of the result. */
  void print(String line) {
    out.println(line);
  }

  /** Prints lines of the result. */
  void print(List<String> lines) {
    lines.forEach(out::println);
  }

  /** Prints a JSON document, the only thing on the stream. */
  void print(Tree json) {
    out.print(CourseText.write(json));
    out.flush();
  }

  /** Says how far something is, not more than twice a second and at its end. */
  void progress(String what, int done, int all) {
    long now = System.nanoTime();
    if (told == 0) {
      told = now;
    }
    if (done == all ? told < 0 : now - told > QUIET) {
      err.printf("trellis: %s, %,d of %,d%n", what, done, all);
      err.flush();
      told = done == all ? 0 : now;
    }
  }

  /** Says something beside the result. */
  void note(String line) {
    err.println("trellis: " + line);
  }

  /** Says in one line what went wrong; the exit status. */
  int fail(Throwable problem) {
    out.flush();
    err.println("trellis: " + sentence(problem));
    if (debug) {
      problem.printStackTrace(err);
    }
    err.flush();
    return Cli.WRONG;
  }

  private static String sentence(Throwable problem) {
    String message = problem.getMessage() == null ? "" : oneLine(problem.getMessage());
    return switch (problem) {
      case NoSuchFileException e ->
          e.getFile() + ": there is no such file or folder; look at the path";
      case AccessDeniedException e -> e.getFile() + ": access is denied; look at its permissions";
      case FileSystemException e -> message + "; look at the path and the disk";
      case CancellationException e -> "stopped; nothing was written";
      case OutOfMemoryError e ->
          "not enough memory; give it more, for example TRELLIS_JAVA_OPTIONS=-Xmx4g";
      case NullPointerException e -> unexpected(problem, message);
      case IndexOutOfBoundsException e -> unexpected(problem, message);
      default -> message.isBlank() ? unexpected(problem, message) : message;
    };
  }

  private static String unexpected(Throwable problem, String message) {
    return "unexpected fault "
        + problem.getClass().getSimpleName()
        + (message.isBlank() ? "" : " (" + message + ")")
        + "; please report it with what TRELLIS_DEBUG=1 adds";
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s*[\\r\\n]+\\s*", " ");
  }
}

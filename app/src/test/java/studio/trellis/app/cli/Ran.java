package studio.trellis.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** What a command did: its status and what it said. */
record Ran(int status, String out, String err) {
  /** The sample course as the project holds it. */
  static final String SAMPLE =
      Path.of("src/main/resources/samples/sales-onboarding/course.json").toString();

  /** Runs a command in this process. */
  static Ran here(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console = new Console(new PrintWriter(out), new PrintWriter(err), false);
    int status = Cli.run(console, new NoStudio(), args);
    return new Ran(status, out.toString(), err.toString());
  }

  /**
   * Runs a command in a process of its own, whose files may not grow beyond so many blocks of 512
   * bytes; nothing may be left in {@code folder}.
   */
  static Ran limited(int blocks, Path folder, String... args)
      throws IOException, InterruptedException {
    Ran ran = process("ulimit -f " + blocks + "; exec \"$@\"", args);
    try (var inside = Files.list(folder)) {
      assertEquals(List.of(), inside.toList(), "nothing half-written is left");
    }
    return ran;
  }

  /** Runs a command in a process of its own. */
  static Ran apart(String... args) throws IOException, InterruptedException {
    return process("exec \"$@\"", args);
  }

  private static Ran process(String script, String... args)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of("sh", "-c", script, "sh"));
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-XX:-UsePerfData", "-Dglass.platform=Headless", "-Dprism.order=sw"));
    words.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", classPath()));
    words.add("studio.trellis.app.Main");
    words.addAll(List.of(args));
    // What it says is read from pipes: files may be limited.
    Process process = new ProcessBuilder(words).start();
    CompletableFuture<String> err =
        CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
    String out = text(process.getInputStream());
    assertTrue(process.waitFor(120, TimeUnit.SECONDS));
    return new Ran(process.exitValue(), out, err.join());
  }

  private static String text(InputStream in) {
    try {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  /** It refused, with nothing but one line that says what is wrong. */
  String refusal() {
    assertEquals(Cli.WRONG, status, () -> out + err);
    assertEquals("", out);
    assertEquals(1, err.lines().count(), err);
    assertTrue(err.startsWith("trellis: "), err);
    assertFalse(err.contains("xception"), err);
    assertFalse(err.contains("unexpected"), err);
    return err;
  }

  /** Where no window is wanted. */
  private static final class NoStudio implements Studio {
    @Override
    public void open(List<String> files) {}

    @Override
    public List<String> measure(Optional<Path> file, int frames, Consumer<String> progress) {
      return List.of();
    }
  }
}

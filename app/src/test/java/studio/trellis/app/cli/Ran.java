package studio.trellis.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

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
    int status = Cli.run(console, files -> {}, args);
    return new Ran(status, out.toString(), err.toString());
  }

  /**
   * Runs a command in a process of its own, whose files may not grow beyond so many blocks of 512
   * bytes.
   */
  static Ran limited(int blocks, Path folder, String... args)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of("sh", "-c"));
    words.add("ulimit -f " + blocks + "; exec \"$@\"");
    words.addAll(List.of("sh", Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    words.addAll(List.of("-XX:-UsePerfData", "-cp", classPath(), "studio.trellis.app.Main"));
    words.addAll(List.of(args));
    // Not into files: those are limited too.
    Process process = new ProcessBuilder(words).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    try (var inside = Files.list(folder)) {
      assertEquals(List.of(), inside.toList(), "nothing half-written is left");
    }
    return new Ran(process.exitValue(), out, err);
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
}

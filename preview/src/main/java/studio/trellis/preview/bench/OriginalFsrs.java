package studio.trellis.preview.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * How many memory steps ts-fsrs makes in a second in Node, where both are: it computes one part of
 * a learner step.
 */
final class OriginalFsrs {
  private static final String SCRIPT =
      """
      const { FSRSAlgorithm, generatorParameters } = require(process.argv[1]);
      const algorithm = new FSRSAlgorithm(generatorParameters({}));
      let steps = 0, memory = null;
      const run = (until) => {
        while (Date.now() < until) {
          for (let i = 0; i < 10000; i++, steps++) {
            memory = algorithm.next_state(i % 16 ? memory : null, i % 16 ? i % 40 : 0, i % 4 + 1);
          }
        }
      };
      run(Date.now() + 500);
      steps = 0;
      const begun = process.hrtime.bigint();
      run(Date.now() + 1000 * process.argv[2]);
      console.log(Math.round(steps * 1e9 / Number(process.hrtime.bigint() - begun)));
      """;

  private OriginalFsrs() {}

  /** A line that says it, or why it was not measured. */
  static String line(int seconds) {
    String named = System.getenv("TRELLIS_JUDGES");
    Path root =
        named == null || named.isEmpty()
            ? Path.of(System.getProperty("user.home"), ".cache", "trellis-judges")
            : Path.of(named);
    Path file = root.resolve("node_modules/ts-fsrs/dist/index.cjs");
    if (!Files.exists(file)) {
      return "ts-fsrs was not measured: it is not in " + root;
    }
    try {
      Process node =
          new ProcessBuilder("node", "-e", SCRIPT, file.toString(), Integer.toString(seconds))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String out = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      if (!node.waitFor(10, TimeUnit.SECONDS) || !out.matches("\\d+")) {
        return "ts-fsrs was not measured: Node could not run it";
      }
      return String.format(
          Locale.ENGLISH,
          "ts-fsrs in Node, one thread: %,d next_state a second, memory alone",
          Long.parseLong(out));
    } catch (IOException e) {
      return "ts-fsrs was not measured: there is no Node";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "ts-fsrs was not measured: interrupted";
    }
  }
}

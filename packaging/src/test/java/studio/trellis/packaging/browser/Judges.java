package studio.trellis.packaging.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Others' programs that judge ours, installed by npm in TRELLIS_JUDGES or ~/.cache/trellis-judges.
 */
final class Judges {
  private Judges() {}

  /** A file of a judge; the test is skipped, and says so, where it is missing. */
  static Path file(String path) {
    String named = System.getenv("TRELLIS_JUDGES");
    Path root =
        named == null || named.isEmpty()
            ? Path.of(System.getProperty("user.home"), ".cache", "trellis-judges")
            : Path.of(named);
    Path file = root.resolve("node_modules").resolve(path);
    if (!Files.exists(file)) {
      System.out.println("[SKIPPED] " + path + " is not there: npm install it in " + root);
    }
    assumeTrue(Files.exists(file), path + " is not there");
    return file;
  }
}

package studio.trellis.model.judge;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Another's JavaScript that judges ours, run by Node: packages that npm installed in TRELLIS_JUDGES
 * or ~/.cache/trellis-judges.
 */
public final class NodeJudge {
  private NodeJudge() {}

  /** A file of a judge; null where it or Node is missing, which is said aloud. */
  public static Path find(String file) {
    String named = System.getenv("TRELLIS_JUDGES");
    Path root =
        named == null || named.isEmpty()
            ? Path.of(System.getProperty("user.home"), ".cache", "trellis-judges")
            : Path.of(named);
    Path found = root.resolve("node_modules").resolve(file);
    if (Files.exists(found) && node()) {
      return found;
    }
    System.out.println("[SKIPPED] " + file + " or node is not there: npm install it in " + root);
    return null;
  }

  private static boolean node() {
    for (String folder : System.getenv("PATH").split(":", -1)) {
      if (Files.isExecutable(Path.of(folder, "node"))) {
        return true;
      }
    }
    return false;
  }

  /** What a script with this judge as its first argument writes; the test is skipped without it. */
  public static DataInputStream run(String judge, String script, String... arguments)
      throws IOException {
    Path file = find(judge);
    assumeTrue(file != null, judge + " is not there");
    List<String> command = new ArrayList<>(List.of("node", "-e", script, file.toString()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    return new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
  }
}

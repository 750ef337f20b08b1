package studio.trellis.app.parity;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.trellis.packaging.player.PlayerFiles;

class ParityChromiumTest {
  private static final int DECISIONS = 500_000;

  @Test
  void theScriptThatShipsDecidesAsTheStudioDoes(@TempDir Path folder) throws IOException {
    Optional<Path> chromium = ChromiumHost.find();
    if (chromium.isEmpty()) {
      System.err.println(
          "SKIPPED: no Chromium on this machine (install the package chromium, or set"
              + " TRELLIS_CHROMIUM)");
    }
    assumeTrue(chromium.isPresent(), "no Chromium");
    try (ChromiumHost host =
        new ChromiumHost(chromium.orElseThrow(), folder, PlayerFiles.script())) {
      ParityGate.hold(host, DECISIONS);
    }
  }
}

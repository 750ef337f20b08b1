package studio.trellis.app.parity;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.trellis.packaging.browser.BrowserHost;

class ParityChromiumTest {
  private static final int DECISIONS = 500_000;

  @Test
  void theScriptThatShipsDecidesAsTheStudioDoes(@TempDir Path folder) throws IOException {
    try (BrowserHost host = new BrowserHost(folder)) {
      ParityGate.hold(host, DECISIONS);
    }
  }
}

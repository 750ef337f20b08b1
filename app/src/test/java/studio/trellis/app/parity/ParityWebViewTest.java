package studio.trellis.app.parity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import studio.trellis.app.fx.web.WebScriptHost;
import studio.trellis.packaging.player.PlayerFiles;

@ExtendWith(ApplicationExtension.class)
class ParityWebViewTest {
  private static final int DECISIONS = 40_000;

  @Test
  void theScriptThatShipsDecidesAsTheStudioDoes() throws IOException {
    try (WebScriptHost host =
        WebScriptHost.of(PlayerFiles.script().getBytes(StandardCharsets.UTF_8))) {
      ParityGate.hold(host, DECISIONS);
    }
  }
}

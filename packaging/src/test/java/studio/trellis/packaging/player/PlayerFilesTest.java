package studio.trellis.packaging.player;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlayerFilesTest {
  @Test
  void theListNamesThePageAndEveryNamedFileIsThere() throws IOException {
    var names = text("files.txt").lines().toList();

    assertTrue(
        names.containsAll(List.of("index.html", "player.css", "player.js")), names::toString);
    for (var name : names) {
      assertFalse(text(name).isBlank(), name);
    }
  }

  @Test
  void thePageLoadsOneClassicScript() throws IOException {
    assertTrue(text("index.html").contains("<script src=\"player.js\" defer></script>"));
    assertTrue(text("player.js").contains("global.TrellisEngine=Object.freeze(TrellisEngine)"));
  }

  private static String text(String name) throws IOException {
    try (var in = EngineFace.class.getResourceAsStream(name)) {
      assertTrue(in != null, name + " is missing");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

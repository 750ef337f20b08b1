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

  @Test
  void whoeverHasScriptsSwitchedOffReadsSoInTheCoursesLanguage() {
    for (String[] one :
        new String[][] {{"de-AT", "Dieser Kurs"}, {"ar", "هذه الدورة"}, {"xx", "This course"}}) {
      var files = PlayerFiles.of("web", false, one[0], "Title");
      var page = new String(files.get("index.html"), StandardCharsets.UTF_8);
      assertTrue(page.contains("<noscript><p>"), page);
      assertTrue(page.substring(page.indexOf("<noscript>")).contains(one[1]), page);
    }
  }

  @Test
  void aPackageCarriesTheTextsOfOneLanguage() {
    var names = PlayerFiles.of("web", false, "fr-CA", "Title").keySet();
    assertTrue(names.containsAll(List.of("text-fr.js", "beside-fr.js", "beside.js")));
    assertFalse(names.contains("text-en.js") || names.contains("beside-en.js"), names::toString);
  }

  private static String text(String name) throws IOException {
    try (var in = EngineFace.class.getResourceAsStream(name)) {
      assertTrue(in != null, name + " is missing");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

package studio.trellis.packaging.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import studio.trellis.model.course.Look;
import studio.trellis.packaging.Courses;

class LookStyleTest {
  @Test
  void whateverColourAnAuthorChoosesLettersStayReadableInBothThemes() throws Exception {
    for (String accent :
        List.of("#ffff00", "#ffffff", "#000000", "#0b3d91", "#ff7f50", "#7f7f7f")) {
      String css = css(Look.PLAIN.with(look -> look.accent = accent));
      List<Colour> accents = tokens(css, "accent");
      List<Colour> tints = tokens(css, "accent2");
      List<Colour> inks = tokens(css, "accent-ink");
      List<Colour> on = tokens(css, "on");
      List<Colour> unders = List.of(Colour.of("#eceee9"), Colour.of("#28312c"));
      List<Colour> seconds = List.of(Colour.of("#566159"), Colour.of("#a5b0a9"));
      List<Colour> grounds = List.of(Colour.of("#ffffff"), Colour.of("#1b211d"));
      for (int theme = 0; theme < 2; theme++) {
        assertTrue(inks.get(theme).contrast(grounds.get(theme)) >= 4.5, accent + css);
        assertTrue(inks.get(theme).contrast(tints.get(theme)) >= 4.5, accent + css);
        assertTrue(inks.get(theme).contrast(unders.get(theme)) >= 4.5, accent + css);
        assertTrue(seconds.get(theme).contrast(tints.get(theme)) >= 4.5, accent + css);
        assertTrue(accents.get(theme).contrast(grounds.get(theme)) >= 3, accent + css);
        assertTrue(on.get(theme).contrast(accents.get(theme)) >= 4.5, accent + css);
      }
    }
  }

  @Test
  void aCourseWithoutALookOfItsOwnChangesNothing() throws Exception {
    assertEquals("", css(Look.PLAIN));
  }

  private static String css(Look look) throws Exception {
    AssetFiles none = new AssetFiles(Courses.small(), asset -> new byte[0]);
    return new LookStyle(look, none).css();
  }

  /** The values of a token, light theme first. */
  private static List<Colour> tokens(String css, String name) {
    Matcher found = Pattern.compile("--" + name + ":(#[0-9a-f]{6})").matcher(css);
    return found.results().map(r -> Colour.of(r.group(1))).toList();
  }
}

package studio.trellis.app.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/** The two themes: AtlantaFX below, our colours on top. */
public enum Scheme {
  LIGHT("light.css", new PrimerLight().getUserAgentStylesheet()),
  DARK("dark.css", new PrimerDark().getUserAgentStylesheet());

  private static final List<String> SHEETS =
      List.of(
          "studio",
          "desk",
          "map",
          "outline",
          "activity",
          "items",
          "skills",
          "rules",
          "search",
          "history",
          "findings",
          "rich",
          "library",
          "publish",
          "walk");

  private final String file;
  private final String base;

  // An unmodifiable map of colours, which never change either.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Tokens tokens;

  Scheme(String file, String base) {
    this.file = file;
    this.base = base;
    this.tokens = read(file);
  }

  String base() {
    return base;
  }

  String colours() {
    return resource(file).toExternalForm();
  }

  /** The sheets that both themes share, one a feature. */
  static List<String> studio() {
    return SHEETS.stream().map(name -> resource(name + ".css").toExternalForm()).toList();
  }

  /** The colours by name, for what is painted and not styled. */
  public Tokens tokens() {
    return tokens;
  }

  /** Read from the theme's own style sheet, once: painting asks for colours in every frame. */
  private static Tokens read(String file) {
    Pattern colour = Pattern.compile("-t-([a-z0-9-]+): (#[0-9a-f]+|rgba\\([^)]*\\));");
    try (InputStream in = resource(file).openStream()) {
      String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Map<String, Color> colours = new HashMap<>();
      Matcher matcher = colour.matcher(css);
      while (matcher.find()) {
        colours.put(matcher.group(1), Color.web(matcher.group(2)));
      }
      return new Tokens(Map.copyOf(colours));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URL resource(String name) {
    return Objects.requireNonNull(Scheme.class.getResource(name), name);
  }
}

package studio.trellis.app.theme;

import java.util.Map;
import java.util.Objects;
import javafx.scene.paint.Color;

/** A theme's colours by name. */
public record Tokens(Map<String, Color> colours) {
  /**
   * The colour of this name.
   *
   * @throws NullPointerException when the theme has none
   */
  public Color of(String name) {
    return Objects.requireNonNull(colours.get(name), name);
  }

  /** The colour, let through. */
  public Color of(String name, double opacity) {
    return of(name).deriveColor(0, 1, 1, opacity);
  }
}

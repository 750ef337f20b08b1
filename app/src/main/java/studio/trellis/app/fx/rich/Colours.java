package studio.trellis.app.fx.rich;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** Tells the theme's colours to what is drawn without style sheets: a node that is never seen. */
final class Colours extends Region {
  /** In the order of {@code .rich-colours} in rich.css. */
  private static final List<String> NAMES =
      List.of(
          "ink", "ink2", "ink3", "line", "soft", "accent", "accent2", "warn", "warn2", "info",
          "info2", "surface");

  Colours() {
    getStyleClass().add("rich-colours");
    setManaged(false);
    setMouseTransparent(true);
    setOpacity(0);
  }

  /** The colours by the names that the page gives them, as CSS. */
  Map<String, String> css() {
    Map<String, String> out = new LinkedHashMap<>();
    Background background = getBackground();
    List<BackgroundFill> fills = background == null ? List.of() : background.getFills();
    for (int i = 0; i < Math.min(fills.size(), NAMES.size()); i++) {
      if (fills.get(i).getFill() instanceof Color c) {
        out.put(
            NAMES.get(i),
            "#%02x%02x%02x"
                .formatted(
                    Math.round(c.getRed() * 255),
                    Math.round(c.getGreen() * 255),
                    Math.round(c.getBlue() * 255)));
      }
    }
    return out;
  }
}

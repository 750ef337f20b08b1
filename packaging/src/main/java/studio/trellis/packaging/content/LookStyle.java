package studio.trellis.packaging.content;

import org.jspecify.annotations.Nullable;
import studio.trellis.model.course.Look;
import studio.trellis.packaging.ExportException;

/**
 * A course's {@link Look} as a style sheet over the page's own. Colours are darkened or lightened
 * until letters on and beside them have a contrast of 4.5 (WCAG 2.2, 1.4.3), in both themes.
 */
final class LookStyle {
  private static final double ENOUGH = 4.5;
  private final Look look;
  private final @Nullable String font;

  LookStyle(Look look, AssetFiles assets) throws ExportException {
    this.look = look;
    this.font = assets.use(look.font());
  }

  String css() {
    StringBuilder css = new StringBuilder();
    if (!look.accent().isEmpty()) {
      Colour accent = Colour.of(look.accent());
      css.append(":root{").append(tokens(accent, false)).append("}\n");
      css.append("@media screen and (prefers-color-scheme: dark){:root{")
          .append(tokens(accent, true))
          .append("}}\n");
    }
    if (font != null) {
      css.append("@font-face{font-family:\"Course\";src:url(\"../")
          .append(font)
          .append("\") format(\"woff2\");font-display:swap}\n");
    }
    String face = face();
    if (!face.isEmpty()) {
      css.append(":root{--face:").append(face).append("}\n");
    }
    return css.toString();
  }

  private static String tokens(Colour accent, boolean dark) {
    Colour ground = dark ? Colour.of("#1b211d") : Colour.of("#ffffff");
    // The page's second ink stands on the tint, too.
    Colour second = dark ? Colour.of("#a5b0a9") : Colour.of("#566159");
    Colour tint = accent.mixed(ground, dark ? 0.78 : 0.88).until(second, ENOUGH, !dark);
    Colour fill = accent.until(ground, ENOUGH, dark);
    // Letters in the accent's colour stand on the page, on its tint, and on what the pointer is on.
    Colour under = Colour.of(dark ? "#28312c" : "#eceee9");
    Colour ink =
        fill.until(ground, ENOUGH, dark).until(tint, ENOUGH, dark).until(under, ENOUGH, dark);
    Colour on =
        fill.contrast(Colour.of("#ffffff")) >= ENOUGH
            ? Colour.of("#ffffff")
            : Colour.of(dark ? "#0d1f17" : "#000000");
    return "--accent:" + fill + ";--accent2:" + tint + ";--accent-ink:" + ink + ";--on:" + on;
  }

  private String face() {
    String stack =
        switch (look.face()) {
          case SANS -> "";
          case SERIF -> "Charter,\"Iowan Old Style\",Georgia,Cambria,\"Times New Roman\",serif";
          case ROUNDED ->
              "ui-rounded,\"Hiragino Maru Gothic ProN\",Quicksand,Nunito,Comfortaa,\"Segoe"
                  + " UI\",sans-serif";
        };
    if (font == null) {
      return stack;
    }
    return "\"Course\"," + (stack.isEmpty() ? "system-ui,sans-serif" : stack);
  }
}

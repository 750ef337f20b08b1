package studio.trellis.model.course;

import java.util.function.Consumer;

/**
 * How the learner's page looks: what an organisation has of its own.
 *
 * @param accent colour of buttons, bars and links as {@code #rrggbb}; empty: the page's green. The
 *     page darkens or lightens it where letters would be hard to read
 * @param logo id of an image asset shown beside the course's title; empty: none
 * @param face the letters, when there is no font
 * @param font id of a WOFF2 asset with the letters; empty: none
 */
public record Look(String accent, String logo, Face face, String font) {
  public static final Look PLAIN = new Look("", "", Face.SANS, "");

  /** Letters that every device has. */
  public enum Face {
    SANS,
    SERIF,
    ROUNDED
  }

  /** Whether a text is a colour as {@link #accent} wants it, or empty. */
  public static boolean colour(String text) {
    if (text.isEmpty()) {
      return true;
    }
    if (text.length() != 7 || text.charAt(0) != '#') {
      return false;
    }
    for (int i = 1; i < 7; i++) {
      char c = text.charAt(i);
      if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'))) {
        return false;
      }
    }
    return true;
  }

  /** This look with some fields changed. */
  public Look with(Consumer<Fields> change) {
    Fields fields = new Fields(this);
    change.accept(fields);
    return new Look(fields.accent, fields.logo, fields.face, fields.font);
  }

  /** The fields of a look, to change some of them. */
  public static final class Fields {
    public String accent;
    public String logo;
    public Face face;
    public String font;

    private Fields(Look old) {
      accent = old.accent();
      logo = old.logo();
      face = old.face();
      font = old.font();
    }
  }
}

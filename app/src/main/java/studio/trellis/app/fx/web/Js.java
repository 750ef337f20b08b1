package studio.trellis.app.fx.web;

/** Texts as literals of JavaScript. */
public final class Js {
  private Js() {}

  /** The literal of a text. */
  public static String literal(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || c == '<' || c >= 0x7f) {
        out.append("\\u").append(Character.forDigit(c >> 12 & 15, 16));
        out.append(Character.forDigit(c >> 8 & 15, 16));
        out.append(Character.forDigit(c >> 4 & 15, 16)).append(Character.forDigit(c & 15, 16));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}

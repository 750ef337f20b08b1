package studio.trellis.preview.walk;

/** The readable text of clean HTML. */
public final class Html {
  private Html() {}

  /** The text without tags, in one line. Formulas keep their characters. */
  public static String plain(String html) {
    StringBuilder out = new StringBuilder();
    boolean tag = false;
    for (int i = 0; i < html.length(); i++) {
      char c = html.charAt(i);
      if (c == '<') {
        tag = true;
        space(out);
      } else if (c == '>' && tag) {
        tag = false;
      } else if (!tag && Character.isWhitespace(c)) {
        space(out);
      } else if (!tag) {
        out.append(c);
      }
    }
    return out.toString()
        .strip()
        .replace(" .", ".")
        .replace(" ,", ",")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&nbsp;", "\u00a0")
        .replace("&amp;", "&");
  }

  private static void space(StringBuilder out) {
    if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
  }
}

package studio.trellis.model.html;

/** The text of stored HTML, without markup. */
public final class HtmlText {
  private static final String BLOCKS =
      " p div h1 h2 h3 h4 h5 h6 li ul ol table tr td th br hr blockquote pre figure figcaption ";

  private HtmlText() {}

  /** The words, one blank between them; what is drawn or calculated is left out. */
  public static String plain(String html) {
    return html.indexOf('<') < 0 && html.indexOf('&') < 0
        ? squeezed(html)
        : squeezed(read(html, " "));
  }

  /** The words, with the end of each paragraph, heading and list item as a full stop. */
  public static String sentences(String html) {
    return squeezed(read(html, " . "));
  }

  private static String read(String html, String between) {
    StringBuilder out = new StringBuilder();
    int formulas = 0;
    for (HtmlScan.Part part : HtmlScan.of(html)) {
      switch (part) {
        case HtmlScan.Words words -> {
          if (formulas == 0) {
            out.append(words.text());
          }
        }
        case HtmlScan.Begin begin -> {
          formulas += begin.name().equals("math") ? 1 : 0;
          out.append(block(begin.name()) ? between : "");
        }
        case HtmlScan.End end -> {
          formulas -= end.name().equals("math") && formulas > 0 ? 1 : 0;
          out.append(block(end.name()) ? between : "");
        }
      }
    }
    return out.toString();
  }

  /** The beginning of the text, at most so many characters. */
  public static String excerpt(String html, int longest) {
    String text = plain(html);
    if (text.length() <= longest) {
      return text;
    }
    int cut = text.lastIndexOf(' ', longest - 1);
    return text.substring(0, cut < longest / 2 ? longest - 1 : cut) + "…";
  }

  /** Whether a page says or shows anything. */
  public static boolean says(String html) {
    return !html.isEmpty()
        && (html.contains("<img") || html.contains("<math") || !plain(html).isEmpty());
  }

  private static boolean block(String name) {
    return BLOCKS.contains(" " + name + " ");
  }

  private static String squeezed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c == '\u00a0') {
        gap = out.length() > 0;
      } else {
        if (gap) {
          out.append(' ');
          gap = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }
}

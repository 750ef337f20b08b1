package studio.trellis.app.rules;

import java.util.stream.Collectors;
import studio.trellis.app.text.Html;

/** Plain text as clean HTML. */
final class Prose {
  private Prose() {}

  /** A paragraph a line. */
  static String html(String typed) {
    return typed
        .strip()
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> "<p>" + inline(line) + "</p>")
        .collect(Collectors.joining());
  }

  /** Whether there is nothing but words in it, so that typing them anew loses nothing. */
  static boolean plain(String html) {
    return !html.contains("<") || html(Html.plain(html)).equals(html);
  }

  /** One line, with no mark-up around it. */
  static String inline(String typed) {
    return typed
        .strip()
        .replaceAll("\\s+", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}

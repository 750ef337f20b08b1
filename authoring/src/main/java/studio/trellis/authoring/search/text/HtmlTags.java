package studio.trellis.authoring.search.text;

import java.util.Locale;
import org.jsoup.parser.Parser;

/** Reads single tags of HTML. */
public final class HtmlTags {
  private HtmlTags() {}

  /** Where the tag that begins at {@code start} ends: behind its {@code >}. */
  public static int end(String html, int start) {
    char quote = 0;
    for (int i = start + 1; i < html.length(); i++) {
      char c = html.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '>') {
        return i + 1;
      } else if ((c == '"' || c == '\'') && html.charAt(i - 1) == '=') {
        quote = c;
      }
    }
    return html.length();
  }

  /** The name of the tag that begins at {@code start}, in lower case; empty: it has none. */
  public static String name(String html, int start) {
    int from = start + 1;
    if (from < html.length() && html.charAt(from) == '/') {
      from++;
    }
    int to = from;
    while (to < html.length() && named(html.charAt(to))) {
      to++;
    }
    return html.substring(from, to).toLowerCase(Locale.ROOT);
  }

  /** The value of an attribute of the tag from {@code start} to {@code end}; empty: none. */
  static String attribute(String html, int start, int end, String name) {
    int at = html.indexOf(name + "=", start);
    while (at >= 0 && at < end && html.charAt(at - 1) > ' ') {
      at = html.indexOf(name + "=", at + 1);
    }
    int open = at + name.length() + 1;
    if (at < 0 || open >= end || (html.charAt(open) != '"' && html.charAt(open) != '\'')) {
      return "";
    }
    int close = html.indexOf(html.charAt(open), open + 1);
    return close < 0 || close > end
        ? ""
        : Parser.unescapeEntities(html.substring(open + 1, close), true);
  }

  private static boolean named(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == ':';
  }
}

package studio.trellis.authoring.search.text;

import java.util.Arrays;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * A fragment of HTML as the text that people read, each letter with its place in the fragment. A
 * scanner and no parser: a course has a hundred thousand fragments. Blocks are set apart by a line
 * break, white space is one space, and a formula or a picture is one {@link #OPAQUE} letter with
 * its words beside.
 */
public final class HtmlText {
  /** Stands for what is no text: a formula, a picture. */
  public static final char OPAQUE = '\ufffc';

  private static final Set<String> BLOCKS =
      Set.of(
          ("p ul ol li dl dt dd table caption thead tbody tfoot tr th td pre blockquote figure"
                  + " figcaption h1 h2 h3 h4 h5 h6 hr br div section article header footer main")
              .split(" "));

  private final String html;
  private final boolean words;
  private final StringBuilder text;
  private String whole = "";
  private int[] starts;
  private int[] ends;

  private HtmlText(String html, boolean words) {
    this.html = html;
    this.words = words;
    this.text = new StringBuilder(html.length());
    this.starts = words ? new int[0] : new int[html.length() + 1];
    this.ends = words ? new int[0] : new int[html.length() + 1];
  }

  /** The fragment letter by letter; see {@link #text()}, {@link #start} and {@link #end}. */
  public static HtmlText of(String html) {
    HtmlText out = new HtmlText(html, false);
    out.scan();
    out.whole = out.text.toString();
    out.starts = Arrays.copyOf(out.starts, out.text.length());
    out.ends = Arrays.copyOf(out.ends, out.text.length());
    return out;
  }

  /** The text of a fragment; formulas by their source, pictures by their alternative text. */
  public static String words(String html) {
    if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
      return html;
    }
    HtmlText out = new HtmlText(html, true);
    out.scan();
    int end = out.text.length();
    while (end > 0 && out.text.charAt(end - 1) <= ' ') {
      end--;
    }
    return out.text.substring(0, end);
  }

  /** The text. */
  public String text() {
    return whole;
  }

  /** Where in the fragment the letter {@code at} of the text begins. */
  public int start(int at) {
    return starts[at];
  }

  /** Where in the fragment the letter {@code at} of the text ends; where it begins for a break. */
  public int end(int at) {
    return ends[at];
  }

  private void scan() {
    int at = 0;
    while (at < html.length()) {
      char c = html.charAt(at);
      if (c == '<' && tagAt(at)) {
        at = tag(at);
      } else if (c == '&') {
        at = entity(at);
      } else if (c == '\u00a0' || c <= ' ') {
        int next = at + 1;
        while (next < html.length() && html.charAt(next) <= ' ') {
          next++;
        }
        space(at, next);
        at = next;
      } else {
        letter(c, at, at + 1);
        at++;
      }
    }
  }

  private boolean tagAt(int at) {
    if (at + 1 >= html.length()) {
      return false;
    }
    char next = html.charAt(at + 1);
    return next == '/' || next == '!' || next == '?' || Character.isLetter(next);
  }

  /** Passes over a tag; what it stands for is said. */
  private int tag(int start) {
    if (html.startsWith("<!--", start)) {
      int end = html.indexOf("-->", start + 4);
      return end < 0 ? html.length() : end + 3;
    }
    int end = HtmlTags.end(html, start);
    String name = HtmlTags.name(html, start);
    if (name.equals("math") && html.charAt(start + 1) != '/') {
      int close = html.indexOf("</math>", end);
      int after = close < 0 ? html.length() : close + "</math>".length();
      opaque(HtmlTags.attribute(html, start, end, "alttext"), start, after);
      return after;
    }
    if (name.equals("img")) {
      opaque(HtmlTags.attribute(html, start, end, "alt"), start, end);
    } else if (BLOCKS.contains(name)) {
      lineBreak(name.equals("br") ? start : end);
    }
    return end;
  }

  private void opaque(String meaning, int start, int end) {
    if (words) {
      text.append(meaning);
    } else {
      letter(OPAQUE, start, end);
    }
  }

  private int entity(int start) {
    int semicolon = html.indexOf(';', start);
    if (semicolon < 0 || semicolon - start > 32) {
      letter('&', start, start + 1);
      return start + 1;
    }
    String decoded = Parser.unescapeEntities(html.substring(start, semicolon + 1), false);
    if (decoded.charAt(0) == '&' && decoded.length() > 1) {
      letter('&', start, start + 1);
      return start + 1;
    }
    if (decoded.equals("\u00a0")) {
      space(start, semicolon + 1);
      return semicolon + 1;
    }
    for (int i = 0; i < decoded.length(); i++) {
      letter(decoded.charAt(i), start, semicolon + 1);
    }
    return semicolon + 1;
  }

  private void space(int start, int end) {
    int last = text.length() - 1;
    if (last < 0 || text.charAt(last) == '\n') {
      return;
    }
    if (text.charAt(last) != ' ') {
      letter(' ', start, end);
    } else if (!words && ends[last] == start) {
      ends[last] = end;
    }
  }

  private void lineBreak(int at) {
    int last = text.length() - 1;
    if (last >= 0 && text.charAt(last) != '\n') {
      letter('\n', at, at);
    }
  }

  private void letter(char c, int start, int end) {
    if (!words) {
      int at = text.length();
      if (at == starts.length) {
        starts = Arrays.copyOf(starts, at * 2 + 8);
        ends = Arrays.copyOf(ends, at * 2 + 8);
      }
      starts[at] = start;
      ends[at] = end;
    }
    text.append(c);
  }
}

package studio.trellis.authoring.search.replace;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.trellis.authoring.html.CleanHtml;
import studio.trellis.authoring.search.text.HtmlTags;
import studio.trellis.authoring.search.text.HtmlText;
import studio.trellis.authoring.search.text.Passage;

/** A text as people read it, in which stretches can be replaced. */
final class Legible {
  /** Elements that mean nothing without text, left by what was taken out of them. */
  private static final Pattern EMPTIED =
      Pattern.compile(
          "<(b|strong|em|i|u|s|sub|sup|small|mark|code|kbd|samp|var|q|cite|abbr|a|span)"
              + "(\\s[^<>]*)?></\\1>");

  private static final int ZERO_WIDTH_JOINER = 0x200d;

  private final String source;
  private final boolean escape;
  private final @Nullable HtmlText html;

  private Legible(String source, boolean escape, @Nullable HtmlText html) {
    this.source = source;
    this.escape = escape;
    this.html = html;
  }

  /** The text of {@code passage}. */
  static Legible of(Passage passage) {
    String value = passage.value();
    boolean marked = passage.html() && (value.indexOf('<') >= 0 || value.indexOf('&') >= 0);
    boolean spaced = passage.html() && spaced(value);
    return new Legible(value, passage.html(), marked || spaced ? HtmlText.of(value) : null);
  }

  /** White space that people read as one space. */
  private static boolean spaced(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' || c == '\u00a0' || (c == ' ' && i > 0 && value.charAt(i - 1) == ' ')) {
        return true;
      }
    }
    return false;
  }

  /** What people read. */
  String text() {
    return html == null ? source : html.text();
  }

  /** Whether a stretch is whole letters of text: no formula, no picture, no half emoji. */
  boolean replaceable(int start, int end) {
    String text = text();
    if (start == end || joined(text, start) || joined(text, end)) {
      return false;
    }
    boolean letters = false;
    for (int i = start; i < end; i++) {
      if (html != null && text.charAt(i) == HtmlText.OPAQUE) {
        return false;
      }
      letters |= html == null || html.end(i) > html.start(i);
    }
    return letters && (html == null || (!shared(html, start) && !shared(html, end)));
  }

  /** Whether the letters before and after {@code at} are one to people. */
  private static boolean joined(String text, int at) {
    if (at <= 0 || at >= text.length()) {
      return false;
    }
    int after = text.codePointAt(at);
    int type = Character.getType(after);
    return Character.isLowSurrogate(text.charAt(at))
        || type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || after == ZERO_WIDTH_JOINER
        || Character.isEmojiModifier(after)
        || (text.codePointBefore(at) == ZERO_WIDTH_JOINER && Character.isEmoji(after));
  }

  /** Whether one entity of the source stands for the letters before and after {@code at}. */
  private static boolean shared(HtmlText html, int at) {
    return at > 0
        && at < html.text().length()
        && html.start(at) == html.start(at - 1)
        && html.end(at) > html.start(at)
        && html.end(at - 1) == html.end(at);
  }

  /** The source with stretches replaced; {@code matches} ascend and do not overlap. */
  String with(List<Match> matches) {
    StringBuilder out = new StringBuilder(source.length());
    int last = 0;
    for (Match match : matches) {
      last = html == null ? plain(out, last, match) : marked(out, last, html, match);
    }
    return out.append(source, last, source.length()).toString();
  }

  private int plain(StringBuilder out, int last, Match match) {
    out.append(source, last, match.start()).append(escaped(match));
    return match.end();
  }

  /**
   * The first letter's place gets all of the replacement; the tags in between stay, so that what
   * was well formed is so afterwards.
   */
  private int marked(StringBuilder out, int last, HtmlText html, Match match) {
    int first = match.start();
    while (html.end(first) == html.start(first)) {
      first++;
    }
    int from = html.start(first);
    int begin = opening(last, from);
    StringBuilder region = new StringBuilder().append(source, begin, from).append(escaped(match));
    int to = from;
    for (int i = first; i < match.end(); i++) {
      if (html.start(i) > to) {
        region.append(source, to, html.start(i));
      }
      to = Math.max(to, html.end(i));
    }
    int end = closing(to);
    region.append(source, to, end);
    out.append(source, last, begin).append(tidy(region.toString()));
    return end;
  }

  private String escaped(Match match) {
    return escape ? CleanHtml.escapeText(match.replacement()) : match.replacement();
  }

  /** Behind the closing tags that follow at once. */
  private int closing(int at) {
    int end = at;
    while (source.startsWith("</", end)) {
      int close = source.indexOf('>', end);
      if (close < 0) {
        return end;
      }
      end = close + 1;
    }
    return end;
  }

  /** Before the opening tags that precede at once, not before {@code last}. */
  private int opening(int last, int at) {
    int begin = at;
    while (begin > last && source.charAt(begin - 1) == '>') {
      int open = source.lastIndexOf('<', begin - 1);
      boolean tag = open >= last && Character.isLetter(source.charAt(open + 1));
      if (!tag || HtmlTags.end(source, open) != begin) {
        return begin;
      }
      begin = open;
    }
    return begin;
  }

  private static String tidy(String region) {
    String before = region;
    Matcher matcher = EMPTIED.matcher(before);
    while (matcher.find()) {
      before = matcher.replaceAll("");
      matcher = EMPTIED.matcher(before);
    }
    return before;
  }
}

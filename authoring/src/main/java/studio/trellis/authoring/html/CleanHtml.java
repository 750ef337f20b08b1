package studio.trellis.authoring.html;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * HTML from anywhere as a clean fragment: what a course may hold and no more. No scripts, handlers,
 * styles, forms or frames; pictures are assets ({@code asset:ID}), links lead to http, https or
 * mail. Cleaning what is clean changes nothing.
 */
public final class CleanHtml {
  /** The HTML elements that stay. */
  public static final Set<String> TAGS =
      Set.of(
          ("p br strong em b i u s sub sup small mark ul ol li dl dt dd table caption thead tbody"
                  + " tfoot tr th td code pre kbd samp var blockquote q cite abbr img a span figure"
                  + " figcaption h3 h4 h5 hr div details summary audio video track")
              .split(" "));

  private static final String MATH =
      "math mrow mi mn mo mtext mspace ms mfrac msqrt mroot mstyle mpadded mphantom msub msup"
          + " msubsup munder mover munderover mtable mtr mtd";

  private static final String BLOCKS =
      "p, ul, ol, dl, table, pre, blockquote, figure, h3, h4, h5, hr, div, section, article,"
          + " header, footer, main";

  /** The classes that stay, on a {@code div}: call-outs. */
  public static final Set<String> CALLOUTS = Set.of("note", "tip", "warning");

  private final Cleaner cleaner = new Cleaner(safelist());

  /** The clean fragment of {@code html}; what is not allowed goes, its text stays. */
  public String clean(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    Element body = document.body();
    body.select("script, style, template, noscript, object, annotation, annotation-xml").remove();
    rename(body, "h1, h2", "h3");
    rename(body, "h6", "h5");
    for (Element box :
        body.select("div, section, article, header, footer, main, address, center, aside")) {
      if (callout(box)) {
        continue;
      }
      if (box.select(BLOCKS).size() == (box.is(BLOCKS) ? 1 : 0)) {
        box.tagName("p");
      }
    }
    Document clean = cleaner.clean(document);
    clean.outputSettings().prettyPrint(false);
    clean.select("div:not([class])").unwrap();
    clean.select("audio:not([src]), video:not([src]), track:not([src])").remove();
    // A recording that nobody can start or stop is none.
    clean.select("audio, video").forEach(part -> part.attr("controls", true));
    for (Element image : clean.select("img:not([src])")) {
      image.replaceWith(new TextNode(image.attr("alt")));
    }
    return clean.body().html();
  }

  /** Keeps what a call-out is for, and nothing else that its class may say. */
  private static boolean callout(Element box) {
    String tone = CALLOUTS.stream().filter(box::hasClass).findFirst().orElse("");
    if (!box.normalName().equals("div") || tone.isEmpty()) {
      box.removeAttr("class");
      return false;
    }
    box.attr("class", tone);
    return true;
  }

  /** Plain text as HTML, fit for an element and for a quoted attribute. */
  public static String escape(String text) {
    return escapeText(text).replace("\"", "&quot;");
  }

  /** Plain text as the content of an element. */
  public static String escapeText(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** The text of a fragment, on one line; mathematics as its LaTeX source. */
  public static String text(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    for (Element math : body.select("math[alttext]")) {
      math.replaceWith(new TextNode(math.attr("alttext")));
    }
    return body.text();
  }

  private static void rename(Element body, String from, String to) {
    for (Element element : body.select(from)) {
      element.tagName(to);
    }
  }

  private static Safelist safelist() {
    return new Safelist()
        .addTags(TAGS.toArray(String[]::new))
        .addTags(MATH.split(" "))
        .addAttributes("img", "src", "alt", "width", "height")
        .addProtocols("img", "src", "asset")
        .addAttributes("div", "class")
        .addAttributes("audio", "src")
        .addAttributes("video", "src")
        .addAttributes("track", "src", "kind", "srclang")
        .addProtocols("audio", "src", "asset")
        .addProtocols("video", "src", "asset")
        .addProtocols("track", "src", "asset")
        .addAttributes("a", "href")
        .addProtocols("a", "href", "http", "https", "mailto")
        .addAttributes("abbr", "title")
        .addAttributes("ol", "start")
        .addAttributes("th", "scope", "colspan", "rowspan")
        .addAttributes("td", "colspan", "rowspan")
        .addAttributes(":all", "lang", "dir")
        .addAttributes("math", "alttext", "display")
        .addAttributes("mi", "mathvariant")
        .addAttributes("mo", "stretchy", "fence", "separator")
        .addAttributes("mfrac", "linethickness")
        .addAttributes("mspace", "width")
        .addAttributes("mover", "accent")
        .addAttributes("munder", "accentunder")
        .addAttributes("mtable", "columnalign")
        .addAttributes("mtd", "columnalign")
        .addAttributes("mstyle", "displaystyle", "scriptlevel");
  }
}

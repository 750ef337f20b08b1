package studio.trellis.packaging.content;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;
import studio.trellis.packaging.ExportException;

/**
 * Authors' HTML as a package carries it: cleaned once more by a list of what is allowed, with
 * {@code asset:ID} turned into files. Nothing that it may hold can run or make the page load
 * something from elsewhere.
 */
final class CleanHtml {
  private static final Document.OutputSettings COMPACT =
      new Document.OutputSettings().prettyPrint(false);
  private static final String[] MATH = {
    "math",
    "mrow",
    "mi",
    "mn",
    "mo",
    "ms",
    "mtext",
    "mspace",
    "mfrac",
    "msqrt",
    "mroot",
    "mstyle",
    "mpadded",
    "mphantom",
    "merror",
    "msub",
    "msup",
    "msubsup",
    "munder",
    "mover",
    "munderover",
    "mmultiscripts",
    "mprescripts",
    "mtable",
    "mtr",
    "mtd",
    "semantics",
    "menclose",
    "mfenced"
  };
  private static final String[] MATH_ATTRIBUTES = {
    "display",
    "alttext",
    "mathvariant",
    "stretchy",
    "fence",
    "separator",
    "form",
    "lspace",
    "rspace",
    "displaystyle",
    "scriptlevel",
    "columnalign",
    "rowalign",
    "columnspan",
    "rowspan",
    "linethickness",
    "accent",
    "accentunder",
    "width",
    "height",
    "depth",
    "minsize",
    "maxsize",
    "symmetric",
    "largeop",
    "movablelimits",
    "notation",
    "open",
    "close",
    "separators"
  };
  private static final List<String> CALLOUTS = List.of("note", "tip", "warning");
  private static final Safelist ALLOWED = allowed();

  private final AssetFiles assets;

  CleanHtml(AssetFiles assets) {
    this.assets = assets;
  }

  /** The clean form of {@code html}; an empty text stays empty. */
  String clean(String html) throws ExportException {
    if (html.isEmpty()) {
      return "";
    }
    if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
      return html;
    }
    Document document = Jsoup.parseBodyFragment(html);
    for (Element element : document.select("[src],[href],[poster]")) {
      resolve(element);
    }
    Document clean = new org.jsoup.safety.Cleaner(ALLOWED).clean(document);
    clean.outputSettings(COMPACT.clone());
    for (Element box : clean.select("[class]")) {
      callout(box);
    }
    return clean.body().html();
  }

  /** Of classes those of call-outs stay, which the page's style sheet knows. */
  private static void callout(Element box) {
    String tone = CALLOUTS.stream().filter(box::hasClass).findFirst().orElse("");
    if (tone.isEmpty()) {
      box.removeAttr("class");
    } else {
      box.attr("class", tone);
    }
  }

  private void resolve(Element element) throws ExportException {
    boolean link = element.normalName().equals("a");
    for (String name : new String[] {"src", "href", "poster"}) {
      String value = element.attr(name).strip();
      if (value.startsWith("asset:")) {
        String file = assets.use(value.substring("asset:".length()));
        if (file == null) {
          element.removeAttr(name);
        } else {
          element.attr(name, file);
        }
      } else if (!link) {
        // Something from elsewhere: a package loads nothing from outside.
        element.removeAttr(name);
      }
    }
    if (link) {
      openElsewhere(element);
    } else if (element.normalName().equals("img") && !element.hasAttr("src")) {
      element.replaceWith(new org.jsoup.nodes.TextNode(element.attr("alt")));
    }
  }

  /** Links of authors open beside the course, so that nobody loses their place. */
  private static void openElsewhere(Element link) {
    String target = link.attr("href");
    boolean outside =
        target.startsWith("https://")
            || target.startsWith("http://")
            || target.startsWith("mailto:");
    if (outside || target.startsWith("assets/")) {
      link.attr("target", "_blank").attr("rel", "noopener noreferrer");
    } else {
      link.removeAttr("href");
    }
  }

  private static Safelist allowed() {
    Safelist list =
        Safelist.none()
            .addTags(
                "a",
                "abbr",
                "b",
                "blockquote",
                "br",
                "caption",
                "cite",
                "code",
                "col",
                "colgroup",
                "dd",
                "del",
                "details",
                "dfn",
                "div",
                "dl",
                "dt",
                "em",
                "figcaption",
                "figure",
                "h2",
                "h3",
                "h4",
                "h5",
                "h6",
                "hr",
                "i",
                "img",
                "ins",
                "kbd",
                "li",
                "mark",
                "ol",
                "p",
                "pre",
                "q",
                "s",
                "samp",
                "small",
                "span",
                "strong",
                "sub",
                "summary",
                "sup",
                "table",
                "tbody",
                "td",
                "tfoot",
                "th",
                "thead",
                "tr",
                "u",
                "ul",
                "var",
                "audio",
                "video",
                "source",
                "track")
            .addTags(MATH)
            .addAttributes(":all", "lang", "dir", "title")
            .addAttributes("a", "href", "target", "rel")
            .addAttributes("div", "class")
            .addAttributes("img", "src", "alt", "width", "height")
            .addAttributes("audio", "src", "controls")
            .addAttributes("video", "src", "controls", "poster", "width", "height")
            .addAttributes("source", "src", "type")
            .addAttributes("track", "src", "kind", "srclang", "label", "default")
            .addAttributes("ol", "start", "type", "reversed")
            .addAttributes("th", "scope", "colspan", "rowspan")
            .addAttributes("td", "colspan", "rowspan");
    for (String tag : MATH) {
      list.addAttributes(tag, MATH_ATTRIBUTES);
    }
    return list;
  }
}

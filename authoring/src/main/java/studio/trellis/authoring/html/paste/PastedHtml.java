package studio.trellis.authoring.html.paste;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import studio.trellis.authoring.html.CleanHtml;
import studio.trellis.authoring.html.document.RichText;

/**
 * Reads HTML of the clipboard: headings, lists, tables, emphasis and links stay, also where Word
 * only paints them; styles, scripts, remote images and what nobody sees go.
 */
public final class PastedHtml {
  /** Takes the images that lie in the pasted text itself. */
  @FunctionalInterface
  public interface Images {
    /**
     * Takes an image into the course.
     *
     * @return the asset's id; null: it was not taken
     */
    @Nullable String add(String name, byte[] bytes);
  }

  /** The most that an image inside pasted text may have, characters of base64: about 6 MB. */
  private static final int MOST_DATA = 8 << 20;

  private final Images images;

  /** Images in pasted text go to {@code images}. */
  public PastedHtml(Images images) {
    this.images = images;
  }

  /** The text of what was pasted. */
  public RichText read(String html) {
    Document document = Jsoup.parse(fragment(html));
    document.outputSettings().prettyPrint(false);
    Element body = document.body();
    comments(document);
    body.select(
            "style, script, meta, link, title, xml, template, noscript, [style*=display:none],"
                + " [style*=display: none], [hidden], [style*=mso-hide],"
                + " [style*=mso-element:comment], .MsoCommentReference, [aria-hidden=true]")
        .remove();
    formulas(body);
    OfficeLists.mend(body);
    InlineStyles.mend(body);
    codeOfEditors(body);
    headings(body);
    links(body);
    images(body);
    spaces(body);
    return RichText.read(body.html());
  }

  /** Plain text: a blank line ends a paragraph. */
  public static RichText plain(String text) {
    StringBuilder html = new StringBuilder();
    for (String paragraph : text.replace("\r\n", "\n").replace('\r', '\n').split("\n\\s*\n", -1)) {
      String lines = CleanHtml.escapeText(paragraph.strip());
      if (!lines.isEmpty()) {
        html.append("<p>").append(lines.replace("\n", "<br>")).append("</p>");
      }
    }
    return RichText.read(html.toString());
  }

  /** Windows marks the part that was copied. */
  private static String fragment(String html) {
    int start = html.indexOf("<!--StartFragment-->");
    int end = html.lastIndexOf("<!--EndFragment-->");
    return start >= 0 && end > start
        ? html.substring(start + "<!--StartFragment-->".length(), end)
        : html;
  }

  private static void comments(Document document) {
    document.filter(
        (NodeFilter)
            (node, depth) ->
                node instanceof Comment
                    ? NodeFilter.FilterResult.REMOVE
                    : NodeFilter.FilterResult.CONTINUE);
  }

  /** The levels that are there become the levels that a text may have, in their order. */
  private static void headings(Element body) {
    List<String> levels = new ArrayList<>();
    body.select(".MsoTitle, p.title").forEach(title -> title.tagName("h1"));
    for (String level : List.of("h1", "h2", "h3", "h4", "h5", "h6")) {
      if (!body.select(level).isEmpty()) {
        levels.add(level);
      }
    }
    List<List<Element>> found =
        levels.stream().map(level -> List.<Element>copyOf(body.select(level))).toList();
    for (int i = 0; i < found.size(); i++) {
      String tag = "h" + Math.min(5, 3 + i);
      found.get(i).forEach(heading -> heading.tagName(tag));
    }
    // A heading is bold already.
    body.select("h3 strong, h3 b, h4 strong, h4 b, h5 strong, h5 b").unwrap();
  }

  /** Pages that draw LaTeX keep its source beside the formula. */
  private static void formulas(Element body) {
    for (Element source : body.select("math annotation[encoding=application/x-tex]")) {
      Element math = source.closest("math");
      if (math != null && math.attr("alttext").isEmpty()) {
        math.attr("alttext", source.text());
      }
    }
  }

  private static void links(Element body) {
    for (Element link : body.select("a[href]")) {
      String address = link.attr("href").strip();
      int target = address.indexOf("?q=");
      if (address.startsWith("https://www.google.com/url?") && target > 0) {
        String rest = address.substring(target + 3);
        int end = rest.indexOf('&');
        link.attr(
            "href",
            URLDecoder.decode(end < 0 ? rest : rest.substring(0, end), StandardCharsets.UTF_8));
      }
    }
  }

  private void images(Element body) {
    for (Element image : body.select("img")) {
      String source = image.attr("src").strip();
      String id = null;
      if (tiny(image, "width") || tiny(image, "height")) {
        image.remove();
        continue;
      }
      if (source.startsWith("data:image/") && source.length() <= MOST_DATA) {
        id = add(source, image.attr("alt"));
      } else if (source.startsWith("asset:")) {
        continue;
      }
      if (id == null) {
        image.replaceWith(new TextNode(image.attr("alt")));
      } else {
        image.attr("src", "asset:" + id);
      }
    }
  }

  /** Images of a pixel or two are there to count readers. */
  private static boolean tiny(Element image, String attribute) {
    String value = image.attr(attribute).strip();
    return value.equals("0") || value.equals("1") || value.equals("2");
  }

  private @Nullable String add(String source, String alt) {
    int comma = source.indexOf(',');
    if (comma < 0 || !source.substring(0, comma).toLowerCase(Locale.ROOT).endsWith(";base64")) {
      return null;
    }
    String type = source.substring("data:image/".length(), comma).replaceAll("[^a-z].*", "");
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(source.substring(comma + 1));
      return images.add((alt.isBlank() ? "pasted" : alt.strip()) + "." + type, bytes);
    } catch (IllegalArgumentException e) {
      // No base64: nothing to keep.
      return null;
    }
  }

  /** Editors of code copy coloured lines, each a block of its own, in one that keeps spaces. */
  private static void codeOfEditors(Element body) {
    for (Element box : body.select("div[style*=white-space: pre], div[style*=white-space:pre]")) {
      String style = box.attr("style").toLowerCase(Locale.ROOT);
      if (!style.contains("mono") && !style.contains("consolas") && !style.contains("courier")) {
        continue;
      }
      StringBuilder code = new StringBuilder();
      for (Node line : box.childNodes()) {
        if (line instanceof Element element) {
          code.append(element.wholeText().replace('\u00a0', ' '));
          code.append(element.nameIs("div") || element.nameIs("br") ? "\n" : "");
        } else if (line instanceof TextNode text) {
          code.append(text.getWholeText().strip());
        }
      }
      box.empty().removeAttr("style").tagName("pre").appendChild(new TextNode(code.toString()));
    }
  }

  /** Hard spaces hold a layout together that is gone; between a number and its unit they stay. */
  private static void spaces(Element body) {
    for (TextNode text : body.nodeStream(TextNode.class).toList()) {
      String words = text.getWholeText();
      if (words.indexOf('\u00a0') < 0) {
        continue;
      }
      StringBuilder out = new StringBuilder(words);
      for (int i = 0; i < out.length(); i++) {
        if (out.charAt(i) == '\u00a0') {
          boolean unit =
              i > 0
                  && i + 1 < out.length()
                  && Character.isDigit(out.charAt(i - 1))
                  && !Character.isWhitespace(out.charAt(i + 1))
                  && out.charAt(i + 1) != '\u00a0';
          if (!unit) {
            out.setCharAt(i, ' ');
          }
        }
      }
      text.text(out.toString());
    }
  }
}

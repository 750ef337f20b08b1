package studio.trellis.packaging.content;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/**
 * SVG pictures without anything that runs or loads: opened by itself, one would have the rights of
 * the page.
 */
final class CleanSvg {
  private static final Set<String> REFUSED =
      Set.of(
          "script",
          "foreignobject",
          "iframe",
          "embed",
          "object",
          "audio",
          "video",
          "handler",
          "listener");

  private CleanSvg() {}

  static byte[] clean(byte[] svg) {
    Document document =
        Jsoup.parse(new String(svg, StandardCharsets.UTF_8), "", Parser.xmlParser());
    document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    for (Node node : List.copyOf(document.childNodes())) {
      if (node instanceof DocumentType) {
        node.remove();
      }
    }
    for (Element element : document.getAllElements()) {
      if (REFUSED.contains(element.tagName().toLowerCase(Locale.ROOT))) {
        element.remove();
      } else {
        cleanAttributes(element);
      }
    }
    return document.outerHtml().getBytes(StandardCharsets.UTF_8);
  }

  private static void cleanAttributes(Element element) {
    for (Attribute attribute : element.attributes().asList()) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
      boolean link = name.equals("href") || name.endsWith(":href") || name.equals("src");
      boolean inside = value.startsWith("#") || value.startsWith("data:image/");
      if (name.startsWith("on") || (link && !inside) || value.contains("javascript:")) {
        element.removeAttr(attribute.getKey());
      }
    }
  }
}

package studio.trellis.authoring.media;

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
 * SVG without anything that runs or loads, by the same list as the one that packages are cleaned by
 * once more.
 */
final class SafeSvg {
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
  private static final int MOST_ELEMENTS = 200_000;

  private SafeSvg() {}

  static MediaFile judge(String name, String named, byte[] bytes) throws UnfitFileException {
    Document document =
        Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser());
    document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    Element root = document.firstElementChild();
    if (root == null || !root.normalName().equals("svg")) {
      throw new UnfitFileException(name + " is no SVG image: save it again as SVG, or as PNG");
    }
    List<Element> elements = document.getAllElements();
    if (elements.size() > MOST_ELEMENTS) {
      throw new UnfitFileException(
          name + " has too many parts for a browser to draw: save it as PNG");
    }
    boolean changed = false;
    for (Node node : List.copyOf(document.childNodes())) {
      if (node instanceof DocumentType) {
        node.remove();
      }
    }
    for (Element element : elements) {
      if (REFUSED.contains(element.tagName().toLowerCase(Locale.ROOT))) {
        element.remove();
        changed = true;
      } else {
        changed |= clean(element);
      }
    }
    return new MediaFile(
        named,
        "image/svg+xml",
        pixels(root, "width"),
        pixels(root, "height"),
        document.outerHtml().getBytes(StandardCharsets.UTF_8),
        changed ? "What could run or load something was taken out of " + name + "." : "");
  }

  private static boolean clean(Element element) {
    boolean changed = false;
    for (Attribute attribute : element.attributes().asList()) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
      boolean link = name.equals("href") || name.endsWith(":href") || name.equals("src");
      boolean inside = value.startsWith("#") || value.startsWith("data:image/");
      if (name.startsWith("on") || (link && !inside) || value.contains("javascript:")) {
        element.removeAttr(attribute.getKey());
        changed = true;
      }
    }
    return changed;
  }

  private static int pixels(Element root, String attribute) {
    String value = root.attr(attribute).replace("px", "").strip();
    try {
      return (int) Math.clamp(Double.parseDouble(value), 0, 100_000);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}

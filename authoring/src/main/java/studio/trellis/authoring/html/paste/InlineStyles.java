package studio.trellis.authoring.html.paste;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Turns looks that mean something (bold, italic, raised) into elements that say so. */
final class InlineStyles {
  private InlineStyles() {}

  static void mend(Element body) {
    for (Element element : List.copyOf(body.select("b, strong, i, em, u"))) {
      String style = style(element);
      boolean plain =
          element.is("b, strong")
              ? List.of("normal", "400").contains(value(style, "font-weight"))
              : value(style, "font-style").equals("normal") && element.is("i, em");
      if (plain) {
        element.unwrap();
      }
    }
    for (Element span : List.copyOf(body.select("span[style], font[style], p[style], td[style]"))) {
      mark(span, style(span));
    }
    // What a link looks like, it does not mean.
    body.select("a u").unwrap();
  }

  private static void mark(Element element, String style) {
    boolean inBold = element.closest("b, strong, th, h1, h2, h3, h4, h5, h6") != null;
    if (!inBold && heavy(value(style, "font-weight"))) {
      wrap(element, "strong");
    }
    if (value(style, "font-style").equals("italic") && element.closest("i, em") == null) {
      wrap(element, "em");
    }
    boolean link = element.closest("a") != null || element.selectFirst("a") != null;
    String line = value(style, "text-decoration");
    if (line.contains("underline") && !link && element.closest("u") == null) {
      wrap(element, "u");
    }
    if (line.contains("line-through") && element.closest("s, del") == null) {
      wrap(element, "s");
    }
    String raised = value(style, "vertical-align");
    if (element.nameIs("span") && (raised.equals("super") || raised.equals("sub"))) {
      wrap(element, raised.equals("super") ? "sup" : "sub");
    }
  }

  private static boolean heavy(String weight) {
    return weight.startsWith("bold")
        || (weight.length() == 3 && weight.charAt(0) >= '6' && weight.charAt(0) <= '9');
  }

  private static String value(String style, String property) {
    for (String part : style.split(";", -1)) {
      int colon = part.indexOf(':');
      String name = part.substring(0, Math.max(0, colon));
      if (name.equals(property) || name.equals(property + "-line")) {
        return part.substring(colon + 1);
      }
    }
    return "";
  }

  private static String style(Element element) {
    return element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "").replace("\n", "");
  }

  private static void wrap(Element element, String tag) {
    boolean said =
        element.childNodes().stream()
            .anyMatch(n -> n instanceof Element || (n instanceof TextNode t && !t.isBlank()));
    boolean blocks = element.selectFirst("p, ul, ol, table, div, li") != null;
    if (!said || blocks) {
      return;
    }
    Element mark = new Element(tag);
    for (Node child : List.copyOf(element.childNodes())) {
      mark.appendChild(child);
    }
    element.appendChild(mark);
  }
}

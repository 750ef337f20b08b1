package studio.trellis.authoring.html;

import java.util.List;
import java.util.Objects;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * SnuggleTeX's tree as MathML Core text: fences as operators (browsers have dropped {@code
 * mfenced}), true minus signs, signs that are no letters upright, thousands as one number.
 */
final class MathmlText {
  private static final List<String> KEPT =
      List.of("accent", "columnalign", "linethickness", "mathvariant", "stretchy", "width");
  private static final String MINUS = "\u2212";
  private final StringBuilder out = new StringBuilder();

  private MathmlText() {}

  static String write(NodeList content, String source) {
    MathmlText text = new MathmlText();
    text.out.append("<math alttext=\"").append(CleanHtml.escape(oneLine(source))).append("\">");
    text.children(content);
    return text.out.append("</math>").toString();
  }

  private void children(NodeList nodes) {
    int i = 0;
    while (i < nodes.getLength()) {
      if (thousands(nodes, i)) {
        out.append("<mn>").append(content(nodes.item(i)));
        while (thousands(nodes, i)) {
          out.append(',').append(content(nodes.item(i + 2)));
          i += 2;
        }
        out.append("</mn>");
      } else {
        node(nodes.item(i));
      }
      i++;
    }
  }

  private static boolean thousands(NodeList nodes, int at) {
    return at + 2 < nodes.getLength()
        && is(nodes.item(at), "mn")
        && is(bare(nodes.item(at + 1)), "mtext")
        && content(nodes.item(at + 1)).equals(",")
        && is(nodes.item(at + 2), "mn");
  }

  /** Rows of one have no meaning; SnuggleTeX makes many. */
  private static Node bare(Node node) {
    Node inner = node;
    while (is(inner, "mrow") && inner.getChildNodes().getLength() == 1) {
      inner = inner.getFirstChild();
    }
    return inner;
  }

  private void node(Node outer) {
    if (!(bare(outer) instanceof Element element)) {
      return;
    }
    String name = element.getLocalName();
    switch (name) {
      case "mfenced" -> fenced(element);
      case "mi" -> identifier(element);
      case "mn", "mo" -> leaf(name, element, content(element).replace("-", MINUS));
      case "mtext" -> leaf(name, element, content(element));
      default -> {
        open(name, element);
        children(element.getChildNodes());
        out.append("</").append(name).append('>');
      }
    }
  }

  private void identifier(Element element) {
    String text = content(element);
    boolean letters =
        !text.isEmpty() && (Character.isLetter(text.codePointAt(0)) || text.equals("∞"));
    leaf(letters ? "mi" : "mtext", element, text);
  }

  private void leaf(String name, Element element, String text) {
    open(name, element);
    out.append(CleanHtml.escapeText(oneLine(text))).append("</").append(name).append('>');
  }

  private void fenced(Element element) {
    out.append("<mrow>");
    fence(element.getAttribute("open"));
    NodeList inside = element.getChildNodes();
    for (int i = 0; i < inside.getLength(); i++) {
      if (i > 0) {
        out.append("<mo>,</mo>");
      }
      node(inside.item(i));
    }
    fence(element.getAttribute("close"));
    out.append("</mrow>");
  }

  private void fence(String sign) {
    if (!sign.isEmpty()) {
      out.append("<mo>").append(CleanHtml.escapeText(sign)).append("</mo>");
    }
  }

  private void open(String name, Element element) {
    out.append('<').append(name);
    for (String attribute : KEPT) {
      String value = element.getAttribute(attribute);
      if (!value.isEmpty()) {
        out.append(' ').append(attribute).append("=\"").append(CleanHtml.escape(value)).append('"');
      }
    }
    out.append('>');
  }

  private static boolean is(Node node, String name) {
    return node instanceof Element element && name.equals(element.getLocalName());
  }

  private static String content(Node node) {
    return Objects.requireNonNullElse(node.getTextContent(), "");
  }

  /** New lines mean nothing in mathematics, and much to those who make paragraphs of lines. */
  private static String oneLine(String text) {
    return text.indexOf('\n') < 0 && text.indexOf('\r') < 0
        ? text
        : text.replaceAll("[\\r\\n]+", " ");
  }
}

package studio.trellis.authoring.html.document;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads what stands in a line of text. */
final class InlineReader {
  private InlineReader() {}

  /** All that stands in an element, whatever blocks it may have. */
  static List<Inline> all(Element parent) {
    List<Inline> out = new ArrayList<>();
    for (Node node : parent.childNodes()) {
      read(node, List.of(), out);
    }
    return out;
  }

  static void read(Node node, List<Mark> marks, List<Inline> out) {
    if (node instanceof TextNode text) {
      out.add(new Inline.Words(text.getWholeText(), marks));
    } else if (node instanceof Element element) {
      switch (element.normalName()) {
        case "br" -> out.add(new Inline.Break(marks));
        case "img" -> {
          Inline.Picture picture = picture(element);
          if (picture != null) {
            out.add(picture.marked(marks));
          }
        }
        case "math" ->
            out.add(new Inline.Formula(element.outerHtml(), element.attr("alttext"), marks));
        default -> {
          List<Mark> inner = marks(element, marks);
          for (Node child : element.childNodes()) {
            read(child, inner, out);
          }
        }
      }
    }
  }

  static Inline.@Nullable Picture picture(Element image) {
    String asset = BlockReader.asset(image);
    return asset.isEmpty()
        ? null
        : new Inline.Picture(
            asset, image.attr("alt"), image.attr("width"), image.attr("height"), List.of());
  }

  /** The marks inside of an element. */
  static List<Mark> marks(Element element, List<Mark> outer) {
    String tag =
        switch (element.normalName()) {
          case "b" -> "strong";
          case "i" -> "em";
          default -> element.normalName();
        };
    TreeMap<String, String> attributes = new TreeMap<>();
    for (Attribute attribute : element.attributes()) {
      attributes.put(attribute.getKey(), attribute.getValue());
    }
    boolean needsAttributes = tag.equals("span") || tag.equals("a") || tag.equals("abbr");
    if (!Mark.known(tag) || (needsAttributes && attributes.isEmpty())) {
      return outer;
    }
    Mark mark = new Mark(tag, attributes);
    List<Mark> marks = new ArrayList<>(outer);
    // A link in a link, or bold in bold, says nothing more; of two languages the inner one counts.
    marks.removeIf(
        m ->
            m.tag().equals(tag)
                && (!tag.equals("span") || m.attributes().keySet().equals(attributes.keySet())));
    marks.add(mark);
    return marks;
  }
}

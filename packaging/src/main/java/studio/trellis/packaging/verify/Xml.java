package studio.trellis.packaging.verify;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Parts of a manifest by their local names. */
final class Xml {
  private Xml() {}

  /** All elements of this name, in order. */
  static List<Element> all(Document xml, String name) {
    NodeList nodes = xml.getElementsByTagNameNS("*", name);
    List<Element> out = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      out.add((Element) nodes.item(i));
    }
    return out;
  }

  /** The elements right inside, in order. */
  static List<Element> children(Element parent) {
    List<Element> out = new ArrayList<>();
    for (Node at = parent.getFirstChild(); at != null; at = at.getNextSibling()) {
      if (at instanceof Element element) {
        out.add(element);
      }
    }
    return out;
  }

  /** The first element of this name right inside; null when there is none. */
  static @Nullable Element child(@Nullable Element parent, String name) {
    return parent == null
        ? null
        : children(parent).stream()
            .filter(e -> name.equals(e.getLocalName()))
            .findFirst()
            .orElse(null);
  }

  /** The text inside a child; empty when there is none. */
  static String text(Element parent, String name) {
    Element child = child(parent, name);
    return child == null ? "" : child.getTextContent().strip();
  }
}

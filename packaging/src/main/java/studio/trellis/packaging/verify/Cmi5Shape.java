package studio.trellis.packaging.verify;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.w3c.dom.Element;

/**
 * What the schema of cmi5's course structure says (CourseStructure.xsd, section 13.2), as a table:
 * which elements stand where, in which order, how often, and with which attributes. Elements of
 * other namespaces are a vendor's own and are passed over.
 */
final class Cmi5Shape {
  private static final Set<String> MOVE_ON =
      Set.of("NotApplicable", "Passed", "Completed", "CompletedAndPassed", "CompletedOrPassed");
  private static final Set<String> METHODS = Set.of("OwnWindow", "AnyWindow");
  private static final int MANY = Integer.MAX_VALUE;

  /** A place in the order of an element's children; of several names any may come. */
  private record Place(Set<String> names, int least, int most) {}

  private static final List<Place> SAID = List.of(one("title"), one("description"));

  private static final Map<String, List<Place>> PLACES =
      Map.of(
          "courseStructure",
          List.of(one("course"), maybe("objectives"), new Place(Set.of("block", "au"), 1, MANY)),
          "course",
          SAID,
          "objectives",
          List.of(new Place(Set.of("objective"), 1, MANY)),
          "block",
          List.of(
              one("title"),
              one("description"),
              maybe("objectives"),
              new Place(Set.of("block", "au"), 1, MANY)),
          "au",
          List.of(
              one("title"),
              one("description"),
              maybe("objectives"),
              one("url"),
              maybe("launchParameters"),
              maybe("entitlementKey")),
          "title",
          List.of(new Place(Set.of("langstring"), 1, MANY)),
          "description",
          List.of(new Place(Set.of("langstring"), 1, MANY)));

  private static final Map<String, Set<String>> ATTRIBUTES =
      Map.of(
          "course",
          Set.of("id"),
          "block",
          Set.of("id"),
          "objective",
          Set.of("id", "idref"),
          "langstring",
          Set.of("lang"),
          "au",
          Set.of("id", "moveOn", "masteryScore", "launchMethod", "activityType"));

  private final String space;
  private final Consumer<String> wrong;

  Cmi5Shape(String space, Consumer<String> wrong) {
    this.space = space;
    this.wrong = wrong;
  }

  /** Goes through an element and all inside. */
  void check(Element element) {
    String name = element.getLocalName();
    attributes(element, name);
    List<Element> children =
        Xml.children(element).stream().filter(e -> space.equals(e.getNamespaceURI())).toList();
    List<Place> places = places(element, name);
    int at = 0;
    for (Place place : places) {
      int count = 0;
      while (at < children.size()
          && count < place.most()
          && place.names().contains(children.get(at).getLocalName())) {
        at++;
        count++;
      }
      if (count < place.least()) {
        wrong.accept(
            "in <"
                + name
                + ">, "
                + String.join(" or ", place.names().stream().sorted().toList())
                + " is missing or stands at the wrong place");
        return;
      }
    }
    if (at < children.size()) {
      wrong.accept(
          "in <"
              + name
              + ">, <"
              + children.get(at).getLocalName()
              + "> stands where none may, or once too often");
      return;
    }
    children.forEach(this::check);
  }

  /** An objective that is referred to has nothing inside. */
  private static List<Place> places(Element element, String name) {
    boolean defined = name.equals("objective") && !element.hasAttribute("idref");
    return defined ? SAID : PLACES.getOrDefault(name, List.of());
  }

  private void attributes(Element element, String name) {
    Set<String> known = ATTRIBUTES.getOrDefault(name, Set.of());
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      String attribute = element.getAttributes().item(i).getNodeName();
      if (!attribute.contains(":") && !attribute.equals("xmlns") && !known.contains(attribute)) {
        wrong.accept("<" + name + "> has an attribute " + attribute + ", which there is not");
      }
    }
    if (name.equals("au")) {
      word(element, "moveOn", MOVE_ON);
      word(element, "launchMethod", METHODS);
    }
  }

  private void word(Element unit, String attribute, Set<String> words) {
    String value = unit.getAttribute(attribute);
    if (unit.hasAttribute(attribute) && !words.contains(value)) {
      wrong.accept(
          attribute
              + " \""
              + value
              + "\" is none of "
              + String.join(", ", words.stream().sorted().toList()));
    }
  }

  private static Place one(String name) {
    return new Place(Set.of(name), 1, 1);
  }

  private static Place maybe(String name) {
    return new Place(Set.of(name), 0, 1);
  }
}

package studio.trellis.packaging.verify;

import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import studio.trellis.packaging.xml.SafeXml;

/**
 * The rules of a cmi5 course structure (sections 13 and 14): its shape as the schema has it, and
 * what a schema cannot say.
 */
final class Cmi5Check {
  private static final String NAME = "cmi5.xml";
  private static final String SPACE = "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd";

  /** Names that the launch itself adds to the address. */
  private static final Set<String> TAKEN =
      Set.of("endpoint", "fetch", "actor", "registration", "activityId");

  private final SortedMap<String, byte[]> files;
  private final List<Finding> found;
  private final Document xml;
  private final Set<String> ids = new HashSet<>();

  private Cmi5Check(SortedMap<String, byte[]> files, List<Finding> found, Document xml) {
    this.files = files;
    this.found = found;
    this.xml = xml;
  }

  static void check(SortedMap<String, byte[]> files, List<Finding> found) {
    try {
      byte[] bytes = files.getOrDefault(NAME, new byte[0]);
      new Cmi5Check(files, found, SafeXml.read(bytes)).check();
    } catch (IOException e) {
      found.add(Finding.error("CMI5_XML", NAME, "the structure cannot be read: " + e.getMessage()));
    }
  }

  private void check() {
    Element root = xml.getDocumentElement();
    if (!"courseStructure".equals(root.getLocalName()) || !SPACE.equals(root.getNamespaceURI())) {
      error("CMI5_ROOT", "the outermost element is not <courseStructure> of " + SPACE);
    }
    new Cmi5Shape(SPACE, said -> error("CMI5_SHAPE", said)).check(root);
    List<Element> units = Xml.all(xml, "au");
    for (String kind : List.of("course", "objective", "block", "au")) {
      ids.clear();
      Xml.all(xml, kind).stream().filter(e -> !e.hasAttribute("idref")).forEach(this::part);
    }
    ids.clear();
    Xml.all(xml, "objective").forEach(e -> ids.add(e.getAttribute("id")));
    Xml.all(xml, "objective").stream()
        .filter(e -> e.hasAttribute("idref"))
        .forEach(this::reference);
    units.forEach(this::unit);
  }

  private void error(String code, String message) {
    found.add(Finding.error(code, NAME, message));
  }

  private void part(Element part) {
    String name = part.getLocalName();
    String id = part.getAttribute("id");
    if (!absolute(id)) {
      error("CMI5_ID", name + " \"" + id + "\" is no absolute IRI");
    }
    if (!ids.add(id)) {
      error("CMI5_ID_TWICE", name + " \"" + id + "\" is there twice");
    }
    for (String needed : List.of("title", "description")) {
      Element text = Xml.child(part, needed);
      if (text == null || Xml.children(text).isEmpty()) {
        error("CMI5_TEXT", name + " \"" + id + "\" has no " + needed + "; each needs one");
      }
    }
  }

  private void reference(Element objective) {
    if (!ids.contains(objective.getAttribute("idref"))) {
      error(
          "CMI5_OBJECTIVE",
          "an objective \"" + objective.getAttribute("idref") + "\" is named that is not there");
    }
  }

  private void unit(Element unit) {
    if (!unit.hasAttribute("moveOn")) {
      found.add(
          Finding.warning(
              "CMI5_MOVE_ON", NAME, "an au states no moveOn: it is satisfied before it is begun"));
    }
    String mastery = unit.getAttribute("masteryScore");
    if (!mastery.isEmpty() && !mastery.matches("0(\\.\\d{1,4})?|1(\\.0{1,4})?")) {
      error("CMI5_MASTERY", "masteryScore \"" + mastery + "\" does not lie between 0 and 1");
    }
    launch(Xml.text(unit, "url"));
  }

  private void launch(String url) {
    String query = url.contains("?") ? url.substring(url.indexOf('?') + 1) : "";
    for (String pair : query.split("&", 0)) {
      if (TAKEN.contains(pair.replaceAll("=.*", ""))) {
        error("CMI5_QUERY", "the url \"" + url + "\" uses a name that the launch itself adds");
      }
    }
    String file = url.replaceAll("[?#].*", "");
    if (url.isEmpty()) {
      return;
    }
    if (!absolute(url) && !files.containsKey(file)) {
      error("CMI5_URL", "an au starts with \"" + url + "\", which is not in the package");
    }
  }

  private static boolean absolute(String iri) {
    try {
      return URI.create(iri).isAbsolute();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}

package studio.trellis.packaging.verify;

import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.w3c.dom.Element;
import studio.trellis.packaging.xml.SafeXml;

/** What platforms read of a tincan.xml. */
final class TincanCheck {
  private static final String NAME = "tincan.xml";

  private static final String SPACE = "http://projecttincan.com/tincan.xsd";

  private TincanCheck() {}

  static void check(SortedMap<String, byte[]> files, List<Finding> found) {
    try {
      var xml = SafeXml.read(files.getOrDefault(NAME, new byte[0]));
      Element root = xml.getDocumentElement();
      if (!"tincan".equals(root.getLocalName()) || !SPACE.equals(root.getNamespaceURI())) {
        found.add(
            Finding.error(
                "TINCAN_ROOT", NAME, "the outermost element is not <tincan> of " + SPACE));
      }
      Set<String> ids = new HashSet<>();
      for (Element activity : Xml.all(xml, "activity")) {
        if (!ids.add(activity.getAttribute("id"))) {
          found.add(
              Finding.error(
                  "TINCAN_ID_TWICE",
                  NAME,
                  "activity \"" + activity.getAttribute("id") + "\" is there twice"));
        }
      }
      List<Element> launched =
          Xml.all(xml, "activity").stream().filter(a -> !Xml.text(a, "launch").isEmpty()).toList();
      if (launched.isEmpty()) {
        found.add(
            Finding.error(
                "TINCAN_LAUNCH",
                NAME,
                "no activity has a <launch>: a learner has nothing to open"));
      }
      for (Element activity : launched) {
        activity(activity, files, found);
      }
    } catch (IOException e) {
      found.add(Finding.error("TINCAN_XML", NAME, "it cannot be read: " + e.getMessage()));
    }
  }

  private static void activity(
      Element activity, SortedMap<String, byte[]> files, List<Finding> found) {
    String id = activity.getAttribute("id");
    if (!absolute(id)) {
      found.add(Finding.error("TINCAN_ID", NAME, "activity \"" + id + "\" is no absolute IRI"));
    }
    String type = activity.getAttribute("type");
    if (!absolute(type)) {
      found.add(
          Finding.error(
              "TINCAN_TYPE",
              NAME,
              "activity \"" + id + "\" has the type \"" + type + "\", which is no absolute IRI"));
    }
    if (Xml.text(activity, "name").isEmpty()) {
      found.add(Finding.error("TINCAN_NAME", NAME, "activity \"" + id + "\" has no name"));
    }
    for (String part : List.of("description", "launch")) {
      Element said = Xml.child(activity, part);
      if (said != null && said.getAttribute("lang").isEmpty()) {
        found.add(
            Finding.warning(
                "TINCAN_LANGUAGE", NAME, part + " of activity \"" + id + "\" names no language"));
      }
    }
    String launch = Xml.text(activity, "launch");
    String file = launch.replaceAll("[?#].*", "");
    if (!absolute(launch) && !files.containsKey(file)) {
      found.add(
          Finding.error(
              "TINCAN_FILE",
              NAME,
              "it starts with \"" + launch + "\", which is not in the package"));
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

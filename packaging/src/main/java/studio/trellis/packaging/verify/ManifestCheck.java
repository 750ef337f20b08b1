package studio.trellis.packaging.verify;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import studio.trellis.packaging.xml.SafeXml;

/**
 * The rules of a SCORM manifest that platforms hold packages to (Content Aggregation Model 1.2 and
 * 2004).
 */
final class ManifestCheck {
  private static final String NAME = "imsmanifest.xml";
  private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");

  private final SortedMap<String, byte[]> files;
  private final List<Finding> found;
  private final Document xml;

  private ManifestCheck(SortedMap<String, byte[]> files, List<Finding> found, Document xml) {
    this.files = files;
    this.found = found;
    this.xml = xml;
  }

  static void check(SortedMap<String, byte[]> files, String kind, List<Finding> found) {
    byte[] bytes = files.get(NAME);
    if (bytes == null) {
      return;
    }
    try {
      ManifestCheck check = new ManifestCheck(files, found, SafeXml.read(bytes));
      check.version(kind);
      check.identifiers();
      check.organizations();
      check.resources(kind.equals("scorm12") ? "scormtype" : "scormType");
      if (!kind.equals("scorm12")) {
        Profile2004.check(check.xml, found);
      }
    } catch (IOException e) {
      found.add(
          Finding.error("MANIFEST_XML", NAME, "the manifest cannot be read: " + e.getMessage()));
    }
  }

  private void error(String code, String message) {
    found.add(Finding.error(code, NAME, message));
  }

  private List<Element> elements(String name) {
    return Xml.all(xml, name);
  }

  private void version(String kind) {
    String version =
        elements("schemaversion").stream()
            .map(e -> e.getTextContent().strip())
            .findFirst()
            .orElse("");
    boolean known =
        kind.equals("scorm12")
            ? version.equals("1.2")
            : version.matches("(CAM )?1\\.3|2004 (3rd|4th) Edition");
    if (!known) {
      error(
          "MANIFEST_VERSION",
          "schemaversion is \"" + version + "\"; platforms then guess what the package is");
    }
    if (!"manifest".equals(xml.getDocumentElement().getLocalName())) {
      error("MANIFEST_ROOT", "the outermost element is not <manifest>");
    }
  }

  private void identifiers() {
    Set<String> seen = new HashSet<>();
    NodeList all = xml.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      String id = ((Element) all.item(i)).getAttribute("identifier");
      if (!id.isEmpty() && !ID.matcher(id).matches()) {
        error(
            "MANIFEST_ID",
            "identifier \""
                + id
                + "\" must begin with a letter and hold letters, digits, _ . - only");
      }
      if (!id.isEmpty() && !seen.add(id)) {
        error("MANIFEST_ID_TWICE", "identifier \"" + id + "\" is used twice");
      }
    }
  }

  private void organizations() {
    Set<String> resources = new HashSet<>();
    elements("resource").forEach(r -> resources.add(r.getAttribute("identifier")));
    if (elements("organization").isEmpty()) {
      error("MANIFEST_ORGANIZATION", "there is no <organization>: a learner has nothing to open");
    }
    for (Element item : elements("item")) {
      String reference = item.getAttribute("identifierref");
      if (!reference.isEmpty() && !resources.contains(reference)) {
        error(
            "MANIFEST_REFERENCE",
            "item "
                + item.getAttribute("identifier")
                + " points to the resource \""
                + reference
                + "\", which is not there");
      }
    }
  }

  private void resources(String typeName) {
    Set<String> listed = new HashSet<>();
    boolean sco = false;
    for (Element resource : elements("resource")) {
      for (int i = 0; i < resource.getAttributes().getLength(); i++) {
        var attribute = resource.getAttributes().item(i);
        sco |= typeName.equals(attribute.getLocalName()) && "sco".equals(attribute.getNodeValue());
      }
      launch(resource.getAttribute("href"));
    }
    for (Element file : elements("file")) {
      String href = file.getAttribute("href");
      listed.add(href);
      if (!files.containsKey(href)) {
        error(
            "MANIFEST_FILE_MISSING",
            "the manifest lists " + href + ", which is not in the package");
      }
    }
    if (!sco) {
      error(
          "MANIFEST_NO_SCO",
          "no resource has adlcp:" + typeName + "=\"sco\": progress would not be tracked");
    }
    for (String name : files.keySet()) {
      if (!listed.contains(name)
          && !name.equals(NAME)
          && !name.endsWith(".xsd")
          && !name.endsWith(".dtd")) {
        found.add(
            Finding.warning(
                "MANIFEST_FILE_UNLISTED",
                name,
                "the manifest does not list this file; some platforms drop it"));
      }
    }
  }

  private void launch(String href) {
    if (href.contains("?") || href.contains("#")) {
      found.add(
          Finding.warning(
              "MANIFEST_HREF",
              NAME,
              "\"" + href + "\" has a query; some platforms drop or mangle it"));
    }
    String file = href.replaceAll("[?#].*", "");
    if (!file.isEmpty() && !file.matches("https?:.*") && !files.containsKey(file)) {
      error(
          "MANIFEST_HREF_MISSING",
          "a resource starts with " + href + ", which is not in the package");
    }
  }
}

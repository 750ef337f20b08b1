package studio.trellis.packaging.target.scorm2004;

import java.util.Collection;
import studio.trellis.model.course.Course;
import studio.trellis.packaging.target.Request;
import studio.trellis.packaging.target.Titles;
import studio.trellis.packaging.xml.XmlText;

/**
 * The manifest of SCORM 2004 (Content Aggregation Model 1.3). One SCO and no shared objectives: the
 * sequencing is the engine's, and a mapped objective stops some platforms' import. It names no
 * schema files, since none are shipped.
 */
final class Manifest2004 {
  static final String NAME = "imsmanifest.xml";

  private Manifest2004() {}

  /**
   * The manifest. Its identifiers stay for the life of the course: platforms keep progress by them.
   */
  static String write(Request request, Edition edition, Collection<String> files) {
    Course course = request.course();
    XmlText xml = new XmlText();
    xml.open(
        "manifest",
        "identifier",
        "TRELLIS-" + course.id(),
        "version",
        "1.0",
        "xmlns",
        "http://www.imsglobal.org/xsd/imscp_v1p1",
        "xmlns:adlcp",
        "http://www.adlnet.org/xsd/adlcp_v1p3",
        "xmlns:adlseq",
        "http://www.adlnet.org/xsd/adlseq_v1p3",
        "xmlns:adlnav",
        "http://www.adlnet.org/xsd/adlnav_v1p3",
        "xmlns:imsss",
        "http://www.imsglobal.org/xsd/imsss");
    xml.open("metadata")
        .text("schema", "ADL SCORM")
        .text("schemaversion", edition.version())
        .close();
    xml.open("organizations", "default", "ORG-1");
    xml.open("organization", "identifier", "ORG-1", "adlseq:objectivesGlobalToSystem", "false");
    xml.text("title", Titles.line(course.title()));
    item(xml, request);
    xml.open("imsss:sequencing")
        .empty("imsss:controlMode", "choice", "true", "flow", "true")
        .close();
    xml.close().close();
    xml.open("resources");
    xml.open(
        "resource",
        "identifier",
        "RES-1",
        "type",
        "webcontent",
        "adlcp:scormType",
        "sco",
        "href",
        "index.html");
    for (String file : files) {
      xml.empty("file", "href", file);
    }
    return xml.close().close().close().end();
  }

  private static void item(XmlText xml, Request request) {
    xml.open("item", "identifier", "ITEM-1", "identifierref", "RES-1", "isvisible", "true");
    xml.text("title", Titles.line(request.course().title()));
    xml.open("imsss:sequencing");
    int mark = request.settings().status().passMark(request.course());
    if (request.settings().status().platformDecides() && mark > 0) {
      xml.open("imsss:objectives")
          .open("imsss:primaryObjective", "objectiveID", "PRIMARYOBJ", "satisfiedByMeasure", "true")
          .text("imsss:minNormalizedMeasure", thousandths(mark))
          .close()
          .close();
    }
    // Without these, SuccessFactors completes the course by itself whenever it is left.
    xml.empty(
        "imsss:deliveryControls",
        "tracked",
        "true",
        "completionSetByContent",
        "true",
        "objectiveSetByContent",
        "true");
    xml.close();
    // Exit and suspend stay: they may be the only way out of a frame.
    xml.open("adlnav:presentation")
        .open("adlnav:navigationInterface")
        .text("adlnav:hideLMSUI", "previous")
        .text("adlnav:hideLMSUI", "continue")
        .close()
        .close();
    xml.close();
  }

  private static String thousandths(int mark) {
    return mark == 1000 ? "1" : "0." + String.format(java.util.Locale.ROOT, "%03d", mark);
  }
}

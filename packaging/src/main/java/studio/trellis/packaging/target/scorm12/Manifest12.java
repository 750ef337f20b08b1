package studio.trellis.packaging.target.scorm12;

import java.util.Collection;
import studio.trellis.model.course.Course;
import studio.trellis.packaging.target.Request;
import studio.trellis.packaging.target.Titles;
import studio.trellis.packaging.xml.XmlText;

/**
 * The manifest of SCORM 1.2 (Content Aggregation Model 1.2). It names no schema files, since none
 * are shipped; and a mastery score only on wish, since platforms override by it the status that the
 * course reports.
 */
final class Manifest12 {
  static final String NAME = "imsmanifest.xml";

  private Manifest12() {}

  /**
   * The manifest. Its identifiers stay for the life of the course: platforms keep progress by them.
   */
  static String write(Request request, Collection<String> files) {
    Course course = request.course();
    XmlText xml = new XmlText();
    xml.open(
        "manifest",
        "identifier",
        "TRELLIS-" + course.id(),
        "version",
        "1.0",
        "xmlns",
        "http://www.imsproject.org/xsd/imscp_rootv1p1p2",
        "xmlns:adlcp",
        "http://www.adlnet.org/xsd/adlcp_rootv1p2");
    xml.open("metadata").text("schema", "ADL SCORM").text("schemaversion", "1.2").close();
    xml.open("organizations", "default", "ORG-1").open("organization", "identifier", "ORG-1");
    xml.text("title", Titles.line(course.title()));
    xml.open("item", "identifier", "ITEM-1", "identifierref", "RES-1", "isvisible", "true");
    xml.text("title", Titles.line(course.title()));
    int mark = request.settings().status().passMark(course);
    if (request.settings().status().platformDecides() && mark > 0) {
      xml.text("adlcp:masteryscore", Integer.toString(mark / 10));
    }
    xml.close().close().close();
    xml.open("resources");
    xml.open(
        "resource",
        "identifier",
        "RES-1",
        "type",
        "webcontent",
        "adlcp:scormtype",
        "sco",
        "href",
        "index.html");
    for (String file : files) {
      xml.empty("file", "href", file);
    }
    return xml.close().close().close().end();
  }
}

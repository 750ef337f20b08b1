package studio.trellis.packaging.target.xapi;

import org.jsoup.Jsoup;
import studio.trellis.model.course.Course;
import studio.trellis.packaging.ExportException;
import studio.trellis.packaging.target.Exported;
import studio.trellis.packaging.target.Identifiers;
import studio.trellis.packaging.target.RecordPackage;
import studio.trellis.packaging.target.Request;
import studio.trellis.packaging.target.Target;
import studio.trellis.packaging.target.Titles;
import studio.trellis.packaging.xml.XmlText;

/** xAPI with a Tin Can launch: the package names its activity, the launch names the store. */
public final class XapiTarget implements Target {
  static final String NAME = "tincan.xml";

  @Override
  public String id() {
    return "xapi";
  }

  @Override
  public String title() {
    return "xAPI (Tin Can)";
  }

  @Override
  public String purpose() {
    return "For LMSs that launch xAPI content and have no cmi5; all that cmi5 sends, with less said"
        + " about how it is used.";
  }

  @Override
  public Exported pack(Request request) throws ExportException {
    return RecordPackage.of(request, this, NAME, manifest(request));
  }

  private static String manifest(Request request) {
    Course course = request.course();
    String title = Titles.line(course.title());
    String summary = Titles.line(Jsoup.parse(course.summary()).text());
    return new XmlText()
        .open("tincan", "xmlns", "http://projecttincan.com/tincan.xsd")
        .open("activities")
        .open(
            "activity",
            "id",
            Identifiers.course(request),
            "type",
            "http://adlnet.gov/expapi/activities/course")
        .text("name", title)
        .text("description", summary.isEmpty() ? title : summary, "lang", course.language())
        .text("launch", "index.html", "lang", course.language())
        .close()
        .close()
        .close()
        .end();
  }
}

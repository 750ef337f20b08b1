package studio.trellis.packaging.target.cmi5;

import org.jsoup.Jsoup;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Skill;
import studio.trellis.packaging.target.Identifiers;
import studio.trellis.packaging.target.Request;
import studio.trellis.packaging.target.Titles;
import studio.trellis.packaging.xml.XmlText;

/**
 * The course structure of cmi5 (section 13): one assignable unit, the skills as its objectives. The
 * order of its elements is fixed, and every part needs a description.
 */
final class CourseStructure {
  static final String NAME = "cmi5.xml";
  private static final int MOST_TEXT = 1000;

  private CourseStructure() {}

  static String write(Request request) {
    Course course = request.course();
    String iri = Identifiers.course(request);
    XmlText xml = new XmlText();
    xml.open(
        "courseStructure", "xmlns", "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd");
    xml.open("course", "id", iri);
    texts(xml, course, Titles.line(course.title()), summary(course));
    xml.close();
    boolean skills = request.settings().skills() && course.skills().size() > 0;
    if (skills) {
      xml.open("objectives");
      for (Skill skill : course.skills()) {
        xml.open("objective", "id", iri + "/skill/" + skill.id());
        texts(xml, course, Titles.line(skill.title()), Titles.line(skill.title()));
        xml.close();
      }
      xml.close();
    }
    unit(xml, request, iri, skills);
    return xml.close().end();
  }

  private static void unit(XmlText xml, Request request, String iri, boolean skills) {
    Course course = request.course();
    int mark = request.settings().status().passMark(course);
    String id = Identifiers.unit(request);
    if (mark > 0) {
      String score = mark == 1000 ? "1.0" : String.format(java.util.Locale.ROOT, "0.%03d", mark);
      xml.open(
          "au",
          "id",
          id,
          "moveOn",
          "CompletedAndPassed",
          "masteryScore",
          score,
          "launchMethod",
          "AnyWindow",
          "activityType",
          "http://adlnet.gov/expapi/activities/lesson");
    } else {
      xml.open(
          "au",
          "id",
          id,
          "moveOn",
          "Completed",
          "launchMethod",
          "AnyWindow",
          "activityType",
          "http://adlnet.gov/expapi/activities/lesson");
    }
    texts(xml, course, Titles.line(course.title()), summary(course));
    if (skills) {
      xml.open("objectives");
      for (Skill skill : course.skills()) {
        xml.empty("objective", "idref", iri + "/skill/" + skill.id());
      }
      xml.close();
    }
    xml.text("url", "index.html").close();
  }

  private static void texts(XmlText xml, Course course, String title, String description) {
    xml.open("title").text("langstring", title, "lang", course.language()).close();
    xml.open("description").text("langstring", description, "lang", course.language()).close();
  }

  private static String summary(Course course) {
    String text = Jsoup.parse(course.summary()).text().strip();
    String said = text.isEmpty() ? Titles.line(course.title()) : text;
    return said.length() > MOST_TEXT ? said.substring(0, MOST_TEXT - 1) + "…" : said;
  }
}

package studio.trellis.app.publish;

import studio.trellis.app.text.CourseNames;
import studio.trellis.app.text.SentenceText;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Link;
import studio.trellis.model.rule.Rule;
import studio.trellis.packaging.target.Wording;

/** Rules and links of a course in the studio's own sentences. */
public final class SpokenCourse implements Wording {
  private final SentenceText sentences;

  public SpokenCourse(Course course) {
    sentences = new SentenceText(new CourseNames(course));
  }

  @Override
  public String rule(Rule rule) {
    return SentenceText.plain(sentences.rule(rule));
  }

  @Override
  public String link(Link link) {
    return SentenceText.plain(sentences.link(link)) + ".";
  }
}

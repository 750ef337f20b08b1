package studio.trellis.app.search;

import studio.trellis.app.text.CourseNames;
import studio.trellis.app.text.SentenceText;
import studio.trellis.authoring.search.Wording;
import studio.trellis.model.course.Course;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.Rule;

/** Rules are found by the words in which the studio shows them. */
final class SpokenRules implements Wording {
  @Override
  public String sentence(Course course, Rule rule) {
    return SentenceText.plain(text(course).rule(rule));
  }

  @Override
  public String condition(Course course, Condition condition) {
    return text(course).condition(condition);
  }

  private static SentenceText text(Course course) {
    return new SentenceText(new CourseNames(course));
  }
}

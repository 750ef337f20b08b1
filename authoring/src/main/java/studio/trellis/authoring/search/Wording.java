package studio.trellis.authoring.search;

import studio.trellis.model.course.Course;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.Rule;

/** Says rules and conditions in the author's language, so that they are found by their words. */
public interface Wording {
  /** The rule as a sentence, with its reason. */
  String sentence(Course course, Rule rule);

  /** A condition as part of a sentence. */
  String condition(Course course, Condition condition);
}

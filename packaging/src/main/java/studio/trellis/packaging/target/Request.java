package studio.trellis.packaging.target;

import java.util.function.Function;
import studio.trellis.model.course.Course;
import studio.trellis.model.rule.Rule;
import studio.trellis.packaging.content.AssetSource;

/**
 * What is asked of a target.
 *
 * @param rules reads a rule as a sentence, for documents that people read
 */
public record Request(
    Course course, AssetSource assets, Settings settings, Function<Rule, String> rules) {
  /** With all as by default; rules are read by their reasons alone. */
  public static Request of(Course course, AssetSource assets) {
    return new Request(course, assets, Settings.DEFAULT, Rule::because);
  }

  public Request with(Settings other) {
    return new Request(course, assets, other, rules);
  }
}

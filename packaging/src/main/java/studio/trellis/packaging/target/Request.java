package studio.trellis.packaging.target;

import studio.trellis.model.course.Course;
import studio.trellis.packaging.content.AssetSource;

/**
 * What is asked of a target.
 *
 * @param wording reads rules and links as sentences, for documents that people read
 */
public record Request(Course course, AssetSource assets, Settings settings, Wording wording) {
  /** With all as by default; rules are read by their reasons alone. */
  public static Request of(Course course, AssetSource assets) {
    return new Request(course, assets, Settings.DEFAULT, Wording.plain());
  }

  public Request with(Settings other) {
    return new Request(course, assets, other, wording);
  }

  /** With sentences for documents. */
  public Request with(Wording words) {
    return new Request(course, assets, settings, words);
  }
}

package studio.trellis.packaging.target;

import org.jspecify.annotations.Nullable;
import studio.trellis.model.course.Course;
import studio.trellis.packaging.content.AssetSource;

/**
 * What is asked of a target.
 *
 * @param wording reads rules and links as sentences, for documents that people read
 * @param reviewing walks to look through beside the page; null: the package is for learners
 */
public record Request(
    Course course,
    AssetSource assets,
    Settings settings,
    Wording wording,
    @Nullable Walkthroughs reviewing) {
  /** With all as by default; rules are read by their reasons alone. */
  public static Request of(Course course, AssetSource assets) {
    return new Request(course, assets, Settings.DEFAULT, Wording.plain(), null);
  }

  public Request with(Settings other) {
    return new Request(course, assets, other, wording, reviewing);
  }

  /** With sentences for documents. */
  public Request with(Wording words) {
    return new Request(course, assets, settings, words, reviewing);
  }

  /** For reviewers: the target {@code web} then shows walks beside the page, and keeps nothing. */
  public Request forReviewers(@Nullable Walkthroughs walks) {
    return new Request(course, assets, settings, wording, walks);
  }
}

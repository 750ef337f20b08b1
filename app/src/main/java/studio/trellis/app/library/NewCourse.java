package studio.trellis.app.library;

import studio.trellis.model.course.Course;

/** Courses made of others. */
public final class NewCourse {
  private NewCourse() {}

  /** A course of its own with all that {@code from} has; it was never published. */
  public static Course copy(Course from, String id, String title) {
    return Course.empty(id, title)
        .with(
            f -> {
              f.language = from.language();
              f.summary = from.summary();
              f.start = from.start();
              f.sequence = from.sequence();
              f.source = from.source();
              f.policies = from.policies();
              f.look = from.look();
              f.skills = from.skills();
              f.groups = from.groups();
              f.activities = from.activities();
              f.items = from.items();
              f.links = from.links();
              f.rules = from.rules();
              f.facets = from.facets();
              f.attributes = from.attributes();
              f.personas = from.personas();
              f.assets = from.assets();
              f.extra = from.extra();
            });
  }
}

package studio.trellis.app.library;

import java.util.Map;
import studio.trellis.model.base.Entities;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Look;
import studio.trellis.model.course.Positions;
import studio.trellis.model.course.Sequence;
import studio.trellis.model.rule.Policies;

/** Courses that begin. */
public final class NewCourse {
  private NewCourse() {}

  /** A course with nothing in it. */
  static Course of(String id, String title) {
    return new Course(
        id,
        title,
        "en",
        "",
        "",
        Sequence.LINKED,
        "",
        Policies.DEFAULT,
        Look.PLAIN,
        Entities.none(),
        Entities.none(),
        Entities.none(),
        Entities.none(),
        Entities.none(),
        Entities.none(),
        Entities.none(),
        Entities.none(),
        Entities.none(),
        Entities.none(),
        Positions.NONE,
        Map.of());
  }

  /** A course of its own with all that {@code from} has; it was never published. */
  public static Course copy(Course from, String id, String title) {
    return new Course(
        id,
        title,
        from.language(),
        from.summary(),
        from.start(),
        from.sequence(),
        from.source(),
        from.policies(),
        from.look(),
        from.skills(),
        from.groups(),
        from.activities(),
        from.items(),
        from.links(),
        from.rules(),
        from.facets(),
        from.attributes(),
        from.personas(),
        from.assets(),
        Positions.NONE,
        from.extra());
  }
}

package studio.trellis.app.search;

import java.util.Locale;
import java.util.Optional;
import studio.trellis.app.text.Text;
import studio.trellis.authoring.search.Dimension;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Facet;
import studio.trellis.model.course.TagRef;

/** What values are called on the screen. */
final class PartWords {
  private PartWords() {}

  /** One of a kind. */
  static String one(EntityKind kind) {
    return Text.of("search.kind." + kind.word());
  }

  /** A value of a dimension. */
  static String value(Dimension dimension, String value, Answer answer, Optional<Course> course) {
    return switch (dimension) {
      case KIND -> Text.of("search.kinds." + value);
      case ACTIVITY_KIND -> Text.of("kind." + value);
      case COURSE, SKILL -> answer.name(value);
      case TAG -> tag(Dimension.tag(value), course);
    };
  }

  private static String tag(TagRef tag, Optional<Course> course) {
    Facet facet = course.map(now -> now.facets().find(tag.facet())).orElse(null);
    return facet == null ? tag.value() : facet.title() + ": " + tag.value();
  }

  /** A heading for a dimension. */
  static String heading(Dimension dimension) {
    return Text.of("search.by." + dimension.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}

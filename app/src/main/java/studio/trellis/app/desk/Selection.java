package studio.trellis.app.desk;

import java.util.Optional;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.edit.Part;
import studio.trellis.model.edit.Parts;

/** What the author looks at: the course itself or a part of it, by id. */
public record Selection(Kind kind, String id) {
  /** The course as a whole. */
  public static final Selection COURSE = new Selection(Kind.COURSE, "");

  /** What may be selected. */
  public enum Kind {
    COURSE,
    ACTIVITY,
    GROUP,
    LINK,
    SKILL,
    ITEM,
    RULE,
    PERSONA,
    FACET,
    ATTRIBUTE,
    ASSET
  }

  /** The part itself; empty for the course. */
  public Optional<Part> part() {
    return kind == Kind.COURSE
        ? Optional.empty()
        : Optional.of(new Part(EntityKind.valueOf(kind.name()), id));
  }

  /** Whether the course has it. */
  public boolean in(Course course) {
    return part().map(part -> Parts.find(course, part) != null).orElse(true);
  }

  /** An activity. */
  public static Selection activity(String id) {
    return new Selection(Kind.ACTIVITY, id);
  }
}

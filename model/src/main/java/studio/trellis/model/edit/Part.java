package studio.trellis.model.edit;

import java.util.Comparator;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.EntityKind;

/** A part of a course by kind and id; sorted by kind, then by id. */
public record Part(EntityKind kind, String id) implements Comparable<Part> {
  private static final Comparator<Part> ORDER =
      Comparator.comparing(Part::kind).thenComparing(Part::id);

  /** The part that {@code entity} is. */
  public static Part of(Entity entity) {
    return new Part(EntityKind.of(entity), entity.id());
  }

  @Override
  public int compareTo(Part other) {
    return ORDER.compare(this, other);
  }
}

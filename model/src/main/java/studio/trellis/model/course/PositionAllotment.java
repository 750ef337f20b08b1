package studio.trellis.model.course;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import studio.trellis.model.base.Entities;
import studio.trellis.model.base.Entity;

/**
 * Gives each part of a course its place in the learner's state. New parts get the next places, in
 * the author's order and then by id; what has a place keeps it, and the places of deleted parts are
 * never given again.
 */
public final class PositionAllotment {
  private PositionAllotment() {}

  /** The positions of {@code course} with all its parts; the same when none is new. */
  public static Positions allot(Course course) {
    Positions known = course.positions();
    return new Positions(
        allot(known.skills(), course.skills(), Skill::order),
        allot(known.activities(), course.activities(), Activity::order),
        allot(known.items(), course.items(), Item::order),
        allot(known.rules(), course.rules(), rule -> 0),
        allot(known.attributes(), course.attributes(), attribute -> 0));
  }

  private static <T extends Entity> List<String> allot(
      List<String> known, Entities<T> parts, ToIntFunction<T> order) {
    Set<String> placed = new TreeSet<>(known);
    List<T> sorted = new ArrayList<>(parts.all());
    sorted.sort(Comparator.<T>comparingInt(order).thenComparing(Entity::id));
    List<String> out = new ArrayList<>(known);
    for (T part : sorted) {
      if (placed.add(part.id())) {
        out.add(part.id());
      }
    }
    return out;
  }
}

package studio.trellis.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;

/**
 * An edit's whole effect, part by part: what undo, the store, the index, the checks and the repaint
 * go by.
 *
 * @param changes sorted by part, one a part; none leaves its part as it was
 */
public record Patch(List<Change> changes) {
  /** Nothing happens. */
  public static final Patch NONE = new Patch(List.of());

  public Patch {
    changes = List.copyOf(changes);
  }

  /** These changes, each to another part, less those that change nothing. */
  public static Patch of(Collection<Change> changes) {
    Map<Part, Change> sorted = new TreeMap<>();
    for (Change change : changes) {
      if (!Objects.equals(change.before(), change.after())
          && sorted.put(change.part(), change) != null) {
        throw new IllegalArgumentException("two changes of " + change.part());
      }
    }
    return new Patch(new ArrayList<>(sorted.values()));
  }

  /** What makes {@code after} of {@code before}, two versions of one course. */
  public static Patch between(Course before, Course after) {
    List<Change> out = new ArrayList<>();
    for (EntityKind kind : EntityKind.values()) {
      compare(kind, Parts.all(before, kind), Parts.all(after, kind), out);
    }
    return of(out);
  }

  /**
   * Both lists are sorted by id; what an edit did not touch is the same object, and so is its list.
   */
  @SuppressWarnings("ReferenceEquality") // Only spares work: other objects are compared as such.
  private static void compare(
      EntityKind kind, List<? extends Entity> old, List<? extends Entity> now, List<Change> out) {
    if (old == now) {
      return;
    }
    int i = 0;
    int j = 0;
    while (i < old.size() || j < now.size()) {
      Entity before = i < old.size() ? old.get(i) : null;
      Entity after = j < now.size() ? now.get(j) : null;
      int order = before == after ? 0 : order(before, after);
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
      if (order != 0) {
        String id = Objects.requireNonNull(order < 0 ? before : after).id();
        out.add(
            new Change(new Part(kind, id), order < 0 ? before : null, order > 0 ? after : null));
      } else if (!Objects.equals(before, after)) {
        out.add(new Change(new Part(kind, Objects.requireNonNull(before).id()), before, after));
      }
    }
  }

  private static int order(@Nullable Entity before, @Nullable Entity after) {
    if (before == null) {
      return 1;
    }
    return after == null ? -1 : before.id().compareTo(after.id());
  }

  /** Whether nothing happens. */
  public boolean empty() {
    return changes.isEmpty();
  }

  /** The parts that are added, changed or deleted. */
  public Set<Part> touched() {
    Set<Part> out = new TreeSet<>();
    changes.forEach(change -> out.add(change.part()));
    return out;
  }

  /** The way back. */
  public Patch invert() {
    return new Patch(changes.stream().map(Change::invert).toList());
  }

  /**
   * This patch and then {@code later}, as one.
   *
   * @throws IllegalArgumentException when {@code later} does not begin where this one ends
   */
  public Patch then(Patch later) {
    Map<Part, Change> all = new TreeMap<>();
    changes.forEach(change -> all.put(change.part(), change));
    for (Change change : later.changes) {
      Change first = all.get(change.part());
      if (first != null && !Objects.equals(first.after(), change.before())) {
        throw new IllegalArgumentException(change.part() + " changed in between");
      }
      all.put(
          change.part(),
          first == null ? change : new Change(change.part(), first.before(), change.after()));
    }
    return of(all.values());
  }

  /**
   * The course that this makes of {@code course}.
   *
   * @throws IllegalArgumentException when a part is not as the patch says it was; nothing is done
   *     then
   */
  public Course applyTo(Course course) {
    Parts parts = new Parts(course);
    for (Change change : changes) {
      if (!Objects.equals(parts.find(change.part()), change.before())) {
        throw new IllegalArgumentException(change.part() + " is not as it was");
      }
      if (change.after() == null) {
        parts.remove(change.part());
      } else {
        parts.put(change.after());
      }
    }
    return parts.course();
  }
}

package studio.trellis.model.edit;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.model.base.BadTreeException;
import studio.trellis.model.base.Entity;
import studio.trellis.model.check.Finding;
import studio.trellis.model.check.References;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Facet;
import studio.trellis.model.course.Item;
import studio.trellis.model.wire.EntityWire;

/** What comes of an edit: a patch, or a refusal. */
public final class Editing {
  private Editing() {}

  /**
   * The patch that {@code edit} makes of {@code course}; it leaves a course whose references hold,
   * as far as they held before, and that a file can hold.
   *
   * @throws EditRefusedException when it would not
   */
  public static Patch of(Course course, Edit edit) {
    Course after = edit.on(course);
    Patch patch = Patch.between(course, after);
    hold(patch);
    List<Finding> worse = new ArrayList<>();
    if (othersMayBreak(patch)) {
      worse.addAll(References.run(after));
      if (!worse.isEmpty()) {
        worse.removeAll(References.run(course));
      }
    } else {
      worse.addAll(References.run(after, side(patch, true)));
      if (!worse.isEmpty()) {
        worse.removeAll(References.run(course, side(patch, false)));
      }
    }
    if (!worse.isEmpty()) {
      throw new EditRefusedException(worse);
    }
    return patch;
  }

  private static List<Entity> side(Patch patch, boolean after) {
    List<Entity> out = new ArrayList<>();
    for (Change change : patch.changes()) {
      Entity entity = after ? change.after() : change.before();
      if (entity != null) {
        out.add(entity);
      }
    }
    return out;
  }

  /**
   * Whether parts that the patch does not touch may name what is no longer there: something was
   * deleted, or has values or options that others name.
   */
  private static boolean othersMayBreak(Patch patch) {
    for (Change change : patch.changes()) {
      if (change.after() == null) {
        return true;
      }
      boolean named =
          switch (change.after()) {
            case Facet after ->
                change.before() instanceof Facet before && !after.values().equals(before.values());
            case Attribute after ->
                change.before() instanceof Attribute before
                    && !after.values().equals(before.values());
            case Item after ->
                change.before() instanceof Item before && !after.answer().equals(before.answer());
            default -> false;
          };
      if (named) {
        return true;
      }
    }
    return false;
  }

  /**
   * What a file would refuse to read is not let in (too long, out of range, half a character), nor
   * what would come back from it as something else.
   */
  private static void hold(Patch patch) {
    for (Change change : patch.changes()) {
      Entity after = change.after();
      if (after != null && !read(change.part().kind(), after).equals(after)) {
        throw new EditRefusedException(
            change.part().kind().word()
                + " "
                + after.id()
                + " has something that its kind does not have; choose another kind or leave it"
                + " out");
      }
    }
  }

  private static Entity read(EntityKind kind, Entity entity) {
    try {
      return EntityWire.read(kind, EntityWire.write(entity));
    } catch (BadTreeException e) {
      throw new EditRefusedException(String.valueOf(e.getMessage()));
    }
  }
}

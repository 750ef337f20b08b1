package studio.trellis.app.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import studio.trellis.model.course.Course;
import studio.trellis.model.edit.EditRefusedException;
import studio.trellis.model.edit.Editing;
import studio.trellis.model.edit.Patch;
import studio.trellis.model.random.RandomCourses;
import studio.trellis.model.random.RandomEdits;

class OutlineTreeTest {
  private static final int STEPS = 120;

  @Property(tries = 25)
  void aTreeThatFollowsEditsIsTheOneMadeAnew(
      @ForAll @LongRange(min = 0, max = 1L << 40) long seed) {
    RandomEdits edits = new RandomEdits(seed);
    Course course = RandomCourses.of(seed);
    OutlineTree tree = OutlineTree.of(course);
    for (int i = 0; i < STEPS; i++) {
      try {
        Patch patch = Editing.of(course, edits.next(course));
        course = patch.applyTo(course);
        tree = tree.with(course, patch);
        same(OutlineTree.of(course), tree, "");
        assertEquals(OutlineTree.of(course).size(), tree.size());
      } catch (EditRefusedException e) {
        // The next one, then.
      }
    }
  }

  private static void same(OutlineTree wanted, OutlineTree tree, String parent) {
    assertEquals(wanted.children(parent), tree.children(parent));
    for (OutlineRow row : wanted.children(parent)) {
      assertEquals(row, tree.find(row.id()));
      assertEquals(parent, tree.parent(row.id()));
      same(wanted, tree, row.id());
    }
  }
}

package studio.trellis.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import studio.trellis.model.base.BadTreeException;
import studio.trellis.model.base.Tree;
import studio.trellis.model.base.TreeReader;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.random.RandomCourses;

/** What is copied arrives whole, wherever it is pasted. */
class FragmentTest {
  private static final EditName NAME = EditName.of("edit.paste");

  @Property(tries = 200)
  void whatIsCopiedCanBePastedIntoItsCourse(@ForAll long seed) {
    Course course = RandomCourses.of(seed);
    Fragment fragment = Fragment.of(course, some(course, seed));
    Fragment.Pasted pasted = fragment.into(course, ids(), "", 40, 40);

    Patch patch = Editing.of(course, new Edit.Put(NAME, pasted.parts()));

    Course after = patch.applyTo(course);
    assertEquals(
        course.activities().size() + fragment.activities().size(), after.activities().size());
    assertEquals(course.skills(), after.skills());
    assertEquals(course.assets(), after.assets());
    assertEquals(course, patch.invert().applyTo(after));
  }

  @Property(tries = 200)
  void whatIsCopiedCanBePastedIntoAnotherCourse(@ForAll long seed, @ForAll long other) {
    Course course = RandomCourses.of(seed);
    Course target = RandomCourses.of(other);
    Fragment fragment = Fragment.of(course, some(course, seed));
    Fragment.Pasted pasted = fragment.into(target, ids(), "", 0, 0);

    Patch patch = Editing.of(target, new Edit.Put(NAME, pasted.parts()));

    Course after = patch.applyTo(target);
    assertEquals(
        target.activities().size() + fragment.activities().size(), after.activities().size());
    assertTrue(after.rules().size() >= target.rules().size());
    assertEquals(target, patch.invert().applyTo(after));
  }

  @Property(tries = 100)
  void theClipboardsTextGivesTheFragmentBack(@ForAll long seed) {
    Course course = RandomCourses.of(seed);
    Fragment fragment = Fragment.of(course, some(course, seed));

    Fragment read = Fragment.read(TreeReader.read(fragment.text()));

    assertTrue(Fragment.looksLike(fragment.text()));
    assertEquals(List.copyOf(read.parts()).size(), fragment.parts().size());
    assertTrue(fragment.parts().containsAll(read.parts()));
  }

  @Test
  void linksAmongWhatIsCopiedAreKeptAndOthersAreNot() {
    Course course = RandomCourses.of(7);
    List<String> all = new ArrayList<>();
    course.activities().forEach(activity -> all.add(activity.id()));
    course.groups().forEach(group -> all.add(group.id()));

    long links = count(Fragment.of(course, all), EntityKind.LINK);
    long alone = count(Fragment.of(course, all.subList(0, 1)), EntityKind.LINK);

    assertEquals(course.links().size(), links);
    assertEquals(0, alone);
  }

  @Test
  void rubbishIsNoFragment() {
    assertFalse(Fragment.looksLike("Hello"));
    assertThrows(BadTreeException.class, () -> Fragment.read(new Tree.Str("x")));
    assertThrows(
        BadTreeException.class, () -> Fragment.read(TreeReader.read("{\"trellis-fragment\":99}")));
  }

  private static long count(Fragment fragment, EntityKind kind) {
    return fragment.parts().stream().filter(part -> EntityKind.of(part) == kind).count();
  }

  private static List<String> some(Course course, long seed) {
    Random random = new Random(seed);
    List<String> out = new ArrayList<>();
    course
        .activities()
        .forEach(
            activity -> {
              if (random.nextInt(3) == 0) {
                out.add(activity.id());
              }
            });
    course
        .groups()
        .forEach(
            group -> {
              if (random.nextInt(3) == 0) {
                out.add(group.id());
              }
            });
    return out;
  }

  private static Function<EntityKind, String> ids() {
    int[] next = {0};
    return kind -> "new" + kind.word() + next[0]++;
  }
}

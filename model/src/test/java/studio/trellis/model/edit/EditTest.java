package studio.trellis.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import studio.trellis.model.check.Finding;
import studio.trellis.model.check.References;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Link;
import studio.trellis.model.random.RandomCourses;
import studio.trellis.model.random.RandomEdits;
import studio.trellis.model.rule.Rule;
import studio.trellis.model.wire.CourseWire;

class EditTest {
  private static final int STEPS = 25;

  /** What an author did: each course on the way and the patch to the next. */
  private record Way(List<Course> courses, List<Patch> patches, int refused) {}

  private static Way way(long seed) {
    RandomEdits edits = new RandomEdits(seed);
    List<Course> courses = new ArrayList<>();
    List<Patch> patches = new ArrayList<>();
    Course course = RandomCourses.of(seed);
    courses.add(course);
    int refused = 0;
    for (int i = 0; i < STEPS; i++) {
      try {
        Patch patch = Editing.of(course, edits.next(course));
        course = patch.applyTo(course);
        patches.add(patch);
        courses.add(course);
      } catch (EditRefusedException e) {
        refused++;
      }
    }
    return new Way(courses, patches, refused);
  }

  @Property(tries = 60)
  void undoGivesBackTheCourseAndRedoTheEdit(@ForAll @LongRange(min = 0, max = 1L << 40) long seed) {
    Way way = way(seed);
    for (int i = way.patches().size() - 1; i >= 0; i--) {
      Patch patch = way.patches().get(i);
      assertEquals(way.courses().get(i), patch.invert().applyTo(way.courses().get(i + 1)));
      assertEquals(way.courses().get(i + 1), patch.applyTo(way.courses().get(i)));
      assertEquals(patch, patch.invert().invert());
    }
  }

  @Property(tries = 60)
  void aSequenceMergedEqualsTheSequence(@ForAll @LongRange(min = 0, max = 1L << 40) long seed) {
    Way way = way(seed);
    Patch all = Patch.NONE;
    for (Patch patch : way.patches()) {
      all = all.then(patch);
    }
    Course first = way.courses().getFirst();
    Course last = way.courses().getLast();
    assertEquals(last, all.applyTo(first));
    assertEquals(first, all.invert().applyTo(last));
    assertEquals(Patch.between(first, last), all);
  }

  @Property(tries = 60)
  void whatIsNotRefusedLeavesACourseThatHoldsAndComesBackFromItsFile(
      @ForAll @LongRange(min = 0, max = 1L << 40) long seed) {
    for (Course course : way(seed).courses()) {
      assertEquals(List.of(), References.run(course));
      assertEquals(Patch.NONE, Patch.between(course, CourseWire.read(CourseWire.write(course))));
    }
  }

  @Property(tries = 30)
  void aPatchTouchesWhatItChangesAndNothingElse(
      @ForAll @LongRange(min = 0, max = 1L << 40) long seed) {
    Way way = way(seed);
    for (int i = 0; i < way.patches().size(); i++) {
      Set<Part> differing = new TreeSet<>();
      for (EntityKind kind : EntityKind.values()) {
        Set<Object> before = new HashSet<>(Parts.all(way.courses().get(i), kind));
        Set<Object> after = new HashSet<>(Parts.all(way.courses().get(i + 1), kind));
        Parts.all(way.courses().get(i), kind).stream()
            .filter(part -> !after.contains(part))
            .forEach(part -> differing.add(Part.of(part)));
        Parts.all(way.courses().get(i + 1), kind).stream()
            .filter(part -> !before.contains(part))
            .forEach(part -> differing.add(Part.of(part)));
      }
      assertEquals(differing, way.patches().get(i).touched());
    }
  }

  @Test
  void randomEditsAreDoneAndRefusedBoth() {
    int done = 0;
    int refused = 0;
    for (long seed = 0; seed < 40; seed++) {
      Way way = way(seed);
      done += way.patches().size();
      refused += way.refused();
    }
    assertTrue(done > 500, done + " done");
    assertTrue(refused > 20, refused + " refused");
  }

  @Test
  void aPatchOfAnotherCourseIsRefusedWhole() {
    Course one = RandomCourses.of(1);
    Activity activity = one.activities().all().getFirst();
    Patch patch =
        Editing.of(one, Edit.Put.of(EditName.of("edit.x"), activity.with(f -> f.title = "new")));
    Course changed = patch.applyTo(one);
    assertThrows(IllegalArgumentException.class, () -> patch.applyTo(changed));
    assertThrows(IllegalArgumentException.class, () -> patch.then(patch));
  }

  @Test
  void anActivityGoesWithItsItemsLinksAndTheRulesThatNameIt() {
    for (long seed = 0; seed < 60; seed++) {
      Course course = RandomCourses.of(seed);
      String id = course.activities().all().getFirst().id();
      Course left = delete(course, EntityKind.ACTIVITY, id);
      assertFalse(left.activities().has(id));
      for (Item item : left.items()) {
        assertFalse(item.activity().equals(id));
      }
      for (Link link : left.links()) {
        assertFalse(link.from().equals(id) || link.to().equals(id));
      }
      for (Rule rule : left.rules()) {
        assertFalse(Mentions.of(rule).contains(id));
      }
      assertFalse(left.start().equals(id));
    }
  }

  @Test
  void aGroupGoesWithAllThatLiesInItHoweverDeep() {
    Course course = RandomCourses.of(3, 30);
    for (Group group : course.groups()) {
      Course left = delete(course, EntityKind.GROUP, group.id());
      for (Activity activity : left.activities()) {
        assertTrue(activity.group().isEmpty() || left.groups().has(activity.group()));
      }
      for (Group inner : left.groups()) {
        assertTrue(inner.parent().isEmpty() || left.groups().has(inner.parent()));
      }
    }
  }

  @Test
  void dissolvingAGroupKeepsItsContent() {
    Course course = RandomCourses.of(3, 30);
    for (Group group : course.groups()) {
      Course left = new Edit.Ungroup(EditName.of("edit.x"), group.id()).on(course);
      assertEquals(course.activities().size(), left.activities().size());
      assertEquals(course.groups().size() - 1, left.groups().size());
      assertEquals(List.of(), References.run(left));
    }
  }

  @Test
  void aGroupIsNotPutIntoItself() {
    Course course = RandomCourses.of(3, 30);
    Group group = course.groups().all().getFirst();
    EditRefusedException refused =
        assertThrows(
            EditRefusedException.class,
            () ->
                Editing.of(
                    course,
                    new Edit.Regroup(EditName.of("edit.x"), List.of(group.id()), group.id())));
    assertEquals(
        List.of("structure.group-loop"),
        refused.findings().stream().map(Finding::code).distinct().toList());
  }

  private static Course delete(Course course, EntityKind kind, String id) {
    Edit edit = new Edit.Delete(EditName.of("edit.x"), Set.of(new Part(kind, id)));
    return Editing.of(course, edit).applyTo(course);
  }
}

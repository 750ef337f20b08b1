package studio.trellis.app.map.world;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import studio.trellis.app.DemoCourse;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Place;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;
import studio.trellis.model.edit.EditRefusedException;
import studio.trellis.model.edit.Editing;
import studio.trellis.model.edit.Patch;
import studio.trellis.model.random.RandomCourses;
import studio.trellis.model.random.RandomEdits;

class WorldUpdateTest {
  private static final EditName NAME = EditName.of("edit.random", "", "");
  private static final int STEPS = 25;

  @Property(tries = 60)
  void aWorldThatFollowsEditsIsTheOneMadeAnew(
      @ForAll @LongRange(min = 0, max = 1L << 40) long seed) {
    RandomEdits edits = new RandomEdits(seed);
    Course course = RandomCourses.of(seed);
    World world = WorldBuilder.build(course, Map.of());
    for (int i = 0; i < STEPS; i++) {
      try {
        Patch patch = Editing.of(course, edits.next(course));
        course = patch.applyTo(course);
        world = WorldBuilder.update(world, course, Map.of(), Stale.by(patch, course));
        same(WorldBuilder.build(course, Map.of()), world);
      } catch (EditRefusedException e) {
        // The next one, then.
      }
    }
  }

  @Test
  void aCardThatMovesTakesItsFrameAndLinksAlongAndLeavesTheRestTheSame() {
    Course before = DemoCourse.large(5, 12);
    World world = WorldBuilder.build(before, Map.of());
    Activity inGroup =
        before.activities().all().stream().filter(a -> !a.group().isEmpty()).findFirst().get();
    Patch patch =
        Editing.of(before, new Edit.Move(NAME, Map.of(inGroup.id(), new Place(-4000, -3000))));
    Course after = patch.applyTo(before);
    World moved = new WorldUpdate(world, after, Map.of(), Stale.by(patch, after)).world();
    assertNotNull(moved, "a move leaves the shape as it was");
    same(WorldBuilder.build(after, Map.of()), moved);
    int others = 0;
    for (int i = 0; i < world.cards().size(); i++) {
      if (!world.cards().get(i).id().equals(inGroup.id())) {
        assertSame(world.cards().get(i), moved.cards().get(i));
        others++;
      }
    }
    assertEquals(world.cards().size() - 1, others);
  }

  @Test
  void aCardThatComesIntoAnotherGroupChangesOnlyTheFramesAroundBoth() {
    Course before = DemoCourse.large(5, 12);
    World world = WorldBuilder.build(before, Map.of());
    Activity inGroup =
        before.activities().all().stream().filter(a -> !a.group().isEmpty()).findFirst().get();
    for (String group : List.of("", world.frames().getLast().id())) {
      Edit regroup = new Edit.Regroup(NAME, List.of(inGroup.id()), group);
      Patch patch = Editing.of(before, regroup);
      Course after = patch.applyTo(before);
      World now = new WorldUpdate(world, after, Map.of(), Stale.by(patch, after)).world();
      assertNotNull(now, "groups that still hold something can be followed");
      same(WorldBuilder.build(after, Map.of()), now);
    }
  }

  @Test
  void aDragShowsEverythingWhereItIsFoundAgain() {
    Course all = DemoCourse.large(5, 12);
    String id = all.activities().all().getFirst().id();
    Course course = new Edit.Move(NAME, Map.of(id, new Place(2000, 900))).on(all);
    World world = WorldBuilder.build(course, Map.of());
    Box box = world.box(id);
    World dragged = world.moved(Set.of(id), 5000, 5000);
    assertEquals(box.moved(5000, 5000), dragged.box(id));
    assertArrayEquals(new int[] {world.cardAt(id)}, dragged.cardsIn(box.moved(5000, 5000)));
    assertEquals(box, world.box(id), "the world before is as it was");
    assertArrayEquals(new int[] {world.cardAt(id)}, world.cardsIn(box.grown(-5)));
  }

  private static void same(World wanted, World world) {
    assertEquals(wanted.cards(), world.cards());
    assertEquals(wanted.frames(), world.frames());
    assertEquals(curves(wanted), curves(world));
    assertEquals(Set.copyOf(wanted.bundles()), new HashSet<>(world.bundles()));
    assertEquals(wanted.bounds(), world.bounds());
    for (Box area :
        List.of(wanted.bounds(), new Box(0, 0, 700, 500), new Box(-50, 300, 90, 2000))) {
      assertArrayEquals(wanted.cardsIn(area), world.cardsIn(area));
      assertArrayEquals(wanted.edgesIn(area), world.edgesIn(area));
    }
  }

  /** Links but for where their labels stand: those stay where they are read while they can. */
  private static Map<String, List<Object>> curves(World world) {
    return world.edges().stream()
        .collect(
            Collectors.toMap(Edge::id, edge -> List.of(edge.curve(), edge.label(), edge.kind())));
  }
}

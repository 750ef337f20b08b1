package studio.trellis.model.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.stream.StreamSupport;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import studio.trellis.model.base.Entities;
import studio.trellis.model.base.Entity;
import studio.trellis.model.engine.Plan;
import studio.trellis.model.random.RandomCourses;

class PositionAllotmentTest {
  @Property(tries = 200)
  void everyPartGetsOnePlaceAndKnownPlacesStay(@ForAll long seed) {
    Course course = RandomCourses.of(seed);
    Positions after = PositionAllotment.allot(course);
    assertHolds(course.positions().skills(), after.skills(), course.skills());
    assertHolds(course.positions().activities(), after.activities(), course.activities());
    assertHolds(course.positions().items(), after.items(), course.items());
    assertHolds(course.positions().rules(), after.rules(), course.rules());
    assertHolds(course.positions().attributes(), after.attributes(), course.attributes());
    assertEquals(after, PositionAllotment.allot(course.withPositions(after)));
  }

  private static void assertHolds(
      List<String> before, List<String> after, Entities<? extends Entity> parts) {
    assertEquals(before, after.subList(0, before.size()), "places are kept, tombstones too");
    assertEquals(after.size(), new HashSet<>(after).size(), "no part has two places");
    assertTrue(
        StreamSupport.stream(parts.spliterator(), false).allMatch(p -> after.contains(p.id())));
  }

  @Property(tries = 100)
  void theEngineReadsTheSamePlanBeforeAndAfterPublication(@ForAll long seed) {
    Course course = RandomCourses.of(seed);
    assertEquals(Plan.of(course), Plan.of(course.withPositions(PositionAllotment.allot(course))));
  }
}

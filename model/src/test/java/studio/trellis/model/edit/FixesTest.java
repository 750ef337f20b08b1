package studio.trellis.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.trellis.model.check.Checks;
import studio.trellis.model.check.Finding;
import studio.trellis.model.course.Course;
import studio.trellis.model.random.RandomCourses;

class FixesTest {
  @Test
  void aFixIsAnEditThatIsNotRefusedAndTakesItsFindingAway() {
    int mended = 0;
    for (long seed = 0; seed < 60; seed++) {
      Course course = RandomCourses.of(seed);
      Course without = course.with(course.head().with(f -> f.start = ""));
      for (Course bad : new Course[] {course, without}) {
        for (Finding finding : Checks.run(bad)) {
          Edit fix = Fixes.of(bad, finding, "fresh").orElse(null);
          if (fix != null) {
            Course after = Editing.of(bad, fix).applyTo(bad);
            // A link may lead to what has a fault of its own; then the finding names another place.
            if (!Checks.run(after).contains(finding)) {
              mended++;
            }
          }
        }
      }
    }
    assertTrue(mended > 60, mended + " mended");
  }

  @ParameterizedTest
  @MethodSource("studio.trellis.model.check.Mendable#courses")
  void whatOneStepMendsIsMendedByIt(Course bad, String cause) {
    Finding finding =
        Checks.run(bad).stream().filter(f -> f.cause().equals(cause)).findFirst().orElseThrow();
    Course after = Editing.of(bad, Fixes.of(bad, finding, "fresh").orElseThrow()).applyTo(bad);
    assertFalse(Checks.run(after).contains(finding));
  }

  @Test
  void theStartIsTheFirstActivityHoweverDeep() {
    Course course = RandomCourses.of(3, 30);
    Course bad = course.with(course.head().with(f -> f.start = ""));
    Finding finding =
        Checks.run(bad).stream()
            .filter(found -> found.code().equals("structure.missing-start"))
            .findFirst()
            .orElseThrow();
    Course after = Fixes.of(bad, finding, "fresh").orElseThrow().on(bad);
    assertTrue(after.activities().has(after.start()));
    assertEquals(1, Patch.between(bad, after).changes().size());
  }
}

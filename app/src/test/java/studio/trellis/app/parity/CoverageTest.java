package studio.trellis.app.parity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.trellis.model.course.Course;
import studio.trellis.model.persona.Persona;
import studio.trellis.preview.walk.BuiltInPersonas;

/** What the parity gate compares is everything that a course can hold; quick, with no browser. */
class CoverageTest {
  @Test
  void theComparedLearnersUseEveryConditionActionItemTypeAndPolicy() throws IOException {
    Coverage coverage = new Coverage();
    for (Course course : ParityCourses.some(ParityGate.RANDOM_COURSES)) {
      for (Persona persona : BuiltInPersonas.all().subList(0, 2)) {
        coverage.take(course, persona, 1, 150);
      }
    }
    System.out.println(coverage.table());
    assertEquals(List.of(), coverage.missing(), "never used");
  }
}

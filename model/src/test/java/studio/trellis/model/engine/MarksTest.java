package studio.trellis.model.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.PositionAllotment;
import studio.trellis.model.course.Positions;
import studio.trellis.model.everything.ComplianceCourse;
import studio.trellis.model.everything.EveryCourse;
import studio.trellis.model.learner.LearnerState;
import studio.trellis.model.learner.StateText;

/** A state is known by the places that its course's parts have. */
class MarksTest {
  private static final Course COURSE = EveryCourse.course();
  private static final Positions PLACES = PositionAllotment.allot(COURSE);

  private static Course placed(List<String> items) {
    return COURSE.withPositions(
        new Positions(
            PLACES.skills(), PLACES.activities(), items, PLACES.rules(), PLACES.attributes()));
  }

  private static String problem(Course reader, Course writer) {
    String text = StateText.write(LearnerState.blank(Plan.of(writer).layout()));
    return StateText.read(Plan.of(reader).layout(), text).problem();
  }

  @Test
  void theSameBuildAndOneThatHasGrownReadIt() {
    List<String> more = new ArrayList<>(PLACES.items());
    more.addAll(List.of("gone1", "gone2", "gone3"));
    assertEquals("", problem(COURSE, COURSE));
    assertEquals("", problem(placed(more), placed(PLACES.items())));
    assertEquals("", problem(placed(PLACES.items()), placed(more)));
  }

  @Test
  void anotherCourseDoesNotThoughItIsIntact() {
    assertEquals("it belongs to another course", problem(COURSE, ComplianceCourse.course()));
  }

  @Test
  void aBuildWhosePlacesHaveMovedDoesNot() {
    List<String> moved = new ArrayList<>(PLACES.items());
    Collections.swap(moved, 0, 1);
    assertEquals("it belongs to another course", problem(placed(moved), placed(PLACES.items())));
  }
}

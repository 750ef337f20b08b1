package studio.trellis.app.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import studio.trellis.app.DemoCourse;
import studio.trellis.app.desk.Desk;
import studio.trellis.model.course.Course;

class PlacementViewModelTest {
  private final Desk desk = new Desk();

  @Test
  void anAssessmentPlacesLearnersUntilItIsSureEnoughAndUndoTakesItBack() {
    desk.put(DemoCourse.open(DemoCourse.small()));
    PlacementViewModel model = new PlacementViewModel(desk);
    Course before = desk.courseProperty().get().orElseThrow();
    PlacementViewModel.Test test = model.startProperty().get().tests().getFirst();
    assertEquals(0, test.error());
    assertFalse(model.startProperty().get().rating().isEmpty());

    model.place(test.id(), 40);

    assertEquals(40, model.startProperty().get().tests().getFirst().error());
    desk.undo();
    assertEquals(before, desk.courseProperty().get().orElseThrow());
    assertEquals(0, model.startProperty().get().tests().getFirst().error());
  }
}

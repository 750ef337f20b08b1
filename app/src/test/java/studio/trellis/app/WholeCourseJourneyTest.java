package studio.trellis.app;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.Test;
import studio.trellis.model.course.ActivityKind;

/** The whole course by the mouse, where there is something to press. */
class WholeCourseJourneyTest extends WholeCourse {
  @Test
  void aWholeCourseIsMadeWalkedCheckedPublishedUndoneAndRedone() throws Exception {
    makeWalkCheckPublishUndoAndRedo();
  }

  @Override
  void use(Node control) {
    click(control);
  }

  @Override
  void enter(String id) {
    focus(id);
  }

  @Override
  void openForWriting() {
    clickOn("#inspect-write");
  }

  @Override
  void pick(String id) {
    clickOn(id);
  }

  @Override
  void choose(ComboBox<ActivityKind> box, ActivityKind kind) {
    interact(() -> box.getSelectionModel().select(kind));
  }

  @Override
  void choose(String search, String choice) {
    // Not all of it: the field would say the same as the choice.
    write(search.isEmpty() ? choice.substring(0, choice.length() - 1) : search);
    clickOn(choice);
  }
}

package studio.trellis.app.skills;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.BooleanSupplier;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.text.EditText;
import studio.trellis.model.course.Course;

/** Does something that has to be one edit with a name, and holds that undo and redo compare. */
public final class Once {
  private Once() {}

  /** Does it on the course of this desk. */
  public static void on(Desk desk, BooleanSupplier action) {
    Course before = desk.courseProperty().get().orElseThrow();
    int edits = desk.open().orElseThrow().session().history().size();
    assertTrue(action.getAsBoolean(), () -> desk.noticeProperty().get().text());
    Course after = desk.courseProperty().get().orElseThrow();
    assertNotEquals(before, after);
    assertEquals(edits + 1, desk.open().orElseThrow().session().history().size());
    String name = EditText.of(desk.undoProperty().get().orElseThrow());
    assertFalse(name.isBlank() || name.contains("{"), name);
    desk.undo();
    assertEquals(before, desk.courseProperty().get().orElseThrow());
    desk.redo();
    assertEquals(after, desk.courseProperty().get().orElseThrow());
  }
}

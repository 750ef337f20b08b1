package studio.trellis.app.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import studio.trellis.app.DemoCourse;
import studio.trellis.app.InTheStudio;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.map.edit.Changing;
import studio.trellis.app.map.world.Box;
import studio.trellis.app.text.EditText;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;

/** The map, edited through the window: by mouse, and again by keyboard alone. */
class MapJourneyTest extends InTheStudio {
  @Override
  protected void begin() {
    put(DemoCourse.small(), Pages.MAP);
  }

  @Test
  void byMouseAnActivityIsAddedDraggedLinkedGroupedAndDeleted() {
    Course before = course();
    interact(() -> wiring.map().zoomAt(0.7 / wiring.map().zoom(), 0, 0));
    interact(() -> wiring.map().show("since"));
    Box since = box("since");

    twice(at(since.x() + 110, since.y() - 140));
    write("By mouse").type(KeyCode.ENTER);
    Activity added = titled("By mouse");
    assertEquals("", added.group());

    interact(() -> wiring.map().show(added.id()));
    Box card = box(added.id());
    drag(at(card.midX(), card.midY())).moveTo(at(card.midX() + 60, card.midY() - 30));
    moveTo(at(card.midX() + 100, card.midY() - 40)).drop();
    assertEquals("Move “By mouse”", undoName());

    Box now = box(added.id());
    Box target = box("since");
    drag(at(now.right(), now.midY())).moveTo(at(now.right() + 30, now.midY() + 20));
    moveTo(at(target.midX(), target.midY())).drop();
    assertEquals("Link “By mouse” to “New since you left”", undoName());

    clickOn(at(now.midX(), now.y() + 12));
    press(KeyCode.SHIFT).clickOn(at(target.midX(), target.y() + 12)).release(KeyCode.SHIFT);
    clickOn("#map-group");
    write("Both").type(KeyCode.ENTER);
    assertEquals("Both", course().groups().get(course().activities().get("since").group()).title());

    interact(() -> wiring.map().show(added.id()));
    clickOn(at(box(added.id()).midX(), box(added.id()).y() + 12)).type(KeyCode.DELETE);
    assertFalse(course().activities().has(added.id()));
    clickOn("#banner-undo");
    assertTrue(course().activities().has(added.id()));

    undoAll();
    assertEquals(before, course());
  }

  @Test
  void byKeyboardAloneTheSameIsDone() {
    Course before = course();
    interact(() -> lookup("#map").query().requestFocus());
    type(KeyCode.RIGHT);
    assertEquals(Selection.activity("start"), wiring.map().selection());

    type(KeyCode.TAB);
    write("By keyboard").type(KeyCode.ENTER);
    Activity added = titled("By keyboard");
    assertTrue(linked("start", added.id()));

    type(KeyCode.F2);
    write("Renamed").type(KeyCode.ENTER);
    assertEquals("Renamed", course().activities().get(added.id()).title());

    press(KeyCode.CONTROL).type(KeyCode.DOWN).release(KeyCode.CONTROL);
    assertEquals("Move “Renamed”", undoName());

    type(KeyCode.L);
    write("role-play").type(KeyCode.ENTER);
    settle();
    assertTrue(linked(added.id(), "role"));

    interact(() -> wiring.map().show(added.id()));
    press(KeyCode.CONTROL).type(KeyCode.G).release(KeyCode.CONTROL);
    write("Alone").type(KeyCode.ENTER);
    assertFalse(course().activities().get(added.id()).group().isEmpty());

    interact(() -> wiring.map().show(added.id()));
    press(KeyCode.CONTROL).type(KeyCode.C).type(KeyCode.V).release(KeyCode.CONTROL);
    assertEquals(12, course().activities().size());
    type(KeyCode.DELETE);
    assertEquals(11, course().activities().size());

    undoAll();
    assertEquals(before, course());
  }

  @Test
  void aFieldOfTheInspectorIsEditedWhileTheCourseChanges() {
    interact(() -> wiring.map().show("why"));
    TextField title = lookup("#inspect-title").queryAs(TextField.class);
    clickOn(title);
    press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
    write("Half ty");

    interact(() -> wiring.desk().selectionProperty().set(Selection.activity("why")));
    interact(() -> new Changing(wiring.desk()).required(List.of("why"), true));
    assertTrue(title.isFocused());
    assertEquals("Half ty", title.getText());

    write("ped").type(KeyCode.ENTER);
    assertEquals("Half typed", course().activities().get("why").title());
  }

  /** The headless platform tells no double click from two. */
  private void twice(Point2D at) {
    clickOn(at);
    Node map = lookup("#map").query();
    Point2D here = map.screenToLocal(at);
    for (EventType<MouseEvent> type :
        List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
      interact(
          () ->
              Event.fireEvent(
                  map,
                  new MouseEvent(
                      type,
                      here.getX(),
                      here.getY(),
                      at.getX(),
                      at.getY(),
                      MouseButton.PRIMARY,
                      2,
                      false,
                      false,
                      false,
                      false,
                      true,
                      false,
                      false,
                      false,
                      false,
                      true,
                      null)));
    }
  }

  private String undoName() {
    settle();
    return wiring.desk().undoProperty().get().map(EditText::of).orElse("nothing");
  }

  private boolean linked(String from, String to) {
    return course().links().all().stream()
        .anyMatch(link -> link.from().equals(from) && link.to().equals(to));
  }

  private Activity titled(String title) {
    return course().activities().all().stream()
        .filter(activity -> activity.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private Box box(String id) {
    settle();
    return wiring.map().world().box(id);
  }

  private Point2D at(double x, double y) {
    return lookup("#map").query().localToScreen(wiring.map().screenX(x), wiring.map().screenY(y));
  }
}

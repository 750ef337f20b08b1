package studio.trellis.app.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import studio.trellis.app.DemoCourse;
import studio.trellis.app.InTheStudio;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.desk.Remark;
import studio.trellis.app.desk.Selection;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Group;

/** A course is built in the outline by keyboard alone. */
class OutlineJourneyTest extends InTheStudio {
  @Override
  protected void begin() {
    put(DemoCourse.empty(), Pages.OUTLINE);
  }

  @Test
  void sixActivitiesInTwoGroupsLinkedByKeyboardAlone() {
    with(KeyCode.CONTROL, KeyCode.ENTER);
    named("Opening");
    with(KeyCode.CONTROL, KeyCode.ENTER);
    named("Say hello");
    type(KeyCode.ENTER);
    named("Ask first");
    type(KeyCode.ENTER);
    named("Listen");
    press(KeyCode.SHIFT).type(KeyCode.UP).type(KeyCode.UP).release(KeyCode.SHIFT);
    with(KeyCode.CONTROL, KeyCode.L);
    // Back to the group, and a second one behind it.
    type(KeyCode.UP).type(KeyCode.UP).type(KeyCode.UP);
    type(KeyCode.ENTER);
    named("Closing");
    with(KeyCode.CONTROL, KeyCode.ENTER);
    named("Price");
    type(KeyCode.ENTER);
    named("Terms");
    type(KeyCode.ENTER);
    named("Hands");
    press(KeyCode.SHIFT).type(KeyCode.UP).type(KeyCode.UP).release(KeyCode.SHIFT);
    with(KeyCode.CONTROL, KeyCode.L);
    type(KeyCode.DOWN);

    OutlineTree tree = OutlineTree.of(course());
    List<String> groups = tree.children("").stream().map(OutlineWords::title).toList();
    assertEquals(List.of("Opening", "Closing"), groups);
    List<String> titles = new ArrayList<>();
    for (OutlineRow group : tree.children("")) {
      assertTrue(group.entity() instanceof Group);
      tree.children(group.id()).forEach(row -> titles.add(OutlineWords.title(row)));
    }
    assertEquals(List.of("Say hello", "Ask first", "Listen", "Price", "Terms", "Hands"), titles);
    assertEquals(4, course().links().size());
    assertEquals("Say hello", course().activities().get(course().start()).title());

    Course built = course();
    while (wiring.desk().undoProperty().get().isPresent()) {
      with(KeyCode.CONTROL, KeyCode.Z);
    }
    assertEquals(DemoCourse.empty().activities(), course().activities());
    assertEquals(0, course().groups().size());
    while (wiring.desk().redoProperty().get().isPresent()) {
      press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.Z).release(KeyCode.SHIFT, KeyCode.CONTROL);
      settle();
    }
    assertEquals(built, course());
  }

  @Test
  void rowsAreMovedRenamedAndDeletedByKeyboard() {
    for (String title : List.of("One", "Two", "Three")) {
      type(KeyCode.ENTER);
      named(title);
    }
    with(KeyCode.ALT, KeyCode.UP);
    assertEquals(List.of("One", "Three", "Two"), titles());

    type(KeyCode.F2);
    named("3");
    assertEquals(List.of("One", "3", "Two"), titles());

    type(KeyCode.F2);
    write("nothing").type(KeyCode.ESCAPE);
    assertEquals(List.of("One", "3", "Two"), titles());

    type(KeyCode.DELETE);
    settle();
    assertEquals(List.of("One", "Two"), titles());
    assertEquals(
        "Two",
        course().activities().get(wiring.outline().chosenProperty().get().getFirst()).title());
  }

  @Test
  void whatTheChecksSayMeanwhileLeavesATitleThatIsBeingWritten() {
    type(KeyCode.ENTER);
    write("Wel");
    interact(() -> wiring.desk().remarksProperty().set(List.of(remark())));
    write("come").type(KeyCode.ENTER);
    assertEquals(List.of("Welcome"), titles());
  }

  private Remark remark() {
    String activity = course().activities().all().getFirst().id();
    return new Remark(
        Remark.Weight.ERROR, Selection.activity(activity), "here", "It has no text.", "Write one.");
  }

  private List<String> titles() {
    return OutlineTree.of(course()).children("").stream()
        .map(row -> ((Activity) row.entity()).title())
        .toList();
  }
}

package studio.trellis.app.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import studio.trellis.app.DemoCourse;
import studio.trellis.app.Wiring;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.library.CourseShelf;
import studio.trellis.authoring.intake.Importers;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Group;

/** A course is built in the outline by keyboard alone. */
class OutlineJourneyTest extends FxRobot {
  @TempDir Path home;
  private CourseShelf shelf;
  private Wiring wiring;
  private Scene scene;

  @BeforeEach
  void open() throws Exception {
    shelf = new CourseShelf(home, new Importers(List.of()), InstantSource.system());
    Stage stage = FxToolkit.registerPrimaryStage();
    interact(
        () -> {
          wiring = new Wiring(home, shelf);
          scene = wiring.scene(980, 760);
          stage.setScene(scene);
          stage.show();
          wiring.desk().put(DemoCourse.open(DemoCourse.empty()));
          wiring.desk().pageProperty().set(Pages.OUTLINE);
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  @AfterEach
  void close() throws Exception {
    FxToolkit.cleanupStages();
    wiring.close();
    shelf.close();
  }

  private Course course() {
    return wiring.desk().courseProperty().get().orElseThrow();
  }

  private void named(String title) {
    WaitForAsyncUtils.waitForFxEvents();
    write(title);
    type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void with(KeyCode modifier, KeyCode key) {
    press(modifier).type(key).release(modifier);
    WaitForAsyncUtils.waitForFxEvents();
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
      WaitForAsyncUtils.waitForFxEvents();
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
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(List.of("One", "Two"), titles());
    assertEquals(
        "Two",
        course().activities().get(wiring.outline().chosenProperty().get().getFirst()).title());
  }

  private List<String> titles() {
    return OutlineTree.of(course()).children("").stream()
        .map(row -> ((Activity) row.entity()).title())
        .toList();
  }
}

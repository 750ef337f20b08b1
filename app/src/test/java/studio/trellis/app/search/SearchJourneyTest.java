package studio.trellis.app.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import studio.trellis.app.Wiring;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.library.CourseShelf;
import studio.trellis.authoring.intake.Importers;
import studio.trellis.authoring.intake.oatutor.OatutorImporter;
import studio.trellis.model.course.Course;

/** Finding, going and replacing in the window, by keyboard and mouse. */
class SearchJourneyTest extends FxRobot {
  @TempDir Path home;
  private CourseShelf shelf;
  private Wiring wiring;

  @BeforeEach
  void open() throws Exception {
    shelf =
        new CourseShelf(
            home, new Importers(List.of(new OatutorImporter())), InstantSource.system());
    Stage stage = FxToolkit.registerPrimaryStage();
    interact(
        () -> {
          wiring = new Wiring(home, shelf);
          stage.setScene(wiring.scene(980, 760));
          stage.show();
        });
    interact(() -> wiring.library().openSample());
    await(() -> wiring.desk().pageProperty().get().equals(Pages.MAP));
  }

  @AfterEach
  void close() throws Exception {
    FxToolkit.cleanupStages();
    interact(() -> wiring.close());
    shelf.close();
  }

  @Test
  void aWordIsReplacedEverywhereAndUndoneByName() throws Exception {
    Course before = course();

    press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.F).release(KeyCode.SHIFT, KeyCode.CONTROL);
    clickOn("#search-field").write("customer");
    await(() -> !lookup("#search-list").queryAs(ListView.class).getItems().isEmpty());
    clickOn("#search-replace");
    clickOn("#replace-field").write("client");
    await(() -> text("#replace-run").startsWith("Replace 4"));
    type(KeyCode.TAB);
    clickOn("#replace-run");
    await(() -> !course().equals(before));

    assertTrue(course().activities().all().stream().noneMatch(a -> a.body().contains("customer")));
    String undo = lookup("#undo").queryAs(Button.class).getAccessibleText();
    assertEquals("Undo: Replace “customer” by “client” (Ctrl+Z)", undo);
    clickOn("#undo");
    await(() -> course().equals(before));
    clickOn("#redo");
    await(() -> !course().equals(before));
  }

  @Test
  void aFewLettersLeadToACard() throws Exception {
    press(KeyCode.CONTROL).type(KeyCode.P).release(KeyCode.CONTROL);
    write("discov call");
    await(() -> !lookup("#go-list").queryAs(ListView.class).getItems().isEmpty());
    await(
        () ->
            lookup("#go-list").queryAs(ListView.class).getSelectionModel().getSelectedIndex() == 0);
    type(KeyCode.ENTER);
    await(() -> wiring.desk().selectionProperty().get().kind() == Selection.Kind.ACTIVITY);

    Selection selected = wiring.desk().selectionProperty().get();
    assertEquals("A discovery call in steps", course().activities().get(selected.id()).title());
    assertTrue(lookup("#card-" + selected.id()).query().isVisible());
  }

  @Test
  void theFirstHitIsReachedByTheKeyboardAlone() throws Exception {
    press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.F).release(KeyCode.SHIFT, KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
    write("objections under pressure");
    await(() -> !lookup("#search-list").queryAs(ListView.class).getItems().isEmpty());
    type(KeyCode.DOWN).type(KeyCode.ENTER);
    await(() -> wiring.desk().pageProperty().get().equals(Pages.MAP));

    Selection selected = wiring.desk().selectionProperty().get();
    assertNotEquals(Selection.COURSE, selected);
    assertEquals("Objections under pressure", course().activities().get(selected.id()).title());
  }

  private Course course() {
    return wiring.desk().courseProperty().get().orElseThrow();
  }

  private String text(String query) {
    return lookup(query).queryAs(Labeled.class).getText();
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }
}

package studio.trellis.app.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import studio.trellis.app.InTheStudio;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.desk.Selection;
import studio.trellis.model.course.Course;

/** Finding, going and replacing in the window, by keyboard and mouse. */
class SearchJourneyTest extends InTheStudio {
  @Override
  protected void begin() throws Exception {
    interact(() -> wiring.library().openSample());
    await(() -> wiring.desk().pageProperty().get().equals(Pages.MAP));
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
    type(KeyCode.ENTER);
    await(() -> wiring.desk().selectionProperty().get().kind() == Selection.Kind.ACTIVITY);

    Selection selected = wiring.desk().selectionProperty().get();
    assertEquals("A discovery call in steps", course().activities().get(selected.id()).title());
    assertTrue(lookup("#card-" + selected.id()).query().isVisible());
    await(() -> lookup("#card-" + selected.id()).query().isFocused());
  }

  @Test
  void theFirstHitIsReachedByTheKeyboardAlone() throws Exception {
    press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.F).release(KeyCode.SHIFT, KeyCode.CONTROL);
    settle();
    write("objections under pressure");
    await(() -> !lookup("#search-list").queryAs(ListView.class).getItems().isEmpty());
    type(KeyCode.DOWN).type(KeyCode.ENTER);
    await(() -> wiring.desk().pageProperty().get().equals(Pages.MAP));

    Selection selected = wiring.desk().selectionProperty().get();
    assertNotEquals(Selection.COURSE, selected);
    assertEquals("Objections under pressure", course().activities().get(selected.id()).title());
  }

  private String text(String query) {
    return lookup(query).queryAs(Labeled.class).getText();
  }
}

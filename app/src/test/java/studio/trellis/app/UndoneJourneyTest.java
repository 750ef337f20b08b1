package studio.trellis.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import studio.trellis.app.desk.Pages;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Facet;

/**
 * What changes very much at once is one step by name, in the window: an import by its path and by a
 * drop, a retag of many, a find-and-replace; each undone and done again, then all of them.
 */
class UndoneJourneyTest extends InTheStudio {
  private static final Path CONTENT =
      Path.of("../authoring/src/test/resources/oatutor-selection.zip").toAbsolutePath();

  @Test
  void anImportABulkRetagAndAReplaceAreUndoneEachAndAllTogether() throws Exception {
    importByPath();
    Course imported = course();
    assertUndone("Import", () -> course().activities().size() == 0);

    addATag();
    Course before = course();
    retagAll();
    Course tagged = course();
    assertTrue(
        tagged.activities().all().stream()
            .allMatch(a -> a.tags().stream().anyMatch(tag -> tag.value().equals("apply"))));
    assertUndone("Tag ", () -> course().equals(before));

    replaceEverywhere();
    Course replaced = course();
    assertUndone("Replace", () -> course().equals(tagged));

    undoAll();
    assertEquals(0, course().activities().size());
    assertEquals(0, course().facets().size());
    redoAll();
    assertEquals(replaced, course());
    assertTrue(imported.activities().size() == replaced.activities().size());
  }

  @Test
  void anImportThatIsDroppedOnTheWindowIsOneStepThatUndoTakesBack() throws Exception {
    Node shelf = there("#open-sample");
    interact(() -> assertTrue(Dropping.on(shelf, CONTENT), "files may be dropped"));
    await(() -> wiring.desk().open().isPresent());
    assertTrue(course().activities().size() > 10);
    assertUndone("Import", () -> course().activities().size() == 0);
  }

  private void importByPath() throws Exception {
    fill("#library-path", home.resolve("none.zip").toString());
    String line = onFx(() -> lookup("#library-path-problem").queryAs(Label.class).getText());
    assertTrue(line.contains("none.zip"), line);
    assertTrue(Files.exists(CONTENT));
    fill("#library-path", "");
    fill("#library-path", CONTENT.toString());
    await(() -> wiring.desk().open().isPresent());
    assertTrue(course().activities().size() > 10);
  }

  private void addATag() throws Exception {
    find("Skills");
    await(() -> wiring.desk().pageProperty().get().equals(Pages.SKILLS));
    press("#skills-tab-tags");
    fill("#facet-add", "Bloom");
    Facet facet = course().facets().all().getFirst();
    fill("#value-add-" + facet.id(), "apply");
    assertEquals("apply", course().facets().get(facet.id()).values().getFirst());
  }

  private void retagAll() throws Exception {
    ComboBox<?> tag = lookup("#tags-tag").queryAs(ComboBox.class);
    focus("#tags-tag");
    for (int i = 0; i < 20 && !onFx(tag::getValue).toString().contains("apply"); i++) {
      type(i < 10 ? KeyCode.UP : KeyCode.DOWN);
    }
    press("#tags-put");
  }

  private void replaceEverywhere() throws Exception {
    Course before = course();
    press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.F).release(KeyCode.SHIFT, KeyCode.CONTROL);
    await(() -> wiring.desk().pageProperty().get().equals(Pages.SEARCH));
    press("#search-field");
    write("the");
    await(() -> onFx(() -> !lookup("#search-list").queryAs(ListView.class).getItems().isEmpty()));
    press("#search-replace");
    press("#replace-field");
    write("THE");
    await(() -> onFx(() -> !there("#replace-run").isDisabled()));
    type(KeyCode.TAB);
    press("#replace-run");
    await(() -> !course().equals(before));
  }

  /** The last step is called so, is taken back by the mouse, and done again by the keys. */
  private void assertUndone(String name, Callable<Boolean> gone) {
    Course done = course();
    String said = onFx(() -> lookup("#undo").queryAs(Button.class).getAccessibleText());
    assertTrue(said.startsWith("Undo: ") && said.contains(name), said);
    press("#undo");
    await(gone);
    focusNothing();
    with(KeyCode.CONTROL, KeyCode.Y);
    await(() -> course().equals(done));
  }

  /** A field has keys of its own; whoever presses undo has left it. */
  private void focusNothing() {
    interact(() -> scene.getRoot().requestFocus());
  }
}

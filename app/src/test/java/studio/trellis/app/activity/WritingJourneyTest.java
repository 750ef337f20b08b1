package studio.trellis.app.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import studio.trellis.app.DemoCourse;
import studio.trellis.app.InTheStudio;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.fx.rich.RichEditor;
import studio.trellis.app.items.ItemSummary;
import studio.trellis.app.items.ItemsViewModel;
import studio.trellis.app.items.WritingCourse;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Item;

/** An author writes an activity in the window itself: every item type, feedback, hints, steps. */
class WritingJourneyTest extends InTheStudio {
  @Override
  protected void begin() {
    put(WritingCourse.full(), Pages.ACTIVITY);
    interact(() -> wiring.desk().selectionProperty().set(Selection.activity("empty")));
  }

  @Test
  void fromAnEmptyActivityToAllSixTypesAndBackAndForthAgain() throws Exception {
    Course before = course();
    add("single-choice", "Which line rises?");
    into("Option 1", "y = 2x");
    into("Option 2", "y = 3");
    press(".add-option");
    into("Option 3", "y = 4 - x");
    press("Write feedback: Option 2", ".fold-head");
    into("What happened: Option 2", "It is level.");
    into("Why: Option 2", "It rises nothing.");
    into("How to improve: Option 2", "Look at the number before x.");
    press(".add-hint");
    into("Hint 1", "Rising means growing.");
    press(".add-step");
    into("Step 1: what is to be done", "Look at x.");
    into("Step 1: how it is done", "It grows.");
    add("multiple-choice", "Which pass 0?");
    into("Option 1", "y = x");
    into("Option 2", "y = 7");
    add("short-text", "How steep is called?");
    into("Answer 1", "slope");
    press(".add-mistake");
    into("Answer 2", "height");
    into("Something that a learner might type", "Slope.");
    assertTrue(lookup("Right").tryQuery().isPresent());
    add("numeric", "Half of 5?");
    into("Answer 1", "2.5");
    into("Tolerance", "0.1");
    add("expression", "Twice x?");
    into("Answer 1", "2x");
    add("self-checked", "Say it yourself.");
    into("Model answer", "Like this.");
    click(node("Question"));
    settle();

    List<Item> items = ItemsViewModel.of(course(), "empty");
    assertEquals(6, items.size());
    for (Item item : items) {
      assertEquals(List.of(), ItemSummary.of(item).faults(), item.toString());
    }
    Answer.SingleChoice first = (Answer.SingleChoice) items.getFirst().answer();
    assertEquals("Look at the number before x.", first.options().get(1).feedback().improve());
    assertEquals(List.of("Rising means growing."), items.getFirst().hints());
    assertEquals("It grows.", items.getFirst().steps().getFirst().solution());
    undoAllAndRedoAll(before);
  }

  @Test
  void anImagePastedIntoTheTextIsKeptWithTheCourseOnceItHasWords() throws Exception {
    Course before = course();
    interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putImage(new WritableImage(40, 30));
          Clipboard.getSystemClipboard().setContent(content);
        });
    RichEditor body = (RichEditor) node("What it says");
    click(body);
    await(() -> body.editingProperty().get());
    press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
    await(() -> lookup("Insert image").tryQuery().isPresent());
    write("a hill").type(KeyCode.ENTER);
    await(() -> course().activities().get("empty").body().contains("alt=\"a hill\""));

    Course after = course();
    assertEquals(before.assets().size() + 1, after.assets().size());
    Asset asset =
        after.assets().all().stream().filter(a -> !before.assets().has(a.id())).findFirst().get();
    assertTrue(after.activities().get("empty").body().contains("asset:" + asset.id()));
    assertTrue(wiring.desk().open().get().assets().of(asset).length > 0);
    undoAllAndRedoAll(before);
  }

  @Test
  void aTablePastedFromASpreadsheetIsOneStepOfUndo() throws Exception {
    Course before = course();
    interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(
              """
              question\toptions\tright
              Largest?\t1|2|3\tC
              Half of 5?\t\t2,5
              \t\t9
              """);
          Clipboard.getSystemClipboard().setContent(content);
        });
    press("#paste-table");
    settle();
    click(lookup("#add-pasted").query());
    settle();

    List<Item> items = ItemsViewModel.of(course(), "empty");
    assertEquals(2, items.size());
    undoAllAndRedoAll(before);
  }

  @Test
  void levelsAreAddedAndStartedFromTheOneAbove() throws Exception {
    Course before = course();
    click(node("Model answer: add this level"));
    into("Model answer: text of its own", "Watch each step.");
    click(node("Steps to fill in: add this level"));
    settle();
    click(node("Steps to fill in: start from the level above"));
    settle();

    assertEquals(
        List.of("Watch each step.", "Watch each step."),
        course().activities().get("empty").levels().stream().map(l -> l.html()).toList());
    undoAllAndRedoAll(before);
  }

  @Test
  void whatIsBeingWrittenStaysWhileTheCourseChangesElsewhere() throws Exception {
    add("single-choice", "First");
    RichEditor question = (RichEditor) node("Question");
    interact(
        () ->
            new ItemsViewModel(wiring.desk())
                .add("empty", studio.trellis.app.items.ItemType.NUMERIC));
    write(" and more");
    await(() -> ItemsViewModel.of(course(), "empty").getFirst().prompt().equals("First and more"));

    assertTrue(question.editingProperty().get());
    assertEquals(question, node("Question"));
  }

  @Test
  void anOptionThatARuleNamesSaysWhyItStays() throws Exception {
    interact(
        () -> wiring.desk().selectionProperty().set(new Selection(Selection.Kind.ITEM, "single")));
    settle();
    click(node("Option 2: take out"));
    settle();

    assertEquals(
        3, ((Answer.SingleChoice) course().items().get("single").answer()).options().size());
    assertTrue(
        lookup(".fault-line").queryAll().stream()
            .anyMatch(line -> line.isVisible() && line.toString().contains("option")));
  }

  @Test
  void onlyTheOpenItemHasAnEditor() throws Exception {
    interact(
        () -> {
          wiring.desk().put(DemoCourse.open(WritingCourse.crowded(40)));
          wiring.desk().selectionProperty().set(new Selection(Selection.Kind.ITEM, "i7"));
        });
    settle();

    assertEquals(40, lookup(".item-card").queryAll().size());
    assertEquals(1, lookup(".item-editor").queryAll().size());
  }

  @Test
  void itemsAreDraggedMovedByKeysDuplicatedAndDeleted() throws Exception {
    Course before = course();
    interact(() -> wiring.desk().selectionProperty().set(Selection.activity("practice")));
    settle();
    assertEquals(List.of("single", "multiple", "text"), order().subList(0, 3));

    Node card = lookup(".item-card").nth(0).query();
    click(lookup(".item-head").nth(0).query());
    click(lookup(".item-head").nth(0).query());
    drag(from(card).lookup(".drag-handle").<Node>query()).moveBy(0, 75).drop();
    settle();
    assertEquals(List.of("multiple", "single", "text"), order().subList(0, 3));

    interact(() -> lookup(".item-head").nth(1).query().requestFocus());
    press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
    settle();
    assertEquals(List.of("multiple", "text", "single"), order().subList(0, 3));

    click(from(lookup(".item-card").nth(0).<Node>query()).lookup(".item-more").query());
    clickOn("Duplicate");
    settle();
    assertEquals(8, order().size());
    click(from(lookup(".item-card").nth(0).<Node>query()).lookup(".item-more").query());
    clickOn("Delete");
    settle();
    assertFalse(order().contains("multiple"));
    assertEquals(7, order().size());
    undoAllAndRedoAll(before);
  }

  private List<String> order() {
    return ItemsViewModel.of(course(), "practice").stream().map(Item::id).toList();
  }

  @Test
  void altAndArrowsGoFromActivityToActivity() throws Exception {
    click(lookup("#activity-title").query());
    press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
    Selection next = wiring.desk().selectionProperty().get();
    press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);

    assertFalse(next.id().equals("empty"));
    assertEquals(Selection.activity("empty"), wiring.desk().selectionProperty().get());
  }

  private void add(String type, String prompt) throws Exception {
    press("#add-item");
    settle();
    clickOn("#add-" + type);
    settle();
    await(() -> ((RichEditor) node("Question")).editingProperty().get());
    write(prompt);
    await(() -> ItemsViewModel.of(course(), "empty").getLast().prompt().equals(prompt));
  }

  private void undoAllAndRedoAll(Course before) throws Exception {
    settle();
    Course after = course();
    interact(
        () -> {
          while (wiring.desk().undoProperty().get().isPresent()) {
            wiring.desk().undo();
          }
        });
    assertEquals(before, course());
    interact(
        () -> {
          while (wiring.desk().redoProperty().get().isPresent()) {
            wiring.desk().redo();
          }
        });
    assertEquals(after, course());
  }
}

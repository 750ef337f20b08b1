package studio.trellis.app.items;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.trellis.app.DemoCourse;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Notice;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Feedback;
import studio.trellis.model.course.Item;
import studio.trellis.model.wire.CourseWire;

/** Items of every type are written by single edits, each of which can be undone and redone. */
class ItemEditsTest {
  private final Desk desk = new Desk();
  private final List<Course> states = new ArrayList<>();
  private ItemsViewModel items;

  @BeforeEach
  void open() {
    desk.put(DemoCourse.open(WritingCourse.full()));
    items = new ItemsViewModel(desk);
    desk.changes(change -> states.add(change.course()));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Course course() {
    return desk.courseProperty().get().orElseThrow();
  }

  private Item item(String id) {
    return course().items().get(id);
  }

  private static final Feedback THREE = new Feedback("It happened.", "Because.", "Do this.");

  @ParameterizedTest
  @EnumSource(ItemType.class)
  void everythingOfEveryTypeIsWrittenUndoneAndRedone(ItemType type) {
    Course before = course();
    String id = items.add("empty", type).orElseThrow();
    ItemViewModel model = new ItemViewModel(desk, id);
    model.prompt("Which one?");
    answer(model.answer(), type);
    model.addHint();
    model.hint(0, "A nudge");
    model.addHint();
    model.hint(1, "More");
    model.moveHint(1, 0);
    model.addStep();
    model.stepPrompt(0, "First");
    model.stepSolution(0, "Done so");
    model.stepAnswered(0, type);
    answer(model.stepAnswer(0), type);
    model.addStep();
    model.moveStep(0, 1);
    model.solution("All of it");
    model.refutation("It seems so, but");
    model.skills(List.of("graph"));
    model.difficulty(150);
    model.guess(250);
    model.confidence(true);

    Item made = item(id);
    assertEquals(List.of("More", "A nudge"), made.hints());
    assertEquals(type, ItemType.of(made.answer()));
    assertEquals(made.answer(), made.steps().get(1).answer());
    assertEquals(List.of(), Faults.of(made.answer()));
    assertEquals(course(), again(course()), "what is written survives the file");
    undoAllAndRedoAll(before);
  }

  private static void answer(AnswerViewModel model, ItemType type) {
    switch (type) {
      case SINGLE_CHOICE, MULTIPLE_CHOICE -> {
        model.optionText(0, "One");
        model.optionText(1, "Two");
        model.addOption();
        model.optionText(2, "Three");
        model.optionRight(2, true);
        model.optionFeedback(1, THREE);
        model.moveOption(2, 0);
        model.removeOption(2);
        model.shuffle(false);
      }
      case SHORT_TEXT, NUMERIC, EXPRESSION -> {
        model.caseValue(0, "12");
        model.addCase(false);
        model.caseValue(1, "21");
        model.caseFeedback(1, THREE);
        model.addCase(true);
        model.caseValue(2, "13");
        model.caseRight(2, false);
        model.moveCase(2, 1);
        model.removeCase(2);
        model.otherwise(THREE);
        model.matters(true, true);
        model.measure("2 %", "m", true);
        model.form(Answer.Form.FACTORED);
      }
      case SELF_CHECKED -> model.model("Like this");
    }
  }

  private Course again(Course course) {
    return CourseWire.read(CourseWire.write(course));
  }

  private void undoAllAndRedoAll(Course before) {
    List<Course> forward = List.copyOf(states);
    Course after = course();
    while (desk.undoProperty().get().isPresent()) {
      desk.undo();
    }
    assertEquals(before, course(), "undo gives the course back");
    while (desk.redoProperty().get().isPresent()) {
      desk.redo();
    }
    assertEquals(after, course(), "redo gives the edits back");
    assertTrue(forward.contains(course()));
  }

  @ParameterizedTest
  @EnumSource(ItemType.class)
  void changingTheTypeThereAndBackKeepsWhatBothHold(ItemType type) {
    for (String id : List.of("single", "multiple", "text", "number", "algebra", "self")) {
      Answer before = item(id).answer();
      Answer there = TypeChange.of(before, type);
      Answer back = TypeChange.of(there, ItemType.of(before));

      assertEquals(type, ItemType.of(there));
      assertEquals(ItemType.of(before), ItemType.of(back));
      if (type.typed() && ItemType.of(before).typed() && type != ItemType.NUMERIC) {
        assertEquals(Answers.cases(before), Answers.cases(back));
        assertEquals(Answers.otherwise(before), Answers.otherwise(back));
      }
    }
  }

  @Test
  void optionsBecomeAnswersToTypeWithTheirFeedback() {
    Answer typed = TypeChange.of(item("single").answer(), ItemType.SHORT_TEXT);

    List<Answer.Case> cases = Answers.cases(typed);
    assertEquals(List.of("3/4", "4/3", "7"), cases.stream().map(Answer.Case::value).toList());
    assertEquals(List.of(true, false, false), cases.stream().map(Answer.Case::right).toList());
    assertFalse(cases.get(1).feedback().empty());
  }

  @Test
  void ofSeveralRightOptionsASingleChoiceKeepsTheFirst() {
    Answer single = TypeChange.of(item("multiple").answer(), ItemType.SINGLE_CHOICE);

    assertEquals(
        List.of(true, false, false),
        Answers.options(single).stream().map(Answer.Option::right).toList());
  }

  @Test
  void ofASingleChoiceOneOptionIsRight() {
    new ItemViewModel(desk, "single").answer().optionRight(1, true);

    assertEquals(
        List.of(false, true, false),
        Answers.options(item("single").answer()).stream().map(Answer.Option::right).toList());
  }

  @Test
  void anOptionThatARuleNamesIsNotTakenOutAndTheReasonIsGivenWhereItWasTried() {
    Course before = course();

    String reason = new ItemViewModel(desk, "single").answer().removeOption(1);

    assertTrue(reason.contains("option"), reason);
    assertEquals(1, reason.lines().count());
    assertEquals(before, course());
    assertEquals(Notice.NONE, desk.noticeProperty().get());
    assertEquals("", new ItemViewModel(desk, "single").answer().removeOption(2));
  }

  @Test
  void aNewOptionNeverTakesTheIdOfOneThatWasTakenOutBefore() {
    AnswerViewModel model = new ItemViewModel(desk, "single").answer();
    model.addOption();
    String first = Answers.options(item("single").answer()).getLast().id();
    model.removeOption(0);
    model.addOption();

    assertEquals("d", first);
    assertNotEquals(first, Answers.options(item("single").answer()).getLast().id());
  }

  @Test
  void typingInOneFieldIsOneStepOfUndo() {
    Course before = course();
    ItemViewModel model = new ItemViewModel(desk, "single");
    model.prompt("W");
    model.prompt("Wh");
    model.prompt("What?");
    desk.undo();

    assertEquals(before, course());
  }

  @Test
  void itemsAreCopiedReorderedMovedAndDeleted() {
    Course before = course();
    String copy = items.duplicate("multiple").orElseThrow();
    assertEquals(List.of("single", "multiple", copy, "text"), order("practice").subList(0, 4));
    items.moveTo("self", 0);
    assertEquals("self", order("practice").getFirst());
    items.moveInto("self", "test");
    assertEquals(List.of("self"), order("test"));
    assertEquals("", items.delete("multiple"));
    assertEquals(List.of("single", copy), order("practice").subList(0, 2));
    assertInstanceOf(Answer.MultipleChoice.class, item(copy).answer());
    undoAllAndRedoAll(before);
  }

  @Test
  void anItemWhoseOptionARuleNamesGoesWithTheRuleAndComesBackWithIt() {
    Course before = course();

    assertEquals("", items.delete("single"));
    assertEquals(0, course().rules().size());
    desk.undo();
    assertEquals(before, course());
  }

  private List<String> order(String activity) {
    return ItemsViewModel.of(course(), activity).stream().map(Item::id).toList();
  }
}

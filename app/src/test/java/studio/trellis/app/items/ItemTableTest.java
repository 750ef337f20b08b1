package studio.trellis.app.items;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.trellis.app.DemoCourse;
import studio.trellis.app.desk.Desk;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Item;

/** Tables from spreadsheets become items, row by row, and as one edit. */
class ItemTableTest {
  private static final Course COURSE = WritingCourse.full();

  private static List<PastedRow> rows(String text) {
    return new RowReader(COURSE, ItemTable.of(text)).rows();
  }

  private static Item only(String text) {
    List<PastedRow> rows = rows(text);
    assertEquals(1, rows.size(), rows.toString());
    return rows.getFirst().item().orElseThrow();
  }

  @Test
  void cellsInQuotesHoldTabsQuotesAndLines() {
    assertEquals(
        List.of(List.of("a\tb", "say \"so\"", "one\ntwo"), List.of("x", "", "y")),
        TableText.read("\"a\tb\"\t\"say \"\"so\"\"\"\t\"one\r\ntwo\"\r\nx\t\ty\r\n"));
  }

  @Test
  void commasAndSemicolonsSeparateWhereThereAreNoTabs() {
    assertEquals(
        List.of(List.of("question", "right"), List.of("1,5?", "ja")),
        TableText.read("question;right\n1,5?;ja"));
    assertEquals(
        List.of(List.of("question", "right"), List.of("a, b", "c")),
        TableText.read("\ufeffquestion,right\n\"a, b\",c"));
  }

  @Test
  void emptyRowsAreLeftOutAndAnOpenQuoteEndsWithItsLine() {
    assertEquals(
        List.of(List.of("5\" pipe", "x"), List.of("\"never closed", "y"), List.of("z")),
        TableText.read("5\" pipe\tx\n\n\t\t\n\"never closed\ty\nz"));
  }

  @Test
  void anOptionIsNamedByLetterNumberOrText() {
    for (String right : List.of("B", "b)", "2", "München")) {
      Item item =
          only(
              "Question\tOption A\tOption B\tOption C\tCorrect\n"
                  + "Wo fließt die Isar?\tKöln\tMünchen\tÜberlingen\t"
                  + right);
      Answer.SingleChoice choice = (Answer.SingleChoice) item.answer();
      assertEquals("Wo fließt die Isar?", item.prompt());
      assertEquals(
          List.of(false, true, false),
          choice.options().stream().map(Answer.Option::right).toList(),
          right);
      assertEquals(List.of(), Faults.of(choice));
    }
  }

  @Test
  void optionsOfOneCellStandBetweenBarsOrOnLinesOfTheirOwn() {
    Item item =
        only(
            "prompt\toptions\tright\tfeedback\thint\tskill\tdifficulty\n"
                + "Which rise?\t\"y = 2x\ny = -x\ny = x\"\tA, C\tYes|It falls|Yes\tLook|Look"
                + " again\tslope of a line\thard");
    Answer.MultipleChoice choice = (Answer.MultipleChoice) item.answer();
    assertEquals(
        List.of(true, false, true), choice.options().stream().map(Answer.Option::right).toList());
    assertEquals("It falls", choice.options().get(1).feedback().what());
    assertEquals(List.of("Look", "Look again"), item.hints());
    assertEquals(List.of("slope"), item.skills());
    assertEquals(100, item.difficulty());
  }

  @Test
  void withoutATypeItIsGuessedFromWhatIsRight() {
    assertTrue(only("question\tanswer\nHalf of 5?\t2.5|5/2").answer() instanceof Answer.Numeric);
    assertTrue(only("question\tanswer\nSteep?\tslope").answer() instanceof Answer.ShortText);
    assertTrue(only("question\tanswer\nSay why.\t").answer() instanceof Answer.SelfChecked);
    assertTrue(
        only("question\ttype\tanswer\nLine?\tAlgebra\ty=2x").answer() instanceof Answer.Expression);
  }

  @Test
  void everyTypeCanBeNamed() {
    for (ItemType type : ItemType.values()) {
      Item item = only("question\ttype\toptions\tanswer\nQ?\t" + type.title() + "\t1|2\t1");
      assertEquals(type, ItemType.of(item.answer()));
    }
  }

  @Test
  void whatIsWrongWithARowIsSaidInItsLine() {
    List<PastedRow> rows =
        rows(
            """
            question\ttype\toptions\tright\tskill\tdifficulty
            \tnumber\t\t3\t\t
            A?\tessay\t\t\t\t
            B?\t\tx|y\tz\t\t
            C?\tnumber\t\tthree\tjuggling\tmedium rare
            """);

    assertTrue(rows.get(0).item().isEmpty());
    assertTrue(rows.get(1).item().isEmpty());
    assertTrue(rows.get(1).problems().getFirst().contains("essay"));
    assertTrue(rows.get(2).item().isPresent());
    assertTrue(rows.get(2).problems().getFirst().contains("z"));
    assertEquals(3, rows.get(3).problems().size(), rows.get(3).problems().toString());
    rows.forEach(row -> assertFalse(row.problems().isEmpty()));
  }

  @Test
  void withoutAHeaderTheFirstColumnIsTheQuestionAndTheLastWhatIsRight() {
    ItemTable table = ItemTable.of("2 + 2?\t4\n3 + 3?\t6");

    assertEquals(2, table.rows().size());
    assertEquals(List.of(Optional.of(Column.PROMPT), Optional.of(Column.RIGHT)), table.columns());
  }

  @Test
  void wrongHeadersAreMappedByHand() {
    ItemTable table = ItemTable.of("Question\tZeichen\nHalf of 5?\t2.5");
    assertEquals(Optional.empty(), table.columns().get(1));

    Item item =
        new RowReader(COURSE, table.with(1, Optional.of(Column.RIGHT)))
            .rows()
            .getFirst()
            .item()
            .orElseThrow();
    assertTrue(item.answer() instanceof Answer.Numeric);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n\n",
        "\t",
        "\"",
        "\u0000\u0001",
        "<script>alert(1)</script>",
        "\ud83d\ude00\t\u200f"
      })
  void rubbishDoesNoHarm(String text) {
    for (PastedRow row : rows(text)) {
      row.item().ifPresent(item -> assertFalse(item.prompt().contains("<script")));
    }
  }

  @Test
  void aThousandRowsAreOneEdit() {
    StringBuilder text = new StringBuilder("question\tanswer\n");
    for (int i = 0; i < 1000; i++) {
      text.append(i).append(" + 1?\t").append(i + 1).append('\n');
    }
    Desk desk = new Desk();
    desk.put(DemoCourse.open(COURSE));
    Course before = desk.courseProperty().get().orElseThrow();
    PasteViewModel model = new PasteViewModel(desk);

    assertTrue(model.read(text.toString()));
    model.addTo("empty");

    List<Item> items = ItemsViewModel.of(desk.courseProperty().get().orElseThrow(), "empty");
    assertEquals(1000, items.size());
    assertEquals("999 + 1?", items.getLast().prompt());
    desk.undo();
    assertEquals(before, desk.courseProperty().get().orElseThrow());
    desk.close();
  }
}

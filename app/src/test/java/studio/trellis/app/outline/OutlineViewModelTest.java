package studio.trellis.app.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.trellis.app.DemoCourse;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.fx.Latest;
import studio.trellis.app.text.EditText;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Link;
import studio.trellis.model.course.LinkKind;
import studio.trellis.model.course.Skill;
import studio.trellis.model.rule.Condition;

/** Each action is one edit with a name, and undo and redo bring back what was. */
class OutlineViewModelTest {
  private final Desk desk = new Desk();
  private final OutlineViewModel outline =
      new OutlineViewModel(desk, new Latest(Runnable::run, Runnable::run));
  private final DetailsViewModel details = new DetailsViewModel(outline);
  private final LinksViewModel links = new LinksViewModel(outline);

  @BeforeEach
  void open() {
    desk.put(DemoCourse.open(DemoCourse.small()));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Course course() {
    return desk.courseProperty().get().orElseThrow();
  }

  private List<String> inside(String parent) {
    return OutlineTree.of(course()).children(parent).stream().map(OutlineRow::id).toList();
  }

  /** Does it, and holds that undo and redo compare. */
  private void once(BooleanSupplier action) {
    Course before = course();
    int edits = desk.open().orElseThrow().session().history().size();
    assertTrue(action.getAsBoolean());
    Course after = course();
    assertNotEquals(before, after);
    assertEquals(edits + 1, desk.open().orElseThrow().session().history().size());
    String name = EditText.of(desk.undoProperty().get().orElseThrow());
    assertFalse(name.isBlank() || name.contains("{"), name);
    desk.undo();
    assertEquals(before, course());
    desk.redo();
    assertEquals(after, course());
  }

  @Test
  void aRowIsRenamedAndBlankTitlesAreRefused() {
    once(() -> outline.rename("why", "  Why they object "));
    assertEquals("Why they object", course().activities().get("why").title());

    assertFalse(outline.rename("why", " "));
    assertFalse(desk.noticeProperty().get().text().isEmpty());
  }

  @Test
  void thePromptOfAnItemIsRenamedAsText() {
    once(() -> outline.rename("six_i0", "Is 3 < 4 & 5?"));
    assertEquals("<p>Is 3 &lt; 4 &amp; 5?</p>", course().items().get("six_i0").prompt());
  }

  @Test
  void aSiblingComesRightBehindAndWaitsToBeNamed() {
    outline.choose(List.of("call"));
    once(() -> outline.actions().addSibling().isPresent());

    int at = inside("g1").indexOf("call");
    Activity made = course().activities().get(inside("g1").get(at + 1));
    assertEquals(course().activities().get("call").skills(), made.skills());
    assertNotEquals(course().activities().get("call").place(), made.place());
  }

  @Test
  void aChildOfAGroupIsAnActivityAndOfAnActivityAnItem() {
    outline.choose(List.of("g1"));
    once(() -> outline.actions().addChild().isPresent());
    assertTrue(course().activities().has(inside("g1").getLast()));

    outline.choose(List.of("why"));
    once(() -> outline.actions().addChild().isPresent());
    assertEquals(1, inside("why").size());
  }

  @Test
  void theFirstActivityOfACourseIsItsStart() {
    desk.put(DemoCourse.open(DemoCourse.empty()));
    once(() -> outline.actions().addSibling().isPresent());
    assertEquals(inside("").getFirst(), course().start());
  }

  @Test
  void deletingChoosesTheRowThatComesNext() {
    List<String> before = inside("g1");
    outline.choose(List.of(before.get(0)));
    once(() -> outline.actions().delete());
    assertEquals(before.get(1), inside("g1").getFirst());

    outline.choose(List.of(before.get(1)));
    outline.actions().delete();
    assertEquals(List.of(before.get(2)), outline.chosenProperty().get());
  }

  @Test
  void rowsMoveUpAndDownAmongTheirSiblings() {
    List<String> before = inside("g2");
    outline.choose(List.of(before.get(1)));
    once(() -> outline.actions().moveUp());
    assertEquals(List.of(before.get(1), before.get(0), before.get(2)), inside("g2"));

    outline.choose(List.of(before.get(1), before.get(0)));
    once(() -> outline.actions().moveDown());
    assertEquals(List.of(before.get(2), before.get(1), before.get(0)), inside("g2"));
    assertFalse(outline.actions().moveDown());
  }

  @Test
  void rowsMoveOutOfAGroupAndIntoTheOneAbove() {
    outline.choose(List.of("why"));
    once(() -> outline.actions().moveOut());
    assertEquals("", course().activities().get("why").group());
    assertEquals(inside("").indexOf("g2") + 1, inside("").indexOf("why"));

    once(() -> outline.actions().moveIn());
    assertEquals("g2", course().activities().get("why").group());
    assertEquals("why", inside("g2").getLast());
  }

  @Test
  void whatIsDroppedComesToLieThere() {
    outline.choose(List.of("why", "pressure"));
    once(() -> outline.actions().drop("call", Moving.Drop.BEFORE));
    int at = inside("g1").indexOf("call");
    assertEquals(List.of("why", "pressure"), inside("g1").subList(at - 2, at));

    outline.choose(List.of("g1"));
    assertFalse(
        outline.actions().drop("call", Moving.Drop.AFTER), "a group does not fit into itself");
  }

  @Test
  void itemsMoveToAnotherActivity() {
    outline.choose(List.of("six_i0"));
    once(() -> outline.actions().drop("why", Moving.Drop.INTO));
    assertEquals("why", course().items().get("six_i0").activity());
    assertFalse(outline.actions().drop("g1", Moving.Drop.INTO));
  }

  @Test
  void rowsAreGroupedTogetherAndTheGroupIsDissolved() {
    outline.choose(List.of("why", "expensive"));
    once(() -> outline.actions().group().isPresent());
    String made = course().activities().get("why").group();
    assertEquals(List.of("why", "expensive"), inside(made));
    assertEquals("g2", course().groups().get(made).parent());

    outline.choose(List.of(made));
    once(() -> outline.actions().ungroup());
    assertFalse(course().groups().has(made));
    assertEquals("g2", course().activities().get("why").group());
  }

  @Test
  void manyActivitiesAreChangedAtOnce() {
    outline.choose(List.of("why", "expensive", "pressure"));
    once(() -> details.minutes(12));
    once(() -> details.required(true));
    once(() -> details.kind(ActivityKind.ASSESSMENT));
    Skill product = course().skills().get("product");
    once(() -> details.addSkill(product));
    once(() -> details.removeSkill(product));

    Activity why = course().activities().get("why");
    assertEquals(12, why.minutes());
    assertTrue(why.required());
    assertEquals(Behaviour.Assessment.DEFAULT, why.behaviour());
    assertFalse(details.minutes(12), "nothing is left to change");
  }

  @Test
  void linksAreAddedChangedAndTakenOut() {
    outline.choose(List.of("role"));
    once(() -> links.linkTo(course().activities().get("call"), LinkKind.REMEDIATION));
    assertFalse(links.linkTo(course().activities().get("call"), LinkKind.REMEDIATION));
    once(() -> links.linkKind(links.onward().getFirst(), LinkKind.ENRICHMENT));
    assertEquals(
        "for more: A discovery call in steps",
        new LinkWords(course()).onward(links.onward().getFirst()));
    Condition condition =
        course().links().all().stream()
            .map(Link::condition)
            .filter(Objects::nonNull)
            .findFirst()
            .get();
    once(() -> links.linkCondition(links.onward().getFirst(), condition));
    assertEquals(condition, links.onward().getFirst().condition());
    once(() -> links.linkCondition(links.onward().getFirst(), null));
    assertNull(links.onward().getFirst().condition());
    once(() -> links.unlink(links.onward().getFirst()));
    assertEquals(List.of(), links.onward());
  }

  @Test
  void rowsAreLinkedInTheirOrder() {
    desk.put(DemoCourse.open(DemoCourse.empty()));
    List<String> made = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      made.add(outline.actions().addSibling().orElseThrow());
    }
    outline.choose(List.of(made.get(2), made.get(0), made.get(1)));
    once(() -> links.linkInOrder());

    outline.choose(List.of(made.get(0)));
    assertEquals(made.get(1), links.onward().getFirst().to());
    assertEquals(2, course().links().size());
  }

  @Test
  void rowsAreCopiedAndPastedBehindAnother() {
    outline.choose(List.of("why", "expensive"));
    String text = outline.copy().orElseThrow();
    outline.choose(List.of("call"));
    once(
        () -> {
          outline.paste(text);
          return true;
        });
    List<String> inside = inside("g1");
    int at = inside.indexOf("call");
    assertEquals(
        List.of("Why buyers object", "“It is too expensive”"),
        inside.subList(at + 1, at + 3).stream()
            .map(id -> course().activities().get(id).title())
            .toList());
    assertEquals(3, inside("g2").size());

    Course before = course();
    outline.paste("nothing of ours");
    assertEquals(before, course());
    assertFalse(desk.noticeProperty().get().text().isEmpty());
  }

  @Test
  void activitiesGroupsAndItemsAreDuplicatedBehindThemselves() {
    for (String id : List.of("why", "g2", "six_i1")) {
      OutlineTree tree = OutlineTree.of(course());
      int at = inside(tree.parent(id)).indexOf(id);
      outline.choose(List.of(id));
      once(
          () -> {
            outline.duplicate();
            return true;
          });
      OutlineTree after = OutlineTree.of(course());
      String made = inside(after.parent(id)).get(at + 1);
      assertEquals(OutlineWords.title(after.find(id)), OutlineWords.title(after.find(made)));
      assertEquals(after.children(id).size(), after.children(made).size());
    }
  }

  @Test
  void theFilterKeepsWhatTheRowsLieIn() {
    outline.filterProperty().set("pressure");
    OutlineTree shown = outline.treeProperty().get();

    assertEquals(List.of("g2"), shown.children("").stream().map(OutlineRow::id).toList());
    assertEquals(List.of("pressure"), shown.children("g2").stream().map(OutlineRow::id).toList());
  }

  @Test
  void whatIsSelectedElsewhereIsChosenHere() {
    desk.selectionProperty().set(Selection.activity("why"));
    assertEquals(List.of("why"), outline.chosenProperty().get());

    outline.choose(List.of("why", "g1"));
    assertEquals(new Selection(Selection.Kind.GROUP, "g1"), desk.selectionProperty().get());
    assertEquals(List.of("why", "g1"), outline.chosenProperty().get());
  }
}

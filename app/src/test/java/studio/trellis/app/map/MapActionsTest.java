package studio.trellis.app.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.trellis.app.DemoCourse;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Notice;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.fx.Latest;
import studio.trellis.app.map.edit.Arranging.Line;
import studio.trellis.app.map.world.Box;
import studio.trellis.app.map.world.Card;
import studio.trellis.app.text.EditText;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Link;
import studio.trellis.model.course.LinkKind;
import studio.trellis.model.course.Place;

/** Every action is one edit with a name: undo gives the course back, redo does it again. */
class MapActionsTest {
  private final Desk desk = new Desk();
  private final MapViewModel map = new MapViewModel(desk);
  private final MapActions actions =
      new MapActions(desk, map, new Latest(Runnable::run, Runnable::run));

  @BeforeEach
  void open() {
    map.resize(1000, 700);
    desk.put(DemoCourse.open(DemoCourse.small()));
  }

  private Course course() {
    return desk.open().orElseThrow().course();
  }

  private void oneEdit(String name, Runnable action) {
    Course before = course();
    action.run();
    Course after = course();
    assertNotEquals(before, after, name + " changed nothing");
    assertEquals(name, desk.undoProperty().get().map(EditText::of).orElse("nothing"));
    Selection selected = map.selection();
    List<String> chosen = List.copyOf(map.chosen());
    desk.undo();
    assertEquals(before, course());
    desk.redo();
    assertEquals(after, course());
    map.select(selected);
    if (!chosen.isEmpty()) {
      map.choose(chosen);
    }
    assertEquals(course().activities().size(), map.world().cards().size());
  }

  private Activity titled(String title) {
    return course().activities().all().stream()
        .filter(activity -> activity.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private boolean linked(String from, String to) {
    return course().links().all().stream()
        .anyMatch(link -> link.from().equals(from) && link.to().equals(to));
  }

  private void noOverlap(String id) {
    Box box = map.world().box(id);
    for (Card card : map.world().cards()) {
      assertTrue(card.id().equals(id) || !card.box().meets(box), card.title() + " is covered");
    }
  }

  @Test
  void anActivityIsAddedWhereTheAuthorPointsWithTheTitleTyped() {
    oneEdit(
        "Add “Opening”",
        () -> {
          actions.addAt(ActivityKind.LESSON, 40, 900);
          assertNotNull(map.overlay().draft());
          actions.finish("Opening");
        });

    Activity added = titled("Opening");
    assertEquals(Selection.activity(added.id()), map.selection());
    assertEquals(0, added.place().x() % 20);
    noOverlap(added.id());
  }

  @Test
  void whatIsBegunAndLeftIsNotThere() {
    Course before = course();

    actions.addAt(ActivityKind.LESSON, 40, 900);
    actions.cancel();
    actions.finish("Nothing");

    assertEquals(before, course());
  }

  @Test
  void theNextActivityLiesInTheSameGroupAndIsLinked() {
    map.show("six");

    oneEdit(
        "Add “Seventh call”",
        () -> {
          assertTrue(actions.addSuccessor());
          actions.finish("Seventh call");
        });

    Activity added = titled("Seventh call");
    assertEquals("g1", added.group());
    assertTrue(linked("six", added.id()));
    assertTrue(added.order() > course().activities().get("six").order());
    noOverlap(added.id());
  }

  @Test
  void aSiblingIsReachedFromTheSamePlace() {
    map.show("finish");

    oneEdit(
        "Add “Another call”",
        () -> {
          actions.addSibling();
          actions.finish("Another call");
        });

    assertTrue(linked("call", titled("Another call").id()));
    noOverlap(titled("Another call").id());
  }

  @Test
  void theFirstActivityOfAnEmptyCourseBeginsIt() {
    actions.selectAll();
    actions.delete();
    assertEquals(0, course().activities().size());
    assertEquals("", course().start());

    actions.add(ActivityKind.LESSON);
    actions.finish("");

    assertEquals(titled("New lesson").id(), course().start());
  }

  @Test
  void anActivityIsPutOnALink() {
    Link link = link("why", "expensive");

    oneEdit(
        "Add “Between”",
        () -> {
          actions.addOn(ActivityKind.PRACTICE, link.id());
          actions.finish("Between");
        });

    assertTrue(linked("why", titled("Between").id()));
    assertTrue(linked(titled("Between").id(), "expensive"));
    assertFalse(linked("why", "expensive"));
    assertEquals("g2", titled("Between").group());
  }

  @Test
  void aTitleIsChangedInPlace() {
    map.show("why");

    oneEdit(
        "Rename to “Why they object”",
        () -> {
          actions.rename();
          actions.renamed("Why they object");
        });

    assertEquals("Why they object", map.world().card("why").title());
  }

  @Test
  void aBlankTitleIsRefusedAndTheSameOneIsNoEdit() {
    Course before = course();
    map.show("why");
    actions.rename();
    actions.renamed("   ");
    assertEquals(Notice.Tone.BAD, desk.noticeProperty().get().tone());

    actions.rename();
    actions.renamed(before.activities().get("why").title());

    assertEquals(before, course());
  }

  @Test
  void whatIsDeletedSaysWhatWentWithItAndCanBeUndone() {
    map.show("six");

    oneEdit("Delete “Discovery: six short calls”", actions::delete);

    String said = desk.noticeProperty().get().text();
    assertTrue(said.contains("6 items"), said);
    assertTrue(said.contains("links"), said);
    assertTrue(desk.noticeProperty().get().undoes().isPresent());
    assertNull(map.world().card("six"));
    assertEquals(Selection.COURSE, map.selection());
  }

  @Test
  void aGroupThatLosesAllItHoldsStaysWhereItWas() {
    Box before = map.world().box("g1");
    actions.selectGroup();
    map.select(new Selection(Selection.Kind.GROUP, "g1"));
    actions.selectGroup();

    oneEdit("Delete 3 parts", actions::delete);

    Box after = map.world().box("g1");
    assertEquals(before.x(), after.x());
    assertEquals(before.y(), after.y());
  }

  @Test
  void aDragMovesAndAMoveIntoAGroupIsOneEdit() {
    map.choose(List.of("since"));
    Box group = map.world().box("g2");
    Box card = map.world().box("since");
    MoveGesture drag =
        new MoveGesture(map, actions.moving(), card, px(card.midX()), py(card.midY()));

    oneEdit(
        "Move “New since you left” into “Objection handling”",
        () -> {
          drag.drag(px(group.midX()), py(group.bottom() - 8), false);
          assertEquals("g2", map.overlay().dropGroup());
          assertNotNull(map.overlay().moved());
          drag.drop(0, 0);
        });

    assertEquals("g2", course().activities().get("since").group());
    assertNull(map.overlay().moved());
  }

  @Test
  void whatIsDraggedSnapsToTheGridUnlessAskedNotTo() {
    map.choose(List.of("role"));
    Box card = map.world().box("role");
    MoveGesture drag =
        new MoveGesture(map, actions.moving(), card, px(card.midX()), py(card.midY()));
    drag.drag(px(card.midX() + 1013), py(card.midY() + 1007), false);
    drag.drop(0, 0);
    Place snapped = course().activities().get("role").place();
    assertEquals(0, Math.floorMod(snapped.x(), 20));
    assertEquals(0, Math.floorMod(snapped.y(), 20));

    Box now = map.world().box("role");
    MoveGesture free = new MoveGesture(map, actions.moving(), now, px(now.midX()), py(now.midY()));
    free.drag(px(now.midX() + 7), py(now.midY() + 3), true);
    free.drop(0, 0);
    assertEquals(new Place(snapped.x() + 7, snapped.y() + 3), place("role"));
  }

  @Test
  void aGroupTakesAlongWhatLiesInIt() {
    map.select(new Selection(Selection.Kind.GROUP, "g1"));
    Place before = place("call");

    oneEdit("Move “Discovery”", () -> actions.nudge(Direction.RIGHT));

    assertEquals(new Place(before.x() + 20, before.y()), place("call"));
  }

  @Test
  void aCardDroppedOnALinkComesBetween() {
    Link link = link("why", "expensive");
    var curve = map.world().edge(link.id()).curve();
    map.choose(List.of("role"));
    Box card = map.world().box("role");
    map.zoomAt(1 / map.zoom(), 0, 0);
    MoveGesture drag =
        new MoveGesture(map, actions.moving(), card, px(card.midX()), py(card.midY()));

    oneEdit(
        "Put “Role-play: the full call” between",
        () -> {
          drag.drag(px(curve.xAt(0.5)), py(curve.yAt(0.5)), true);
          assertEquals(link.id(), map.overlay().dropLink());
          drag.drop(0, 0);
        });

    assertTrue(linked("why", "role"));
    assertTrue(linked("role", "expensive"));
  }

  @Test
  void aLinkIsDrawnFromAPortAndReconnected() {
    map.zoomAt(1 / map.zoom(), 0, 0);
    PullGesture pull = PullGesture.from(map, actions.linking(), "start", (from, x, y) -> {});
    Box role = map.world().box("role");

    oneEdit(
        "Link “Where do you start?” to “Role-play: the full call”",
        () -> {
          pull.drag(px(role.midX()), py(role.midY()), false);
          pull.drop(px(role.midX()), py(role.midY()));
        });
    assertTrue(linked("start", "role"));
    assertEquals(Selection.Kind.LINK, map.selection().kind());

    Box since = map.world().box("since");
    PullGesture other =
        PullGesture.of(map, actions.linking(), map.world().edge(map.selection().id()), true);
    String link = map.selection().id();
    actions.linking().kind(link, LinkKind.ENRICHMENT);
    oneEdit(
        "Lead from “Where do you start?” to “New since you left”",
        () -> other.drop(px(since.midX()), py(since.midY())));
    assertEquals("since", course().links().get(link).to());
    oneEdit("Turn link around", () -> actions.linking().turn(link));
    oneEdit("Delete link", actions::delete);
  }

  @Test
  void aLinkThatMakesNoSenseIsRefusedInOneLine() {
    Course before = course();

    assertFalse(actions.linking().connect("call", "call", LinkKind.NEXT));
    assertFalse(actions.linking().connect("call", "g1", LinkKind.NEXT));
    assertFalse(actions.linking().connect("start", "sell", LinkKind.NEXT));

    assertEquals(before, course());
    assertEquals(Notice.Tone.BAD, desk.noticeProperty().get().tone());
  }

  @Test
  void aPulledLinkDroppedNowhereAsksForANewActivity() {
    List<String> asked = new ArrayList<>();
    PullGesture pull =
        PullGesture.from(map, actions.linking(), "start", (from, x, y) -> asked.add(from));

    pull.drop(px(-900), py(-900));

    assertEquals(List.of("start"), asked);
    oneEdit(
        "Add “Aside”",
        () -> {
          actions.addPulled(ActivityKind.LESSON, "start", -900, -900);
          actions.finish("Aside");
        });
    assertTrue(linked("start", titled("Aside").id()));
  }

  @Test
  void aGroupIsPutAroundWhatIsSelectedAndTakenAway() {
    map.choose(List.of("start", "sell"));

    oneEdit("Group 2 parts", actions::group);

    String group = course().activities().get("sell").group();
    assertEquals(group, course().activities().get("start").group());
    assertEquals(new Selection(Selection.Kind.GROUP, group), map.selection());
    actions.renamed("Begin");
    oneEdit("Ungroup “Begin”", actions::ungroup);
    assertEquals("", course().activities().get("sell").group());
  }

  @Test
  void whatIsCopiedIsPastedWithItsLinksAndItems() {
    map.choose(List.of("g1"));
    String text = actions.copy();
    int items = course().items().size();

    oneEdit("Paste 3 activities", () -> actions.paste(text, 3000, 3000));

    assertEquals(items + 6, course().items().size());
    assertEquals(3, course().groups().size());
    assertEquals(Selection.Kind.GROUP, map.selection().kind());
    oneEdit("Duplicate 3 activities", actions::duplicate);
  }

  @Test
  void whatIsCutIsPastedIntoAnotherCourse() {
    map.choose(List.of("call", "finish"));
    String text = actions.cut();
    assertEquals(8, course().activities().size());

    desk.put(DemoCourse.open(DemoCourse.large(2, 3)));
    int before = course().activities().size();
    oneEdit("Paste 2 activities", () -> actions.paste(text));

    assertEquals(before + 2, course().activities().size());
    assertTrue(
        linked(
            titled("A discovery call in steps").id(), titled("Finish this discovery call").id()));
  }

  @Test
  void rubbishOnTheClipboardIsSaidInOneLine() {
    Course before = course();
    for (String text :
        List.of("", "Hello", "{\"trellis-fragment\":1}", "{\"trellis-fragment\":", "{\u0000}")) {
      desk.noticeProperty().set(Notice.NONE);
      actions.paste(text);
      assertEquals(Notice.Tone.BAD, desk.noticeProperty().get().tone(), text);
      assertEquals(1, desk.noticeProperty().get().text().lines().count(), text);
    }
    assertEquals(before, course());
  }

  @Test
  void partsAreLinedUpAndSpacedEvenly() {
    map.choose(List.of("start", "since", "role"));

    oneEdit(
        "Line up: Top edges", () -> actions.arranging().align(map.world(), map.chosen(), Line.TOP));
    assertEquals(place("start").y(), place("role").y());
    actions.moving().by(List.of("since"), 31, 0);
    oneEdit("Space evenly", () -> actions.arranging().distribute(map.world(), map.chosen(), false));
  }

  @Test
  void tidyMovesNothingUntilItIsKept() {
    actions.tidy();
    assertNull(map.overlay().proposal(), "what is tidy already is left");
    actions.moving().by(List.of("role"), 300, 500);
    Course before = course();
    actions.tidy();
    assertNotNull(map.overlay().proposal());
    assertEquals(before, course());
    actions.leaveTidy();
    assertNull(map.overlay().proposal());
    assertEquals(before, course());

    actions.tidy();
    oneEdit("Tidy", actions::keepTidy);
  }

  @Test
  void tidyOfAFewMovesOnlyThese() {
    map.choose(List.of("start", "sell", "since"));
    Map<String, Place> rest = new HashMap<>();
    course().activities().forEach(activity -> rest.put(activity.id(), activity.place()));

    actions.moving().by(List.of("start"), 300, 500);
    rest.put("start", place("start"));
    actions.tidy();
    actions.keepTidy();

    assertNotEquals(rest.get("start"), place("start"));
    for (Activity activity : course().activities()) {
      assertTrue(
          map.chosen().contains(activity.id()) || activity.place().equals(rest.get(activity.id())),
          activity.title());
    }
  }

  @Test
  void theKeyboardSelectsMovesAndExtends() {
    map.show("why");
    map.walk(Direction.DOWN, true);
    assertEquals(List.of("why", "expensive"), List.copyOf(map.chosen()));
    assertEquals(Selection.activity("expensive"), map.selection());

    oneEdit("Move 2 parts", () -> actions.nudge(Direction.DOWN));
    actions.selectAll();
    assertEquals(10, map.chosen().size());
    desk.selectionProperty().set(Selection.activity("call"));
    assertEquals(List.of("call"), List.copyOf(map.chosen()));
  }

  @Test
  void aMarqueeSelectsWhatItMeets() {
    Box one = map.world().box("call");
    Box other = map.world().box("finish");
    Box all = one.with(other);
    MarqueeGesture marquee = new MarqueeGesture(map, px(all.x() - 5), py(all.y() - 5), false);

    marquee.drag(px(all.right()), py(all.bottom() + 5), false);
    assertNotNull(map.overlay().marquee());
    marquee.drop(px(all.right()), py(all.bottom() + 5));

    assertTrue(map.chosen().containsAll(List.of("call", "finish")));
    assertNull(map.overlay().marquee());
  }

  @Test
  void startAndRequiredAreSetFromTheMenu() {
    map.show("sell");
    oneEdit("Begin with “What we sell, and to whom”", actions::start);
    assertTrue(map.world().card("sell").start());
    assertFalse(map.world().card("start").start());
    oneEdit("Make required", actions::toggleRequired);
    assertTrue(map.world().card("sell").spoken().contains("required"));
    oneEdit(
        "Make it “Assessment”",
        () -> actions.changing().kind(List.of("sell"), ActivityKind.ASSESSMENT));
  }

  @Test
  void titlesOfAnyKindFitOnTheCard() {
    for (String title : List.of("😀".repeat(400), "مرحبا بالعالم", "Ä".repeat(1_000_000), "a\nb")) {
      actions.changing().rename("why", title);
      assertEquals(title, course().activities().get("why").title());
      assertTrue(map.world().card("why").title().length() <= 260);
      assertFalse(map.world().card("why").title().contains("\n"));
    }
  }

  @Test
  void onlyWhatWasTouchedIsMadeAnew() {
    Card other = map.world().card("role");
    var edge = map.world().edge(link("pressure", "role").id());

    actions.changing().rename("why", "Another title");

    assertSame(other, map.world().card("role"));
    assertSame(edge, map.world().edge(edge.id()));
    assertEquals("Another title", map.world().card("why").title());
  }

  private Link link(String from, String to) {
    return course().links().all().stream()
        .filter(link -> link.from().equals(from) && link.to().equals(to))
        .findFirst()
        .orElseThrow();
  }

  private Place place(String id) {
    return course().activities().get(id).place();
  }

  private double px(double x) {
    return map.screenX(x);
  }

  private double py(double y) {
    return map.screenY(y);
  }
}

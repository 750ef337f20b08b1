package studio.trellis.app.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.trellis.app.DemoCourse;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.fx.Latest;
import studio.trellis.app.library.NewCourse;
import studio.trellis.app.map.edit.Moving;
import studio.trellis.app.map.world.Box;
import studio.trellis.app.map.world.Card;
import studio.trellis.app.map.world.Edge;
import studio.trellis.app.map.world.Frame;
import studio.trellis.model.course.Activity;

class FoldsTest {
  private final Desk desk = new Desk();
  private final MapViewModel map = new MapViewModel(desk);
  private final MapActions actions =
      new MapActions(desk, map, new Latest(Runnable::run, Runnable::run));

  @BeforeEach
  void open() {
    map.resize(1000, 700);
    desk.put(DemoCourse.open(DemoCourse.small()));
  }

  private Map<String, Box> boxes() {
    Map<String, Box> out = new HashMap<>();
    map.world().cards().forEach(card -> out.put(card.id(), card.box()));
    return out;
  }

  @Test
  void aCollapsedGroupIsAsLargeAsACardAndNothingElseMoves() {
    Map<String, Box> before = boxes();
    Box open = map.world().box("g1");
    map.choose(List.of("g1"));
    assertTrue(map.folds().toggle());

    Frame frame = map.world().frame("g1");
    assertEquals(new Box(open.x(), open.y(), Card.WIDTH, Card.HEIGHT), frame.box());
    assertEquals("3 activities", frame.fold());
    before.keySet().removeAll(Set.of("call", "finish", "six"));
    assertEquals(before, boxes());
  }

  @Test
  void linksOfWhatIsHiddenLeadToTheGroupAndThoseWithinAreNotSeen() {
    map.choose(List.of("call"));
    assertTrue(map.folds().toggle(), "a card stands for its group");

    assertEquals(Set.of("g1"), map.chosen(), "what is hidden is not selected");
    for (Edge edge : map.world().edges()) {
      assertNotNull(map.world().box(edge.from()));
      assertNotNull(map.world().box(edge.to()));
      assertFalse(edge.from().equals(edge.to()));
    }
    assertTrue(
        map.world().edges().stream()
            .anyMatch(edge -> edge.from().equals("sell") && edge.to().equals("g1")));
  }

  @Test
  void severalLinksTheSameWayAreOneThatSaysHowMany() {
    map.folds().toggleAll();

    Map<List<String>, Integer> ways = new HashMap<>();
    map.world()
        .edges()
        .forEach(
            edge ->
                ways.merge(List.of(edge.from(), edge.to(), edge.kind().name()), 1, Integer::sum));
    assertTrue(ways.values().stream().allMatch(count -> count == 1), ways::toString);
  }

  @Test
  void whatIsShownFromElsewhereOpensWhatHidesIt() {
    map.folds().toggleAll();
    assertNull(map.world().card("why"));
    map.show(Selection.activity("why"));

    assertNotNull(map.world().card("why"));
    assertTrue(map.folds().folded("g1"));
    assertFalse(map.folds().folded("g2"));
    assertEquals(Selection.activity("why"), map.selection());
  }

  @Test
  void arrowsComeToACollapsedGroupAndGoOnFromThere() {
    map.folds().toggleAll();
    map.show("sell");
    map.walk(Direction.RIGHT);
    assertEquals(new Selection(Selection.Kind.GROUP, "g1"), map.selection());
    map.walk(Direction.RIGHT);
    assertFalse(map.selection().id().equals("g1"));
  }

  @Test
  void aCollapsedGroupThatIsMovedTakesItsContentAlong() {
    map.choose(List.of("g1"));
    map.folds().toggle();
    Activity before = desk.courseProperty().get().get().activities().get("call");
    new Moving(desk).by(map.chosen(), 200, 100);

    Activity now = desk.courseProperty().get().get().activities().get("call");
    assertEquals(before.place().x() + 200, now.place().x());
    assertEquals(before.place().y() + 100, now.place().y());
    assertTrue(map.world().frame("g1").folded(), "it stays collapsed");
    desk.undo();
    assertTrue(map.world().frame("g1").folded(), "it is no edit");
  }

  @Test
  void allOfAGroupIsSelectedOnceItIsOpen() {
    map.choose(List.of("g2"));
    map.folds().toggle();
    actions.selectGroup();
    assertEquals(Set.of("why", "expensive", "pressure"), map.chosen());
  }

  @Test
  void anOpenMapIsTheWorldOfTheCourseItself() {
    map.folds().toggleAll();
    map.folds().toggleAll();
    assertFalse(map.folds().folded("g1"));
    assertSame(map.world(), map.folded(map.world()));
  }

  @Test
  void eachCourseKeepsItsOwn() {
    map.choose(List.of("g1"));
    map.folds().toggle();
    desk.put(DemoCourse.open(NewCourse.copy(DemoCourse.small(), "other", "Other")));
    assertTrue(map.world().frames().stream().noneMatch(Frame::folded));
    desk.put(DemoCourse.open(DemoCourse.small()));
    assertTrue(map.world().frame("g1").folded());
  }
}

package studio.trellis.app.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.trellis.app.DemoCourse;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.map.world.Box;

/** Needs no toolkit: the map's behaviour is in its view-model. */
class MapViewModelTest {
  private final Desk desk = new Desk();
  private final MapViewModel map = new MapViewModel(desk);

  @BeforeEach
  void open() {
    map.resize(1000, 700);
    desk.put(DemoCourse.open(DemoCourse.small()));
  }

  @Test
  void zoomingKeepsWhatLiesUnderThePointer() {
    double x = map.view().x() + 300 / map.zoom();
    double y = map.view().y() + 200 / map.zoom();

    map.zoomAt(1.7, 300, 200);

    assertEquals(300, map.screenX(x), 1e-6);
    assertEquals(200, map.screenY(y), 1e-6);
  }

  @Test
  void aCourseThatComesIsSeenFromItsBeginningLargeEnoughToRead() {
    desk.put(DemoCourse.open(DemoCourse.large(4, 6)));

    Box start = map.world().card("a0_0").box();
    assertTrue(map.zoom() >= Detail.FULL_FROM, "zoomed to " + map.zoom());
    assertTrue(map.view().contains(start.midX(), start.midY()));
  }

  @Test
  void fitShowsAllOfIt() {
    map.fitAll();

    Box all = map.world().bounds();
    assertTrue(map.view().contains(all.x(), all.y()));
    assertTrue(map.view().contains(all.right(), all.bottom()));
  }

  @Test
  void arrowsWalkAlongLinks() {
    map.walk(Direction.RIGHT);
    assertEquals(Selection.activity("start"), map.selection());

    map.show("why");
    map.walk(Direction.DOWN);
    assertEquals(Selection.activity("expensive"), map.selection());
  }

  @Test
  void whatIsShownComesIntoView() {
    map.zoomAt(2, 0, 0);
    map.show("role");

    Box card = map.world().card("role").box();
    assertTrue(map.view().contains(card.midX(), card.midY()));
    assertEquals(Selection.activity("role"), map.selection());
  }

  @Test
  void aCardIsHitBeforeItsGroupAndTheGroupBeforeTheCourse() {
    map.fitAll();
    Box card = map.world().card("why").box();

    assertEquals(
        Selection.activity("why"), map.at(map.screenX(card.midX()), map.screenY(card.midY())));
    assertEquals(
        new Selection(Selection.Kind.GROUP, "g2"),
        map.at(map.screenX(card.x() - 8), map.screenY(card.y() - 20)));
    assertEquals(Selection.COURSE, map.at(2, 2));
  }
}

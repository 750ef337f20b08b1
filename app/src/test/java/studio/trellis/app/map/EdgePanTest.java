package studio.trellis.app.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.trellis.app.DemoCourse;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.fx.FxThread;
import studio.trellis.app.map.edit.Moving;
import studio.trellis.app.map.world.Box;
import studio.trellis.model.course.Place;

class EdgePanTest {
  private final Desk desk = new Desk();
  private final MapViewModel model = new MapViewModel(desk);
  private final EdgePan edge = new EdgePan(model);
  private String card;

  @BeforeAll
  static void start() {
    FxThread.start();
  }

  @BeforeEach
  void open() {
    desk.put(DemoCourse.open(DemoCourse.small()));
    model.resize(900, 700);
    card = desk.open().orElseThrow().course().activities().all().getFirst().id();
    model.show(card);
  }

  @AfterEach
  void close() {
    edge.stop();
    desk.close();
  }

  @Test
  void inTheMiddleNothingMoves() {
    Box before = model.view();
    edge.point(450, 350, () -> {});
    assertFalse(edge.step());
    assertEquals(before, model.view());
  }

  @Test
  void atTheEdgeTheViewGoesOnTheFasterTheNearer() {
    double before = model.view().x();
    edge.point(900 - EdgePan.EDGE / 2, 350, () -> {});
    assertTrue(edge.step());
    double slow = model.view().x() - before;
    assertTrue(slow > 0, "what lies to the right comes into view");
    edge.point(900, 350, () -> {});
    edge.step();
    assertTrue(model.view().x() - before - slow > slow);
    assertEquals(EdgePan.FASTEST / model.zoom(), model.view().x() - before - slow, 1e-6);
  }

  @Test
  void aCardThatIsDraggedFollowsAndIsLetGoBeyondTheScreen() {
    model.choose(List.of(card));
    Box box = model.world().box(card);
    double px = model.screenX(box.midX());
    double py = model.screenY(box.midY());
    Place before = desk.open().orElseThrow().course().activities().get(card).place();
    MoveGesture drag = new MoveGesture(model, new Moving(desk), box, px, py);
    drag.drag(899, 350, true);
    edge.point(899, 350, () -> drag.drag(899, 350, true));
    for (int i = 0; i < 60; i++) {
      edge.step();
    }
    drag.drop(899, 350);
    Place after = desk.open().orElseThrow().course().activities().get(card).place();
    assertTrue(after.x() - before.x() > 900 / model.zoom(), before + " to " + after);
  }
}

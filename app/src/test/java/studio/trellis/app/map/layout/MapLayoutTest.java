package studio.trellis.app.map.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import studio.trellis.app.DemoCourse;
import studio.trellis.app.map.world.Box;
import studio.trellis.app.map.world.Card;
import studio.trellis.app.map.world.GridIndex;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Place;

class MapLayoutTest {
  @Test
  void noCardLiesOnAnother() {
    Course course = DemoCourse.large(12, 30);

    List<Box> boxes = boxes(MapLayout.places(course, () -> false));

    assertEquals(course.activities().size(), boxes.size());
    GridIndex index = new GridIndex(boxes);
    for (Box box : boxes) {
      assertEquals(1, index.meeting(box).length);
    }
  }

  @Test
  void thousandsOfActivitiesAreLaidOutInSeconds() {
    Course course = DemoCourse.large(71, 47);

    assertTimeout(Duration.ofSeconds(20), () -> MapLayout.places(course, () -> false));
  }

  @Test
  void aCourseThatHasPlacesKeepsThem() {
    Course placed = Placing.placed(DemoCourse.small(), () -> false);

    assertFalse(MapLayout.needed(placed));
    assertEquals(placed, Placing.placed(placed, () -> false));
  }

  private static List<Box> boxes(Map<String, Place> places) {
    List<Box> boxes = new ArrayList<>();
    places.values().forEach(at -> boxes.add(new Box(at.x(), at.y(), Card.WIDTH, Card.HEIGHT)));
    return boxes;
  }
}

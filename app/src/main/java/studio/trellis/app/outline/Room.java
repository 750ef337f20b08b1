package studio.trellis.app.outline;

import java.util.HashMap;
import java.util.Map;
import studio.trellis.app.map.world.Card;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Place;

/** Free room on the map for cards that are added, or come to lie in another group. */
final class Room {
  private static final int GAP = 40;
  private static final int FIRST = 40;
  private static final int MOST_TRIES = 400;
  private static final int DOWN = (int) Card.HEIGHT + GAP;
  private static final int ASIDE = (int) Card.WIDTH + GAP;

  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, String> groups = new HashMap<>();

  Room(Course course) {
    for (Activity activity : course.activities()) {
      places.put(activity.id(), activity.place());
      groups.put(activity.id(), activity.group());
    }
  }

  /** A free place below {@code sibling}; it is taken from now on. */
  Place below(Activity sibling, String id) {
    Place at = sibling.place();
    return take(id, sibling.group(), at.x(), at.y() + DOWN);
  }

  /** A free place for {@code id} among what lies in a group; it is taken from now on. */
  Place in(String group, String id) {
    int x = Integer.MAX_VALUE;
    int y = Integer.MIN_VALUE;
    for (Map.Entry<String, Place> card : places.entrySet()) {
      if (!card.getKey().equals(id) && groups.getOrDefault(card.getKey(), "").equals(group)) {
        x = Math.min(x, card.getValue().x());
        y = Math.max(y, card.getValue().y());
      }
    }
    if (y == Integer.MIN_VALUE) {
      return beside(id, group);
    }
    return take(id, group, x, y + DOWN);
  }

  /** Right of all there is. */
  private Place beside(String id, String group) {
    int x = Integer.MIN_VALUE;
    int y = Integer.MAX_VALUE;
    for (Map.Entry<String, Place> card : places.entrySet()) {
      if (!card.getKey().equals(id)) {
        x = Math.max(x, card.getValue().x());
        y = Math.min(y, card.getValue().y());
      }
    }
    return x == Integer.MIN_VALUE
        ? take(id, group, FIRST, FIRST)
        : take(id, group, x + ASIDE + GAP, y);
  }

  private Place take(String id, String group, int x, int y) {
    Place at = new Place(x, y);
    for (int tries = 0; tries < MOST_TRIES && meets(at, id); tries++) {
      at = tries % 8 == 7 ? new Place(at.x() + ASIDE, y) : new Place(at.x(), at.y() + DOWN);
    }
    places.put(id, at);
    groups.put(id, group);
    return at;
  }

  private boolean meets(Place at, String id) {
    for (Map.Entry<String, Place> card : places.entrySet()) {
      Place other = card.getValue();
      if (!card.getKey().equals(id)
          && Math.abs(other.x() - at.x()) < Card.WIDTH
          && Math.abs(other.y() - at.y()) < Card.HEIGHT) {
        return true;
      }
    }
    return false;
  }
}

package studio.trellis.app.map.world;

import java.util.List;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Place;

/** Where several cards stand together. */
public final class CardPlaces {
  private static final int STEP = 2 * Room.GRID;
  private static final int TRIES = 40;

  private CardPlaces() {}

  /** The box around the cards of activities; an empty one at the origin when there are none. */
  public static Box around(List<Activity> activities) {
    Box all = null;
    for (Activity activity : activities) {
      Box box = CardMaker.box(activity);
      all = all == null ? box : all.with(box);
    }
    return all == null ? new Box(0, 0, Card.WIDTH, Card.HEIGHT) : all;
  }

  /** Where a copy of this box can stand without covering a card: beside it, below it, or askew. */
  public static Place free(World world, Box box) {
    for (int i = 1; i < TRIES; i++) {
      for (double[] way :
          new double[][] {{0, box.height() + i * STEP}, {box.width() + i * STEP, 0}}) {
        if (world.cardsIn(box.moved(way[0], way[1]).grown(4)).length == 0) {
          return new Place(Room.snapped(box.x() + way[0]), Room.snapped(box.y() + way[1]));
        }
      }
    }
    return new Place(Room.snapped(box.x()) + STEP, Room.snapped(box.y()) + STEP);
  }

  /** Where this box can stand near a corner: askew until it covers no card. */
  public static Place near(World world, Box box, double x, double y) {
    double atX = x;
    double atY = y;
    for (int i = 0;
        i < TRIES
            && world.cardsIn(new Box(atX, atY, box.width(), box.height()).grown(4)).length > 0;
        i++) {
      atX += STEP;
      atY += STEP;
    }
    return new Place(Room.snapped(atX), Room.snapped(atY));
  }
}

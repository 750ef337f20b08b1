package studio.trellis.app.map.world;

import java.util.HashSet;
import java.util.Set;
import studio.trellis.model.course.Place;

/** Finds a place for a new card that covers nothing, on the grid. */
public final class Room {
  /** What the author places stands on multiples of this, map units. */
  public static final int GRID = 20;

  private static final int GAP = 20;
  private static final int RINGS = 60;

  private final World world;
  private final Set<String> around = new HashSet<>();

  /**
   * Looks for room in {@code group}; frames of other groups are not entered.
   *
   * @param group id; empty: outside all groups
   */
  public Room(World world, String group) {
    this.world = world;
    String at = group;
    while (!at.isEmpty() && around.add(at)) {
      Frame frame = world.frame(at);
      at = frame == null ? "" : frame.parent();
    }
  }

  /** The free place nearest to this one, below or right of it rather than above or left. */
  public Place near(double x, double y) {
    int column = (int) Math.round(x / GRID);
    int row = (int) Math.round(y / GRID);
    for (int ring = 0; ring < RINGS; ring++) {
      for (int side = 0; side <= ring; side++) {
        for (int[] way : ways(ring, side)) {
          if (free((column + way[0]) * GRID, (row + way[1]) * GRID)) {
            return new Place((column + way[0]) * GRID, (row + way[1]) * GRID);
          }
        }
      }
    }
    return new Place(column * GRID, row * GRID);
  }

  private static int[][] ways(int ring, int side) {
    return new int[][] {
      {side, ring},
      {-side, ring},
      {ring, side},
      {ring, -side},
      {side, -ring},
      {-side, -ring},
      {-ring, side},
      {-ring, -side}
    };
  }

  private boolean free(double x, double y) {
    Box box = new Box(x, y, Card.WIDTH, Card.HEIGHT);
    if (world.cardsIn(box.grown(GAP - 1)).length > 0) {
      return false;
    }
    for (Frame frame : world.frames()) {
      if (!around.contains(frame.id()) && frame.box().meets(box.grown(GAP - 1))) {
        return false;
      }
    }
    return true;
  }

  /** A whole number of grid steps. */
  public static int snapped(double at) {
    return (int) Math.round(at / GRID) * GRID;
  }
}

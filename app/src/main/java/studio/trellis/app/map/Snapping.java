package studio.trellis.app.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.map.world.Box;
import studio.trellis.app.map.world.Card;
import studio.trellis.app.map.world.Room;
import studio.trellis.app.map.world.World;

/** Lines up what is dragged: with the cards in view, else with the grid. */
final class Snapping {
  private static final double REACH = 6;

  private final World world;
  private final Set<String> moved;
  private final Box held;

  /**
   * Lines up one box that is dragged.
   *
   * @param moved what moves, and so is no one to line up with
   * @param held the box that was taken hold of
   */
  Snapping(World world, Set<String> moved, Box held) {
    this.world = world;
    this.moved = moved;
    this.held = held;
  }

  /** Where the drag goes, and the lines along which it is lined up. */
  record Snap(double dx, double dy, List<Overlay.Guide> guides) {}

  /** A place of the held box that is one of another's, and how far it is. */
  private record Match(double by, double at, Box with) {}

  /** Lined up, for a drag by so many map units. */
  Snap snap(double dx, double dy, Box view, double zoom) {
    Box box = held.moved(dx, dy);
    double reach = REACH / zoom;
    Match across = null;
    Match down = null;
    for (int i : world.cardsIn(view)) {
      Card card = world.cards().get(i);
      if (!moved.contains(card.id())) {
        across = nearer(across, columns(box), columns(card.box()), reach, card.box());
        down = nearer(down, rows(box), rows(card.box()), reach, card.box());
      }
    }
    double x = across == null ? Room.snapped(box.x()) - held.x() : dx + across.by();
    double y = down == null ? Room.snapped(box.y()) - held.y() : dy + down.by();
    Box placed = held.moved(x, y);
    List<Overlay.Guide> guides = new ArrayList<>();
    if (across != null) {
      Box all = placed.with(across.with());
      guides.add(new Overlay.Guide(across.at(), all.y() - 12, across.at(), all.bottom() + 12));
    }
    if (down != null) {
      Box all = placed.with(down.with());
      guides.add(new Overlay.Guide(all.x() - 12, down.at(), all.right() + 12, down.at()));
    }
    return new Snap(x, y, guides);
  }

  private static double[] columns(Box box) {
    return new double[] {box.x(), box.midX(), box.right()};
  }

  private static double[] rows(Box box) {
    return new double[] {box.y(), box.midY(), box.bottom()};
  }

  private static @Nullable Match nearer(
      @Nullable Match best, double[] mine, double[] others, double reach, Box with) {
    Match nearest = best;
    for (int i = 0; i < mine.length; i++) {
      double by = others[i] - mine[i];
      double least = nearest == null ? reach : Math.abs(nearest.by());
      if (Math.abs(by) < least || (nearest == null && Math.abs(by) == reach)) {
        nearest = new Match(by, others[i], with);
      }
    }
    return nearest;
  }
}

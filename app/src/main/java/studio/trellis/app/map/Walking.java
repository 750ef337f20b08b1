package studio.trellis.app.map;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.map.world.Box;
import studio.trellis.app.map.world.Card;
import studio.trellis.app.map.world.Edge;
import studio.trellis.app.map.world.World;

/**
 * Walks from card to card by arrow keys: along a link that leads that way, else to the nearest card
 * that lies there.
 */
final class Walking {
  private final World world;

  Walking(World world) {
    this.world = world;
  }

  /** The card to go to, or null when nothing lies there. */
  @Nullable Card from(Card here, Direction direction) {
    Card best = null;
    double least = Double.POSITIVE_INFINITY;
    Set<String> neighbours = neighbours(here.id());
    for (Card card : world.cards()) {
      if (!card.id().equals(here.id())) {
        double cost = cost(here.box(), card.box(), direction);
        if (neighbours.contains(card.id())) {
          cost *= 0.4;
        }
        if (cost < least) {
          least = cost;
          best = card;
        }
      }
    }
    return best;
  }

  /** Distance that way, with what lies aside counted double; infinite when it lies elsewhere. */
  private static double cost(Box here, Box there, Direction direction) {
    double dx = there.midX() - here.midX();
    double dy = there.midY() - here.midY();
    double along = dx * direction.dx + dy * direction.dy;
    double aside = Math.abs(dx * direction.dy) + Math.abs(dy * direction.dx);
    return along > 8 && aside <= along * 2.5 ? along + 2 * aside : Double.POSITIVE_INFINITY;
  }

  private Set<String> neighbours(String id) {
    Set<String> neighbours = new HashSet<>();
    for (Edge edge : world.edges()) {
      if (edge.from().equals(id)) {
        neighbours.add(edge.to());
      } else if (edge.to().equals(id)) {
        neighbours.add(edge.from());
      }
    }
    return neighbours;
  }
}

package studio.trellis.app.map;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import studio.trellis.app.map.world.Box;
import studio.trellis.app.map.world.Edge;
import studio.trellis.app.map.world.Frame;
import studio.trellis.app.map.world.World;

/**
 * Walks from card to card, and to collapsed groups, by arrow keys: along a link that leads that
 * way, else to the nearest card that lies there.
 */
final class Walking {
  private final World world;

  Walking(World world) {
    this.world = world;
  }

  /** Where one stands with this selected: itself, a card or a collapsed group; else empty. */
  String stop(String id) {
    Frame frame = world.frame(id);
    return world.card(id) != null || (frame != null && frame.folded()) ? id : "";
  }

  /** The card or collapsed group to go to; empty when nothing lies there. */
  String from(String here, Direction direction) {
    Box stand = world.box(here);
    if (stand == null) {
      return "";
    }
    Map<String, Box> stops = new LinkedHashMap<>();
    world.cards().forEach(card -> stops.put(card.id(), card.box()));
    world.frames().stream()
        .filter(Frame::folded)
        .forEach(frame -> stops.put(frame.id(), frame.box()));
    stops.remove(here);
    String best = "";
    double least = Double.POSITIVE_INFINITY;
    Set<String> neighbours = neighbours(here);
    for (Map.Entry<String, Box> stop : stops.entrySet()) {
      double cost = cost(stand, stop.getValue(), direction);
      cost *= neighbours.contains(stop.getKey()) ? 0.4 : 1;
      if (cost < least) {
        least = cost;
        best = stop.getKey();
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

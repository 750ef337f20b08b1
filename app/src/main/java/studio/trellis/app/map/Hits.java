package studio.trellis.app.map;

import org.jspecify.annotations.Nullable;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.map.world.Box;
import studio.trellis.app.map.world.Card;
import studio.trellis.app.map.world.Edge;
import studio.trellis.app.map.world.Frame;
import studio.trellis.app.map.world.World;

/** What lies under a point of the map. */
final class Hits {
  private static final double EDGE_REACH = 7;
  private static final double PORT_REACH = 10;
  private static final double END_REACH = 14;

  private final World world;
  private final double zoom;

  Hits(World world, double zoom) {
    this.world = world;
    this.zoom = zoom;
  }

  /** A card before a link before a group before the course; map units. */
  Selection at(double x, double y) {
    Card card = card(x, y);
    if (card != null) {
      return Selection.activity(card.id());
    }
    Edge edge = edge(x, y);
    if (edge != null) {
      return new Selection(Selection.Kind.LINK, edge.id());
    }
    Frame frame = world.frameAt(x, y);
    return frame == null ? Selection.COURSE : new Selection(Selection.Kind.GROUP, frame.id());
  }

  @Nullable Card card(double x, double y) {
    int[] cards = world.cardsIn(new Box(x, y, 1e-6, 1e-6));
    return cards.length == 0 ? null : world.cards().get(cards[cards.length - 1]);
  }

  /** The link at a point, less those from and to this card or group. */
  @Nullable Edge edge(double x, double y) {
    if (Detail.at(zoom) == Detail.FAR) {
      return null;
    }
    double reach = EDGE_REACH / zoom;
    for (int i : world.edgesIn(new Box(x, y, 1e-6, 1e-6).grown(reach))) {
      Edge edge = world.edges().get(i);
      if (edge.curve().distance(x, y) <= reach || onLabel(edge, x, y)) {
        return edge;
      }
    }
    return null;
  }

  private static boolean onLabel(Edge edge, double x, double y) {
    double half = edge.shortLabel().length() * 3.2 + 8;
    return edge.conditional()
        && Math.abs(edge.curve().xAt(edge.labelAt()) - x) < half
        && Math.abs(edge.curve().yAt(edge.labelAt()) - y) < 11;
  }

  /** The card whose port lies at the point, or null. */
  @Nullable Card port(double x, double y) {
    if (Detail.at(zoom) == Detail.FAR) {
      return null;
    }
    double reach = Math.min(PORT_REACH / zoom, Card.HEIGHT / 3);
    for (int i : world.cardsIn(new Box(x, y, 1e-6, 1e-6).grown(reach))) {
      Box box = world.cards().get(i).box();
      if (Math.hypot(box.right() - x, box.midY() - y) <= reach) {
        return world.cards().get(i);
      }
    }
    return null;
  }

  /** Whether the point is at the port of this frame, which only a selected one has. */
  boolean onPort(Frame frame, double x, double y) {
    return Math.hypot(frame.box().right() - x, frame.box().midY() - y) <= PORT_REACH / zoom;
  }

  /** Which end of the link lies at the point: 0 none, 1 its beginning, 2 its end. */
  int end(Edge edge, double x, double y) {
    double reach = END_REACH / zoom;
    if (Math.hypot(edge.curve().x3() - x, edge.curve().y3() - y) <= reach) {
      return 2;
    }
    return Math.hypot(edge.curve().x0() - x, edge.curve().y0() - y) <= reach ? 1 : 0;
  }

  /** The frame whose name lies at the point, or null. */
  @Nullable Frame head(double x, double y) {
    Frame frame = world.frameAt(x, y);
    return frame != null && frame.head().contains(x, y) ? frame : null;
  }

  /** The frame whose sign that it is open or collapsed lies at the point, or null. */
  @Nullable Frame foldSign(double x, double y) {
    Frame frame = Detail.at(zoom) == Detail.FAR ? null : head(x, y);
    return frame != null && x - frame.box().x() < Frame.TITLE_AT ? frame : null;
  }

  /** What a link can lead to at the point: a card, else a group; null: neither. */
  @Nullable String target(double x, double y) {
    Card card = card(x, y);
    if (card != null) {
      return card.id();
    }
    Frame frame = world.frameAt(x, y);
    return frame == null ? null : frame.id();
  }
}

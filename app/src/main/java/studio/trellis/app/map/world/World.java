package studio.trellis.app.map.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The course as a picture without a screen. Immutable; when the course changes, another is made
 * that shares what nothing happened to.
 */
public final class World {
  private final List<Card> cards;
  private final List<Frame> frames;
  private final List<Edge> edges;
  private final List<Bundle> bundles;
  private final GridIndex cardIndex;
  private final GridIndex edgeIndex;
  private final Map<String, Integer> cardById;
  private final Map<String, Integer> frameById;
  private final Map<String, Integer> edgeById;
  private final Box bounds;

  World(List<Card> cards, List<Frame> frames, List<Edge> edges, List<Bundle> bundles) {
    this.cards = List.copyOf(cards);
    this.frames = List.copyOf(frames);
    this.edges = List.copyOf(edges);
    this.bundles = List.copyOf(bundles);
    cardIndex = new GridIndex(cards.stream().map(Card::box).toList());
    edgeIndex = new GridIndex(edges.stream().map(World::reach).toList());
    cardById = positions(cards.stream().map(Card::id).toList());
    frameById = positions(frames.stream().map(Frame::id).toList());
    edgeById = positions(edges.stream().map(Edge::id).toList());
    bounds = around(this.cards, this.frames);
  }

  private World(World before, Difference now) {
    cards = replaced(before.cards, now.cards());
    frames = replaced(before.frames, now.frames());
    edges = replaced(before.edges, now.edges());
    bundles = now.bundles();
    cardIndex = before.cardIndex.with(boxes(now.cards(), Card::box));
    edgeIndex = before.edgeIndex.with(boxes(now.edges(), World::reach));
    cardById = before.cardById;
    frameById = before.frameById;
    edgeById = before.edgeById;
    boolean asWide = now.cards().isEmpty() && now.frames().isEmpty();
    bounds = asWide ? before.bounds : around(cards, frames);
  }

  /** What is other than before, each at its position; nothing comes and nothing goes. */
  record Difference(
      Map<Integer, Card> cards,
      Map<Integer, Frame> frames,
      Map<Integer, Edge> edges,
      List<Bundle> bundles) {}

  private static Box reach(Edge edge) {
    return edge.curve().bounds().grown(8);
  }

  private static Map<String, Integer> positions(List<String> ids) {
    Map<String, Integer> out = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      out.put(ids.get(i), i);
    }
    return out;
  }

  private static <T> List<T> replaced(List<T> old, Map<Integer, T> changed) {
    if (changed.isEmpty()) {
      return old;
    }
    List<T> now = new ArrayList<>(old);
    changed.forEach(now::set);
    return List.copyOf(now);
  }

  private static <T> Map<Integer, Box> boxes(Map<Integer, T> parts, Function<T, Box> box) {
    Map<Integer, Box> out = new HashMap<>();
    parts.forEach((at, part) -> out.put(at, box.apply(part)));
    return out;
  }

  private static Box around(List<Card> cards, List<Frame> frames) {
    double left = Double.POSITIVE_INFINITY;
    double top = left;
    double right = -left;
    double bottom = -left;
    for (Frame frame : frames) {
      left = Math.min(left, frame.box().x());
      top = Math.min(top, frame.box().y());
      right = Math.max(right, frame.box().right());
      bottom = Math.max(bottom, frame.box().bottom());
    }
    for (Card card : cards) {
      left = Math.min(left, card.box().x());
      top = Math.min(top, card.box().y());
      right = Math.max(right, card.box().right());
      bottom = Math.max(bottom, card.box().bottom());
    }
    return left > right ? new Box(0, 0, 1, 1) : new Box(left, top, right - left, bottom - top);
  }

  /** A world with nothing in it. */
  public static World empty() {
    return new World(List.of(), List.of(), List.of(), List.of());
  }

  /** This world with some parts replaced. */
  World with(Difference now) {
    return new World(this, now);
  }

  /** All cards. */
  public List<Card> cards() {
    return cards;
  }

  /** All frames, outer ones first. */
  public List<Frame> frames() {
    return frames;
  }

  /** All links. */
  public List<Edge> edges() {
    return edges;
  }

  /** Links from afar. */
  public List<Bundle> bundles() {
    return bundles;
  }

  /** The box around all. */
  public Box bounds() {
    return bounds;
  }

  /** Positions of the cards that meet the area. */
  public int[] cardsIn(Box area) {
    return cardIndex.meeting(area);
  }

  /** Positions of the links that may meet the area. */
  public int[] edgesIn(Box area) {
    return edgeIndex.meeting(area);
  }

  GridIndex cardIndex() {
    return cardIndex;
  }

  /** Where a card, frame or link stands in its list, or null. */
  @Nullable Integer cardAt(String id) {
    return cardById.get(id);
  }

  @Nullable Integer frameAt(String id) {
    return frameById.get(id);
  }

  @Nullable Integer edgeAt(String id) {
    return edgeById.get(id);
  }

  /** The card of an activity, or null. */
  public @Nullable Card card(String id) {
    Integer at = cardById.get(id);
    return at == null ? null : cards.get(at);
  }

  /** The box of an activity or group, or null. */
  public @Nullable Box box(String id) {
    Card card = card(id);
    Frame frame = card == null ? frame(id) : null;
    return card != null ? card.box() : frame == null ? null : frame.box();
  }

  /** The link of this id, or null. */
  public @Nullable Edge edge(String id) {
    Integer at = edgeById.get(id);
    return at == null ? null : edges.get(at);
  }

  /** The frame of a group, or null. */
  public @Nullable Frame frame(String id) {
    Integer at = frameById.get(id);
    return at == null ? null : frames.get(at);
  }

  /** The innermost frame at a point, or null. */
  public @Nullable Frame frameAt(double x, double y) {
    for (Frame frame : frames.reversed()) {
      if (frame.box().contains(x, y)) {
        return frame;
      }
    }
    return null;
  }

  /** This world with some cards and frames elsewhere, links following; other frames stay. */
  public World moved(Set<String> ids, double dx, double dy) {
    Map<String, Box> places = new HashMap<>();
    for (String id : ids) {
      Box box = box(id);
      if (box != null) {
        places.put(id, box.moved(dx, dy));
      }
    }
    return placed(places);
  }

  /** This world with some cards and frames in these places, links following; other frames stay. */
  public World placed(Map<String, Box> places) {
    Map<Integer, Card> nextCards = new HashMap<>();
    Map<Integer, Frame> nextFrames = new HashMap<>();
    Map<Integer, Edge> nextEdges = new HashMap<>();
    places.forEach(
        (id, box) -> {
          Integer card = cardById.get(id);
          Integer frame = frameById.get(id);
          if (card != null) {
            nextCards.put(card, cards.get(card).at(box));
          } else if (frame != null) {
            nextFrames.put(frame, frames.get(frame).at(box));
          }
        });
    for (int i = 0; i < edges.size(); i++) {
      Edge edge = edges.get(i);
      if (places.containsKey(edge.from()) || places.containsKey(edge.to())) {
        Box from = at(places, edge.from());
        nextEdges.put(i, edge.along(Routes.between(from, at(places, edge.to()))));
      }
    }
    return with(new Difference(nextCards, nextFrames, nextEdges, bundles));
  }

  private Box at(Map<String, Box> places, String id) {
    Box box = places.get(id);
    Box before = box == null ? box(id) : box;
    return before == null ? bounds : before;
  }
}

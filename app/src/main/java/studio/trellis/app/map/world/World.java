package studio.trellis.app.map.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The course as a picture without a screen. Immutable; made anew when the course changes. */
public final class World {
  private final List<Card> cards;
  private final List<Frame> frames;
  private final List<Edge> edges;
  private final List<Bundle> bundles;
  private final GridIndex cardIndex;
  private final GridIndex edgeIndex;
  private final Map<String, Integer> cardById = new HashMap<>();
  private final Map<String, Box> boxById = new HashMap<>();
  private final Map<String, Edge> edgeById = new HashMap<>();
  private final Box bounds;

  World(List<Card> cards, List<Frame> frames, List<Edge> edges, List<Bundle> bundles) {
    this.cards = List.copyOf(cards);
    this.frames = List.copyOf(frames);
    this.edges = List.copyOf(edges);
    this.bundles = List.copyOf(bundles);
    cardIndex = new GridIndex(cards.stream().map(Card::box).toList());
    edgeIndex = new GridIndex(edges.stream().map(edge -> edge.curve().bounds().grown(8)).toList());
    Box around = null;
    for (Frame frame : frames) {
      boxById.put(frame.id(), frame.box());
      around = around == null ? frame.box() : around.with(frame.box());
    }
    for (int i = 0; i < cards.size(); i++) {
      Card card = cards.get(i);
      cardById.put(card.id(), i);
      boxById.put(card.id(), card.box());
      around = around == null ? card.box() : around.with(card.box());
    }
    edges.forEach(edge -> edgeById.put(edge.id(), edge));
    bounds = around == null ? new Box(0, 0, 1, 1) : around;
  }

  /** A world with nothing in it. */
  public static World empty() {
    return new World(List.of(), List.of(), List.of(), List.of());
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

  /** The card of an activity, or null. */
  public @Nullable Card card(String id) {
    Integer at = cardById.get(id);
    return at == null ? null : cards.get(at);
  }

  /** The box of an activity or group, or null. */
  public @Nullable Box box(String id) {
    return boxById.get(id);
  }

  /** The link of this id, or null. */
  public @Nullable Edge edge(String id) {
    return edgeById.get(id);
  }

  /** The frame of a group, or null. */
  public @Nullable Frame frame(String id) {
    for (Frame frame : frames) {
      if (frame.id().equals(id)) {
        return frame;
      }
    }
    return null;
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
      Box box = boxById.get(id);
      if (box != null) {
        places.put(id, box.moved(dx, dy));
      }
    }
    return placed(places);
  }

  /** This world with some cards and frames in these places, links following; other frames stay. */
  public World placed(Map<String, Box> places) {
    List<Card> nextCards = new ArrayList<>(cards);
    nextCards.replaceAll(
        card -> places.containsKey(card.id()) ? card.at(at(places, card.id())) : card);
    List<Frame> nextFrames = new ArrayList<>(frames);
    nextFrames.replaceAll(
        frame -> places.containsKey(frame.id()) ? frame.at(at(places, frame.id())) : frame);
    List<Edge> nextEdges = new ArrayList<>(edges);
    nextEdges.replaceAll(
        edge ->
            places.containsKey(edge.from()) || places.containsKey(edge.to())
                ? edge.along(Routes.between(at(places, edge.from()), at(places, edge.to())))
                : edge);
    return new World(nextCards, nextFrames, nextEdges, bundles);
  }

  private Box at(Map<String, Box> places, String id) {
    Box box = places.get(id);
    return box == null ? boxById.getOrDefault(id, bounds) : box;
  }
}

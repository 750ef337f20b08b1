package studio.trellis.app.map.world;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    for (Edge edge : edges) {
      if (edge.id().equals(id)) {
        return edge;
      }
    }
    return null;
  }
}

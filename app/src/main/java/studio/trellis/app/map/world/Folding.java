package studio.trellis.app.map.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.text.Text;

/**
 * A world with some groups collapsed: each is as large as a card and stands where it began; what
 * lies in it is not seen, and links lead to and from the group. Nothing else moves.
 */
public final class Folding {
  private final World whole;
  private final Set<String> folded;
  private final Map<String, String> outer = new HashMap<>();
  private final Map<String, Integer> held = new HashMap<>();
  private final Map<String, Integer> trouble = new HashMap<>();
  private final Map<String, Box> boxes = new HashMap<>();

  private Folding(World whole, Set<String> folded) {
    this.whole = whole;
    this.folded = folded;
  }

  /**
   * The world as it is seen.
   *
   * @param folded ids of the groups that are collapsed
   */
  public static World of(World whole, Set<String> folded) {
    boolean any = whole.frames().stream().anyMatch(frame -> folded.contains(frame.id()));
    return any ? new Folding(whole, folded).world() : whole;
  }

  private World world() {
    List<Card> cards = new ArrayList<>();
    for (Card card : whole.cards()) {
      String in = outermost(card.group());
      if (in.isEmpty()) {
        cards.add(card);
        boxes.put(card.id(), card.box());
      } else {
        held.merge(in, 1, Integer::sum);
        trouble.merge(in, card.trouble(), Integer::sum);
        outer.put(card.id(), in);
      }
    }
    return new World(cards, frames(), edges(), bundles());
  }

  /** The outermost collapsed group among this one and those around it; empty: there is none. */
  private String outermost(String group) {
    String out = "";
    String at = group;
    while (!at.isEmpty()) {
      out = folded.contains(at) ? at : out;
      Frame frame = whole.frame(at);
      at = frame == null ? "" : frame.parent();
    }
    return out;
  }

  private List<Frame> frames() {
    List<Frame> frames = new ArrayList<>();
    for (Frame frame : whole.frames()) {
      String in = outermost(frame.parent());
      if (!in.isEmpty()) {
        outer.put(frame.id(), in);
        continue;
      }
      Frame seen = folded.contains(frame.id()) ? frame.folded(line(frame.id())) : frame;
      frames.add(seen);
      boxes.put(seen.id(), seen.box());
    }
    return frames;
  }

  private String line(String group) {
    int count = held.getOrDefault(group, 0);
    int findings = trouble.getOrDefault(group, 0);
    return findings == 0
        ? Text.of("map.folded", count)
        : Text.of("map.folded-findings", count, findings);
  }

  /** Links of what is hidden are those of its group; of several the same way one is drawn. */
  private List<Edge> edges() {
    List<Edge> edges = new ArrayList<>();
    Map<List<String>, Integer> first = new HashMap<>();
    Map<Integer, Integer> counts = new HashMap<>();
    for (Edge edge : whole.edges()) {
      String from = outer.getOrDefault(edge.from(), edge.from());
      String to = outer.getOrDefault(edge.to(), edge.to());
      if (touches(from) || touches(to)) {
        Box start = boxes.get(from);
        Box end = boxes.get(to);
        if (!from.equals(to) && start != null && end != null) {
          Integer at = first.putIfAbsent(List.of(from, to, edge.kind().name()), edges.size());
          if (at == null) {
            edges.add(edge.between(from, to, Routes.between(start, end)));
          } else {
            counts.merge(at, 1, Integer::sum);
          }
        }
      } else {
        edges.add(edge);
      }
    }
    counts.forEach(
        (at, more) -> edges.set(at, edges.get(at).said(Text.of("map.folded-links", more + 1))));
    return edges;
  }

  private boolean touches(String end) {
    return folded.contains(end);
  }

  private List<Bundle> bundles() {
    List<Bundle> bundles = new ArrayList<>();
    for (Bundle bundle : whole.bundles()) {
      @Nullable Box from = boxes.get(bundle.from());
      @Nullable Box to = boxes.get(bundle.to());
      if (from != null && to != null) {
        boolean other = touches(bundle.from()) || touches(bundle.to());
        bundles.add(other ? bundle.along(Routes.between(from, to)) : bundle);
      }
    }
    return bundles;
  }

  /** The groups that have to be opened for this part to be seen. */
  public static Set<String> around(World whole, Set<String> folded, String id) {
    Card card = whole.card(id);
    Frame frame = whole.frame(id);
    String at = card != null ? card.group() : frame == null ? "" : frame.parent();
    Set<String> out = new HashSet<>();
    while (!at.isEmpty()) {
      if (folded.contains(at)) {
        out.add(at);
      }
      Frame above = whole.frame(at);
      at = above == null ? "" : above.parent();
    }
    return out;
  }
}

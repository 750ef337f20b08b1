package studio.trellis.app.map.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Link;

/**
 * The world after an edit that brought nothing, took nothing away and left everything in its group:
 * only what it touched is made anew, with the frames around it and the links at it.
 */
final class WorldUpdate {
  private final World before;
  private final Course course;
  private final Map<String, Integer> trouble;
  private final Set<String> stale;
  private final Map<Integer, Card> cards = new HashMap<>();
  private final Map<Integer, Frame> frames = new HashMap<>();
  private final Set<Integer> links = new HashSet<>();
  private final Map<String, Box> moved = new HashMap<>();

  WorldUpdate(World before, Course course, Map<String, Integer> trouble, Set<String> stale) {
    this.before = before;
    this.course = course;
    this.trouble = trouble;
    this.stale = stale;
  }

  /** The world, or null where more happened than this can follow. */
  @Nullable World world() {
    for (String id : stale) {
      if (!sameShape(id)) {
        return null;
      }
    }
    cards();
    frames();
    World placed = before.with(new World.Difference(cards, frames, Map.of(), before.bundles()));
    return placed.with(new World.Difference(Map.of(), Map.of(), edges(placed), bundles(placed)));
  }

  private boolean sameShape(String id) {
    Activity activity = course.activities().find(id);
    Card card = before.card(id);
    if (activity != null || card != null) {
      return activity != null && card != null && activity.group().equals(card.group());
    }
    Link link = course.links().find(id);
    Edge edge = before.edge(id);
    if (link != null || edge != null) {
      return link != null
          && edge != null
          && link.from().equals(edge.from())
          && link.to().equals(edge.to());
    }
    return !course.groups().has(id) && before.frame(id) == null;
  }

  private void cards() {
    CardMaker maker = new CardMaker(course, trouble, stale::contains);
    for (String id : stale) {
      Integer at = before.cardAt(id);
      Integer link = before.edgeAt(id);
      if (at != null) {
        Card card = maker.card(course.activities().get(id));
        cards.put(at, card);
        if (!card.box().equals(before.cards().get(at).box())) {
          moved.put(id, card.box());
        }
      } else if (link != null) {
        links.add(link);
      }
    }
  }

  /** The frames around what moved, from the innermost to the outermost. */
  private void frames() {
    Set<String> around = new HashSet<>();
    for (String id : moved.keySet()) {
      String at = course.activities().get(id).group();
      while (!at.isEmpty() && around.add(at)) {
        Frame frame = before.frame(at);
        at = frame == null ? "" : frame.parent();
      }
    }
    if (around.isEmpty()) {
      return;
    }
    Map<String, Box> inside = new HashMap<>();
    for (Card card : before.cards()) {
      if (around.contains(card.group())) {
        inside.merge(card.group(), moved.getOrDefault(card.id(), card.box()), Box::with);
      }
    }
    for (int i = before.frames().size() - 1; i >= 0; i--) {
      Frame frame = before.frames().get(i);
      Box held = around.contains(frame.id()) ? inside.get(frame.id()) : null;
      Box box = held == null ? frame.box() : FrameMaker.framed(held);
      if (!box.equals(frame.box())) {
        frames.put(i, frame.at(box));
        moved.put(frame.id(), box);
      }
      if (around.contains(frame.parent())) {
        inside.merge(frame.parent(), box, Box::with);
      }
    }
  }

  private Map<Integer, Edge> edges(World placed) {
    Map<Integer, Edge> edges = new HashMap<>();
    EdgeMaker maker = new EdgeMaker(course, placed.cardIndex());
    for (int i = 0; i < before.edges().size(); i++) {
      Edge edge = before.edges().get(i);
      if (links.contains(i) || moved.containsKey(edge.from()) || moved.containsKey(edge.to())) {
        Box from = placed.box(edge.from());
        Box to = placed.box(edge.to());
        if (from != null && to != null) {
          edges.put(i, maker.edge(course.links().get(edge.id()), from, to));
        }
      }
    }
    return edges;
  }

  private List<Bundle> bundles(World placed) {
    if (moved.isEmpty()) {
      return before.bundles();
    }
    List<Bundle> bundles = new ArrayList<>(before.bundles());
    bundles.replaceAll(
        bundle -> {
          Box from = placed.box(bundle.from());
          Box to = placed.box(bundle.to());
          boolean follows = moved.containsKey(bundle.from()) || moved.containsKey(bundle.to());
          return follows && from != null && to != null
              ? bundle.along(Routes.between(from, to))
              : bundle;
        });
    return List.copyOf(bundles);
  }
}

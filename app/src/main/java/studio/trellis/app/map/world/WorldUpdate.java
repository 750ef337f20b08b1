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
 * The world after an edit that brought nothing and took nothing away, and emptied or filled no
 * group: only what it touched is made anew, with the frames around it and the links at it.
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
  private final Set<String> around = new HashSet<>();
  private boolean regrouped;

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
    if (!frames()) {
      return null;
    }
    World placed = before.with(new World.Difference(cards, frames, Map.of(), before.bundles()));
    return placed.with(new World.Difference(Map.of(), Map.of(), edges(placed), bundles(placed)));
  }

  private boolean sameShape(String id) {
    Activity activity = course.activities().find(id);
    Card card = before.card(id);
    if (activity != null || card != null) {
      return activity != null && card != null;
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
        Card old = before.cards().get(at);
        cards.put(at, card);
        if (!card.box().equals(old.box())) {
          moved.put(id, card.box());
          around(card.group());
        }
        if (!card.group().equals(old.group())) {
          regrouped = true;
          around(card.group());
          around(old.group());
        }
      } else if (link != null) {
        links.add(link);
      }
    }
  }

  /** A group has other content, and so have those around it. */
  private void around(String group) {
    String at = group;
    while (!at.isEmpty() && around.add(at)) {
      Frame frame = before.frame(at);
      at = frame == null ? "" : frame.parent();
    }
  }

  /**
   * The frames around what moved, from the innermost to the outermost; false: one of them holds
   * nothing any more, or held nothing before.
   */
  private boolean frames() {
    if (around.isEmpty()) {
      return true;
    }
    Map<String, Box> inside = new HashMap<>();
    for (int i = 0; i < before.cards().size(); i++) {
      Card card = cards.getOrDefault(i, before.cards().get(i));
      if (around.contains(card.group())) {
        inside.merge(card.group(), card.box(), Box::with);
      }
    }
    for (int i = before.frames().size() - 1; i >= 0; i--) {
      Frame frame = before.frames().get(i);
      Box held = inside.get(frame.id());
      boolean other = around.contains(frame.id());
      if (other && held == null) {
        return false;
      }
      Box box = other && held != null ? FrameMaker.framed(held) : frame.box();
      if (!box.equals(frame.box())) {
        frames.put(i, frame.at(box));
        moved.put(frame.id(), box);
      }
      if (around.contains(frame.parent())) {
        inside.merge(frame.parent(), box, Box::with);
      }
    }
    return true;
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
    if (regrouped) {
      return List.copyOf(Bundling.of(course, placed::box));
    }
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

package studio.trellis.app.map.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Link;

/** Makes the world of a course from the places of its activities. */
public final class WorldBuilder {
  private final Course course;
  private final Map<String, Integer> trouble;
  private final World before;
  private final Set<String> stale;
  private final Map<String, Box> boxes = new HashMap<>();

  private WorldBuilder(
      Course course, Map<String, Integer> trouble, World before, Set<String> stale) {
    this.course = course;
    this.trouble = trouble;
    this.before = before;
    this.stale = stale;
  }

  /**
   * The world of a course.
   *
   * @param trouble number of findings by activity id
   */
  public static World build(Course course, Map<String, Integer> trouble) {
    return new WorldBuilder(course, trouble, World.empty(), Set.of()).build();
  }

  /**
   * The world of a course of which an earlier version had the world {@code before}: what nothing
   * happened to is taken over.
   *
   * @param stale ids of the activities and links that have to be made anew
   */
  public static World update(
      World before, Course course, Map<String, Integer> trouble, Set<String> stale) {
    World quick = new WorldUpdate(before, course, trouble, stale).world();
    return quick == null ? new WorldBuilder(course, trouble, before, stale).build() : quick;
  }

  private World build() {
    List<Card> cards = cards();
    List<Frame> frames = new FrameMaker(course).frames(boxes);
    List<Edge> edges = edges(cards);
    return new World(cards, frames, edges, Bundling.of(course, boxes::get));
  }

  private List<Card> cards() {
    @Nullable CardMaker maker = null;
    List<Card> cards = new ArrayList<>();
    for (Activity activity : course.activities()) {
      Card card = stale.contains(activity.id()) ? null : before.card(activity.id());
      if (card == null) {
        maker = maker == null ? new CardMaker(course, trouble, any -> true) : maker;
        card = maker.card(activity);
      }
      cards.add(card);
      boxes.put(activity.id(), card.box());
    }
    return cards;
  }

  private List<Edge> edges(List<Card> cards) {
    @Nullable EdgeMaker maker = null;
    List<Edge> edges = new ArrayList<>();
    for (Link link : course.links()) {
      Box from = boxes.get(link.from());
      Box to = boxes.get(link.to());
      if (from != null && to != null) {
        Edge edge = stale.contains(link.id()) ? null : before.edge(link.id());
        boolean stands =
            edge != null
                && from.equals(before.box(link.from()))
                && to.equals(before.box(link.to()));
        if (edge == null || !stands) {
          maker =
              maker == null
                  ? new EdgeMaker(course, new GridIndex(cards.stream().map(Card::box).toList()))
                  : maker;
          edge = maker.edge(link, from, to);
        }
        edges.add(edge);
      }
    }
    return edges;
  }
}

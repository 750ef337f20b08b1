package studio.trellis.app.map.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.text.CourseNames;
import studio.trellis.app.text.SentenceText;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.LevelContent;
import studio.trellis.model.course.Link;
import studio.trellis.model.course.Place;
import studio.trellis.model.course.Skill;
import studio.trellis.model.rule.Scaffold;

/** Makes the world of a course from the places of its activities. */
public final class WorldBuilder {
  private static final List<String> TINTS =
      List.of("accent", "scenario", "lesson", "worked", "self-assessment", "assessment");
  private static final double[] LABEL_PLACES = {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8};

  private final Course course;
  private final Map<String, Integer> trouble;
  private final Map<String, Integer> items = new HashMap<>();
  private final Map<String, Box> boxes = new HashMap<>();

  private WorldBuilder(Course course, Map<String, Integer> trouble) {
    this.course = course;
    this.trouble = trouble;
  }

  /**
   * The world of a course.
   *
   * @param trouble number of findings by activity id
   */
  public static World build(Course course, Map<String, Integer> trouble) {
    return new WorldBuilder(course, trouble).build();
  }

  private World build() {
    for (Item item : course.items()) {
      items.merge(item.activity(), 1, Integer::sum);
    }
    List<Card> cards = new ArrayList<>();
    for (Activity activity : course.activities()) {
      Place place = activity.place();
      Card card = card(activity, new Box(place.x(), place.y(), Card.WIDTH, Card.HEIGHT));
      cards.add(card);
      boxes.put(activity.id(), card.box());
    }
    List<Frame> frames = frames();
    GridIndex index = new GridIndex(cards.stream().map(Card::box).toList());
    List<Edge> edges = new ArrayList<>();
    SentenceText sentences = new SentenceText(new CourseNames(course));
    for (Link link : course.links()) {
      Box from = boxes.get(link.from());
      Box to = boxes.get(link.to());
      if (from != null && to != null) {
        edges.add(edge(link, from, to, sentences, index));
      }
    }
    return new World(cards, frames, edges, bundles());
  }

  private Card card(Activity activity, Box box) {
    Set<Scaffold> levels = EnumSet.noneOf(Scaffold.class);
    for (LevelContent level : activity.levels()) {
      levels.add(level.level());
    }
    return new Card(
        activity.id(),
        activity.group(),
        box,
        Kinds.colour(activity),
        Kinds.name(activity),
        activity.title(),
        skills(activity),
        count(activity),
        levels,
        activity.id().equals(course.start()),
        trouble.getOrDefault(activity.id(), 0),
        activity.built());
  }

  private String skills(Activity activity) {
    if (activity.skills().size() > 2) {
      return Text.of("count.skills", activity.skills().size());
    }
    return String.join(
        ", ",
        activity.skills().stream()
            .map(id -> Optional.ofNullable(course.skills().find(id)).map(Skill::title).orElse(id))
            .toList());
  }

  private String count(Activity activity) {
    if (activity.behaviour() instanceof Behaviour.Choice choice) {
      return Text.of("count.options", choice.options().size());
    }
    int count = items.getOrDefault(activity.id(), 0);
    return count == 0 ? "" : Text.of("count.items", count);
  }

  private List<Frame> frames() {
    Map<String, Box> inside = new HashMap<>();
    for (Activity activity : course.activities()) {
      Box box = boxes.get(activity.id());
      if (box != null && !activity.group().isEmpty()) {
        inside.merge(activity.group(), box, Box::with);
      }
    }
    List<Group> deepestFirst = new ArrayList<>(course.groups().all());
    deepestFirst.sort(
        Comparator.comparingInt((Group group) -> -depth(group)).thenComparingInt(Group::order));
    List<Frame> frames = new ArrayList<>();
    for (Group group : deepestFirst) {
      Box held = inside.get(group.id());
      if (held != null) {
        Box box = framed(held);
        boxes.put(group.id(), box);
        frames.add(new Frame(group.id(), group.title(), box, depth(group), tint(group)));
        if (!group.parent().isEmpty()) {
          inside.merge(group.parent(), box, Box::with);
        }
      }
    }
    return frames.reversed();
  }

  private static Box framed(Box held) {
    return new Box(
        held.x() - Frame.PADDING,
        held.y() - Frame.HEAD,
        held.width() + 2 * Frame.PADDING,
        held.height() + Frame.HEAD + Frame.PADDING);
  }

  private String tint(Group group) {
    long before =
        course.groups().all().stream()
            .filter(other -> other.parent().equals(group.parent()) && earlier(other, group))
            .count();
    return TINTS.get((int) ((before + depth(group)) % TINTS.size()));
  }

  private static boolean earlier(Group one, Group other) {
    return one.order() < other.order()
        || (one.order() == other.order() && one.id().compareTo(other.id()) < 0);
  }

  private int depth(Group group) {
    int depth = 0;
    @Nullable Group at = course.groups().find(group.parent());
    while (at != null && depth < 32) {
      depth++;
      at = course.groups().find(at.parent());
    }
    return depth;
  }

  private static Edge edge(Link link, Box from, Box to, SentenceText sentences, GridIndex cards) {
    Curve curve = Routes.between(from, to);
    String label = link.condition() == null ? "" : sentences.brief(link.condition());
    double at = LABEL_PLACES[0];
    for (double candidate : LABEL_PLACES) {
      double half = Math.min(label.length(), Edge.LONGEST_LABEL) * 4 + 12;
      Box pill = new Box(curve.xAt(candidate) - half, curve.yAt(candidate) - 10, 2 * half, 20);
      if (cards.meeting(pill).length == 0) {
        at = candidate;
        break;
      }
    }
    return new Edge(link.id(), link.kind(), link.from(), link.to(), curve, label, at);
  }

  private List<Bundle> bundles() {
    Map<List<String>, Integer> counts = new HashMap<>();
    for (Link link : course.links()) {
      String from = outermost(link.from());
      String to = outermost(link.to());
      if (!from.equals(to)) {
        counts.merge(List.of(from, to), 1, Integer::sum);
      }
    }
    List<Bundle> bundles = new ArrayList<>();
    counts.forEach(
        (ends, links) -> {
          Box from = boxes.get(ends.get(0));
          Box to = boxes.get(ends.get(1));
          if (from != null && to != null) {
            bundles.add(new Bundle(Routes.between(from, to), links));
          }
        });
    return bundles;
  }

  /** The group around all groups around it, or the part itself. */
  private String outermost(String id) {
    Activity activity = course.activities().find(id);
    String at = activity == null ? parent(id) : activity.group();
    String top = id;
    int steps = 0;
    while (!at.isEmpty() && steps++ < 32) {
      top = at;
      at = parent(at);
    }
    return top;
  }

  private String parent(String id) {
    Group group = course.groups().find(id);
    return group == null ? "" : group.parent();
  }
}

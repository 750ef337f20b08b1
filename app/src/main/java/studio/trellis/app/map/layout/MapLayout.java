package studio.trellis.app.map.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import studio.trellis.app.map.world.Card;
import studio.trellis.app.map.world.Frame;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Link;
import studio.trellis.model.course.LinkKind;
import studio.trellis.model.course.Place;

/**
 * Places for a course that brings none. Each group is laid out by itself and is then one block in
 * what is around it: what is linked in layers, what is not on shelves, and chains too long to read
 * as one line on shelves as well.
 */
public final class MapLayout {
  private static final double GAP = 40;
  private static final double GROUP_GAP = 72;
  private static final double WIDE_GAP = 280;
  private static final int MANY = 20;
  private static final double STRETCHED = 3.5;
  private static final double PROPORTION = 1.6;

  private final Course course;
  private final BooleanSupplier cancelled;
  private final Map<String, List<Group>> groups = new HashMap<>();
  private final Map<String, List<Activity>> activities = new HashMap<>();

  private MapLayout(Course course, BooleanSupplier cancelled) {
    this.course = course;
    this.cancelled = cancelled;
    for (Group group : course.groups()) {
      groups.computeIfAbsent(group.parent(), key -> new ArrayList<>()).add(group);
    }
    for (Activity activity : course.activities()) {
      activities.computeIfAbsent(activity.group(), key -> new ArrayList<>()).add(activity);
    }
  }

  /** Whether the course needs places: its activities all lie on the same spot. */
  public static boolean needed(Course course) {
    Set<Place> places = new HashSet<>();
    course.activities().forEach(activity -> places.add(activity.place()));
    return course.activities().size() > 1 && places.size() <= 1;
  }

  /**
   * The left upper corner of each activity, by id. Takes seconds for thousands: call it beside the
   * FX thread.
   */
  public static Map<String, Place> places(Course course, BooleanSupplier cancelled) {
    Block all = new MapLayout(course, cancelled).block("", 0);
    Map<String, Place> places = new HashMap<>();
    all.inside()
        .forEach(
            (id, at) ->
                places.put(id, new Place((int) Math.round(at[0]), (int) Math.round(at[1]))));
    return places;
  }

  private Block block(String container, int depth) {
    List<Block> blocks = new ArrayList<>();
    List<Activity> own = new ArrayList<>(activities.getOrDefault(container, List.of()));
    own.sort(Comparator.comparingInt(Activity::order).thenComparing(Activity::id));
    for (Activity activity : own) {
      blocks.add(
          new Block(
              activity.id(), Card.WIDTH, Card.HEIGHT, Map.of(activity.id(), new double[] {0, 0})));
    }
    List<Group> inner = new ArrayList<>(groups.getOrDefault(container, List.of()));
    inner.sort(Comparator.comparingInt(Group::order).thenComparing(Group::id));
    for (Group group : inner) {
      if (depth < 32 && !cancelled.getAsBoolean()) {
        Block block = block(group.id(), depth + 1);
        if (!block.inside().isEmpty()) {
          blocks.add(block);
        }
      }
    }
    Map<Block, double[]> placed = arrange(blocks, container.isEmpty());
    return container.isEmpty()
        ? Block.around("", placed, 0, 0, 0, 0)
        : Block.around(container, placed, Frame.PADDING, Frame.HEAD, Frame.PADDING, Frame.PADDING);
  }

  private Map<Block, double[]> arrange(List<Block> blocks, boolean top) {
    // Many groups are seen from afar, where their names stand between the rows.
    double gap = !top ? GAP : blocks.size() > MANY ? WIDE_GAP : GROUP_GAP;
    List<int[]> links = links(blocks);
    Set<Integer> linked = new HashSet<>();
    links.forEach(link -> linked.addAll(List.of(link[0], link[1])));
    List<Block> chained = new ArrayList<>();
    List<Block> loose = new ArrayList<>();
    Map<Integer, Integer> renumbered = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (linked.contains(i)) {
        renumbered.put(i, chained.size());
        chained.add(blocks.get(i));
      } else {
        loose.add(blocks.get(i));
      }
    }
    Map<Block, double[]> placed = new LinkedHashMap<>();
    if (!chained.isEmpty()) {
      List<int[]> among =
          links.stream()
              .map(link -> new int[] {at(renumbered, link[0]), at(renumbered, link[1])})
              .toList();
      placed.putAll(readable(Layers.place(chained, among, !top, gap), !top, gap));
    }
    double bottom = height(placed);
    Shelves.place(loose, gap, PROPORTION, width(placed))
        .forEach(
            (block, at) ->
                placed.put(block, new double[] {at[0], at[1] + (bottom > 0 ? bottom + gap : 0)}));
    return placed;
  }

  private static int at(Map<Integer, Integer> numbers, int key) {
    Integer number = numbers.get(key);
    return number == null ? -1 : number;
  }

  /** A drawing much longer than high is broken into lines. */
  private static Map<Block, double[]> readable(
      Map<Block, double[]> placed, boolean downwards, double gap) {
    double width = width(placed);
    double height = height(placed);
    boolean stretched = width > STRETCHED * height || height > STRETCHED * width;
    if (placed.size() <= 6 || !stretched) {
      return placed;
    }
    int along = downwards ? 1 : 0;
    List<Block> ordered = new ArrayList<>(placed.keySet());
    ordered.sort(
        Comparator.<Block>comparingDouble(block -> placed.getOrDefault(block, new double[2])[along])
            .thenComparingDouble(block -> placed.getOrDefault(block, new double[2])[1 - along]));
    return Shelves.place(ordered, gap, PROPORTION, 0);
  }

  private static double width(Map<Block, double[]> placed) {
    double width = 0;
    for (Map.Entry<Block, double[]> entry : placed.entrySet()) {
      width = Math.max(width, entry.getValue()[0] + entry.getKey().width());
    }
    return width;
  }

  private static double height(Map<Block, double[]> placed) {
    double height = 0;
    for (Map.Entry<Block, double[]> entry : placed.entrySet()) {
      height = Math.max(height, entry.getValue()[1] + entry.getKey().height());
    }
    return height;
  }

  /** Links between blocks, as positions; each pair once, ways back left out. */
  private List<int[]> links(List<Block> blocks) {
    Map<String, Integer> owner = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      owner.put(blocks.get(i).id(), i);
      for (String id : blocks.get(i).inside().keySet()) {
        owner.put(id, i);
      }
    }
    Set<Long> seen = new HashSet<>();
    List<int[]> links = new ArrayList<>();
    for (Link link : course.links()) {
      Integer from = owner.get(link.from());
      Integer to = owner.get(link.to());
      boolean forward = link.kind() != LinkKind.REMEDIATION;
      if (forward
          && from != null
          && to != null
          && !from.equals(to)
          && seen.add(((long) from << 32) | to)) {
        links.add(new int[] {from, to});
      }
    }
    return links;
  }
}

package studio.trellis.app.map.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Group;

/**
 * Makes the frames of groups: around what they hold, or at their own place when that is nothing.
 */
final class FrameMaker {
  private static final List<String> TINTS =
      List.of("accent", "scenario", "lesson", "worked", "self-assessment", "assessment");

  private final Course course;
  private final Map<String, Integer> depths = new HashMap<>();
  private final Map<String, Integer> ranks = new HashMap<>();

  FrameMaker(Course course) {
    this.course = course;
    Map<String, List<Group>> siblings = new HashMap<>();
    for (Group group : course.groups()) {
      depths.put(group.id(), depth(group));
      siblings.computeIfAbsent(group.parent(), key -> new ArrayList<>()).add(group);
    }
    for (List<Group> all : siblings.values()) {
      all.sort(Comparator.comparingInt(Group::order).thenComparing(Group::id));
      for (int i = 0; i < all.size(); i++) {
        ranks.put(all.get(i).id(), i);
      }
    }
  }

  /** All frames, outer ones first; their boxes are added to {@code boxes}. */
  List<Frame> frames(Map<String, Box> boxes) {
    Map<String, Box> inside = new HashMap<>();
    for (Activity activity : course.activities()) {
      Box box = boxes.get(activity.id());
      if (box != null && !activity.group().isEmpty()) {
        inside.merge(activity.group(), box, Box::with);
      }
    }
    List<Group> deepestFirst = new ArrayList<>(course.groups().all());
    deepestFirst.sort(
        Comparator.comparingInt((Group group) -> -depthOf(group)).thenComparingInt(Group::order));
    List<Frame> frames = new ArrayList<>();
    for (Group group : deepestFirst) {
      Box held = inside.get(group.id());
      Box box = held == null ? empty(group) : framed(held);
      boxes.put(group.id(), box);
      String title = CardMaker.cut(group.title(), CardMaker.LONGEST_TITLE);
      frames.add(
          new Frame(group.id(), group.parent(), title, box, depthOf(group), tint(group), ""));
      if (!group.parent().isEmpty()) {
        inside.merge(group.parent(), box, Box::with);
      }
    }
    return frames.reversed();
  }

  static Box framed(Box held) {
    return new Box(
        held.x() - Frame.PADDING,
        held.y() - Frame.HEAD,
        held.width() + 2 * Frame.PADDING,
        held.height() + Frame.HEAD + Frame.PADDING);
  }

  private static Box empty(Group group) {
    return framed(
        new Box(
            group.place().x() + Frame.PADDING,
            group.place().y() + Frame.HEAD,
            Card.WIDTH,
            Card.HEIGHT));
  }

  private String tint(Group group) {
    return TINTS.get((ranks.getOrDefault(group.id(), 0) + depthOf(group)) % TINTS.size());
  }

  private int depthOf(Group group) {
    return depths.getOrDefault(group.id(), 0);
  }

  private int depth(Group group) {
    int depth = 0;
    Group at = course.groups().find(group.parent());
    while (at != null && depth < 32) {
      depth++;
      at = course.groups().find(at.parent());
    }
    return depth;
  }
}

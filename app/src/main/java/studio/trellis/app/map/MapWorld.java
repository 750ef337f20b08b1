package studio.trellis.app.map;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import studio.trellis.app.desk.Remark;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.map.world.Folding;
import studio.trellis.app.map.world.Frame;
import studio.trellis.app.map.world.Stale;
import studio.trellis.app.map.world.World;
import studio.trellis.app.map.world.WorldBuilder;
import studio.trellis.authoring.session.CourseChanged;
import studio.trellis.model.course.Course;

/**
 * The course as a picture, kept in step with its edits and findings, and which of its groups are
 * collapsed. That is how somebody looks at a course, and no part of it: it is remembered for each
 * course while the studio runs.
 */
final class MapWorld {
  private final Map<String, Set<String>> folds = new HashMap<>();
  private Set<String> folded = Set.of();
  private Map<String, Integer> trouble = Map.of();
  private World whole = World.empty();
  private World seen = World.empty();

  /** All of it. */
  World whole() {
    return whole;
  }

  /** As it is seen. */
  World seen() {
    return seen;
  }

  /** Another course has come to the desk. */
  void begin(Course course) {
    trouble = Map.of();
    folded = folds.computeIfAbsent(course.id(), id -> new TreeSet<>());
    whole = WorldBuilder.build(course, trouble);
    fold();
  }

  void follow(CourseChanged change) {
    Set<String> stale = Stale.by(change.patch(), change.course());
    whole = WorldBuilder.update(whole, change.course(), trouble, stale);
    fold();
  }

  /** Takes in what the checks say; whether anything is to be seen of it. */
  boolean remarks(List<Remark> remarks, Course course) {
    Map<String, Integer> now = new TreeMap<>();
    for (Remark remark : remarks) {
      if (remark.place().kind() == Selection.Kind.ACTIVITY
          && remark.weight() != Remark.Weight.NOTE) {
        now.merge(remark.place().id(), 1, Integer::sum);
      }
    }
    Set<String> stale = new HashSet<>(trouble.keySet());
    stale.addAll(now.keySet());
    Map<String, Integer> before = trouble;
    stale.removeIf(id -> now.getOrDefault(id, 0).equals(before.getOrDefault(id, 0)));
    trouble = now;
    if (!stale.isEmpty()) {
      whole = WorldBuilder.update(whole, course, now, stale);
      fold();
    }
    return !stale.isEmpty();
  }

  private void fold() {
    seen = folded(whole);
  }

  /** Another picture of the course, with the same groups collapsed. */
  World folded(World other) {
    return Folding.of(other, folded);
  }

  boolean isFolded(String group) {
    return folded.contains(group);
  }

  /** Collapses groups. */
  void fold(Collection<String> groups) {
    folded.addAll(groups);
    fold();
  }

  /** Opens groups. */
  void open(Collection<String> groups) {
    folded.removeAll(Set.copyOf(groups));
    fold();
  }

  /** All groups, the outer ones first. */
  List<String> groups() {
    return whole.frames().stream().map(Frame::id).toList();
  }

  /** The collapsed groups in which an activity or group lies. */
  Set<String> hiding(String id) {
    return Folding.around(whole, folded, id);
  }
}

package studio.trellis.app.skills;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Skill;

/**
 * Skills in layers: each lies below all that it builds on. In a course of many skills only those
 * around one of them: what it builds on, and what builds on it.
 */
final class Layering {
  /** Up to so many skills are shown together. */
  static final int MOST = 14;

  private Layering() {}

  /** The layers, the first one builds on nothing. */
  static List<List<Skill>> of(Course course, Skill chosen) {
    List<Skill> shown = SkillEdits.ordered(course);
    if (shown.size() > MOST) {
      Set<String> near = near(course, chosen);
      shown = shown.stream().filter(skill -> near.contains(skill.id())).toList();
    }
    Map<String, Integer> depths = new HashMap<>();
    List<List<Skill>> layers = new ArrayList<>();
    for (Skill skill : shown) {
      int depth = depth(course, skill, depths, new HashSet<>());
      while (layers.size() <= depth) {
        layers.add(new ArrayList<>());
      }
      layers.get(depth).add(skill);
    }
    layers.removeIf(List::isEmpty);
    return layers;
  }

  private static Set<String> near(Course course, Skill chosen) {
    Set<String> out = new HashSet<>(Set.of(chosen.id()));
    List<String> open = new ArrayList<>(chosen.prerequisites());
    while (!open.isEmpty() && out.size() < MOST) {
      Skill skill = course.skills().find(open.removeFirst());
      if (skill != null && out.add(skill.id())) {
        open.addAll(skill.prerequisites());
      }
    }
    for (Skill skill : course.skills()) {
      if (out.size() < MOST && skill.prerequisites().contains(chosen.id())) {
        out.add(skill.id());
      }
    }
    return out;
  }

  private static int depth(
      Course course, Skill skill, Map<String, Integer> known, Set<String> way) {
    Integer had = known.get(skill.id());
    if (had != null || !way.add(skill.id())) {
      return had == null ? 0 : had;
    }
    int depth = 0;
    for (String id : skill.prerequisites()) {
      Skill before = course.skills().find(id);
      if (before != null) {
        depth = Math.max(depth, depth(course, before, known, way) + 1);
      }
    }
    way.remove(skill.id());
    known.put(skill.id(), depth);
    return depth;
  }
}

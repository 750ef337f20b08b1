package studio.trellis.model.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Link;
import studio.trellis.model.course.LinkKind;
import studio.trellis.model.course.Skill;

/** Groups that lie within one another, and things that are each to be done before the other. */
final class Circles {
  private Circles() {}

  static void find(Course course, Report report) {
    Map<String, List<String>> parents = new TreeMap<>();
    for (Group group : course.groups()) {
      parents.put(group.id(), List.of(group.parent()));
    }
    for (List<String> circle : all(parents)) {
      report.at(EntityKind.GROUP, circle.getFirst());
      report.error("structure.group-loop", "groups", "parent", path(circle));
    }
    Map<String, List<String>> skills = new TreeMap<>();
    for (Skill skill : course.skills()) {
      skills.put(skill.id(), skill.prerequisites());
    }
    for (List<String> circle : all(skills)) {
      report.at(EntityKind.SKILL, circle.getFirst());
      report.error("structure.prerequisite-loop", "skills", "prerequisites", path(circle));
    }
    Map<String, List<String>> links = new TreeMap<>();
    for (Link link : course.links()) {
      if (link.kind() == LinkKind.PREREQUISITE) {
        links.computeIfAbsent(link.to(), id -> new ArrayList<>()).add(link.from());
      }
    }
    for (List<String> circle : all(links)) {
      boolean activity = course.activities().has(circle.getFirst());
      report.at(activity ? EntityKind.ACTIVITY : EntityKind.GROUP, circle.getFirst());
      report.error("structure.prerequisite-loop", "links", "", path(circle));
    }
  }

  private static String path(List<String> circle) {
    return String.join(" → ", circle) + " → " + circle.getFirst();
  }

  /** One circle for each knot of nodes that lead to each other, in the direction of the edges. */
  private static List<List<String>> all(Map<String, List<String>> edges) {
    List<List<String>> out = new ArrayList<>();
    for (List<String> knot : Knots.of(edges)) {
      out.add(circle(knot, edges));
    }
    return out;
  }

  /** A circle within a knot: going on inside it must come back to where one has been. */
  private static List<String> circle(List<String> knot, Map<String, List<String>> edges) {
    List<String> way = new ArrayList<>();
    String at = Collections.min(knot);
    while (!way.contains(at)) {
      way.add(at);
      for (String next : edges.getOrDefault(at, List.of())) {
        if (knot.contains(next)) {
          at = next;
          break;
        }
      }
    }
    return way.subList(way.indexOf(at), way.size());
  }
}

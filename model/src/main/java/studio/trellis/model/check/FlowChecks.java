package studio.trellis.model.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Link;
import studio.trellis.model.course.LinkKind;
import studio.trellis.model.course.Sequence;

/**
 * Where learners cannot come to, cannot leave, or can pass by. Says the cause once, not each of its
 * consequences.
 */
final class FlowChecks {
  private final Course course;
  private final Report report;
  private final Flow flow;
  private final Set<String> reached;

  FlowChecks(Course course, Report report, Flow flow) {
    this.course = course;
    this.report = report;
    this.flow = flow;
    this.reached = flow.reached();
  }

  void run() {
    unreachable();
    endlessLoops();
    choices();
    emptyGroups();
    earlyEnds();
    missable();
  }

  /** Of what nothing leads to, only where it begins. */
  private void unreachable() {
    Map<String, List<String>> apart = apart();
    Set<String> led = new TreeSet<>();
    List<List<String>> knots = Knots.all(apart);
    for (List<String> knot : knots) {
      for (String node : knot) {
        for (String next : apart.getOrDefault(node, List.of())) {
          if (!knot.contains(next)) {
            led.add(next);
          }
        }
      }
    }
    for (List<String> knot : knots) {
      if (knot.stream().noneMatch(led::contains)) {
        knot.stream()
            .filter(this::counts)
            .min(Comparator.comparingInt(flow.siblings::rankOf))
            .ifPresent(
                id -> {
                  at(id);
                  report.error("structure.unreachable", "nothing-leads", "", title(id));
                });
      }
    }
  }

  /** What is not come to, and how it hangs together. */
  private Map<String, List<String>> apart() {
    Map<String, List<String>> out = new TreeMap<>();
    Set<String> entered = entered();
    flow.edges()
        .forEach(
            (node, next) -> {
              if (!reached.contains(node) && !node.startsWith("~") && !entered.contains(node)) {
                List<String> inside = new ArrayList<>();
                for (String to : next) {
                  inside.add(to.startsWith("~") ? to.substring(1) : to);
                }
                inside.removeIf(reached::contains);
                out.put(node, inside);
              }
            });
    return out;
  }

  /** Groups that are come into by their middle: by the start, or a link to one of their parts. */
  private Set<String> entered() {
    Set<String> out = new TreeSet<>();
    for (Activity activity : course.activities()) {
      if (reached.contains(activity.id())) {
        for (String at = activity.group(); !at.isEmpty(); at = flow.siblings.around(at)) {
          out.add(at);
        }
      }
    }
    return out;
  }

  /** Whether a node is a built activity, or a group with something in it. */
  private boolean counts(String node) {
    Activity activity = course.activities().find(node);
    return activity == null
        ? course.groups().has(node) && !flow.siblings.empty(node)
        : activity.built();
  }

  /** Knots that can be come to and that nothing leads out of. */
  private void endlessLoops() {
    for (List<String> knot : Knots.of(flow.edges())) {
      boolean out = false;
      for (String node : knot) {
        for (String next : flow.edges().getOrDefault(node, List.of())) {
          out |= !knot.contains(next);
        }
      }
      if (!out && reached.contains(knot.getFirst())) {
        List<String> members =
            new ArrayList<>(knot.stream().filter(course.activities()::has).toList());
        members.sort(Comparator.comparingInt(flow.siblings::rankOf));
        at(members.getFirst());
        report.error("structure.endless-loop", "no-exit", "", titles(members));
      }
    }
  }

  private void choices() {
    for (Activity activity : course.activities()) {
      if (activity.behaviour() instanceof Behaviour.Choice choice
          && choice.options().isEmpty()
          && activity.built()) {
        at(activity.id());
        report.error("structure.dead-end", "choice", "behaviour/options", activity.title());
      }
    }
  }

  private void emptyGroups() {
    for (String node : reached) {
      if (course.groups().has(node) && flow.siblings.empty(node) && isTarget(node)) {
        at(node);
        report.warning("structure.dead-end", "empty-group", "", title(node));
      }
    }
  }

  private boolean isTarget(String group) {
    for (Link link : course.links()) {
      if (link.to().equals(group)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where links order the course, what leads nowhere ends it; only the last may. What is left by
   * links with conditions alone is judged by {@link Gaps}.
   */
  private void earlyEnds() {
    if (course.sequence() != Sequence.LINKED || !flow.linked("")) {
      return;
    }
    Set<String> way = flow.ways(null).keySet();
    List<String> ends = new ArrayList<>();
    for (String child : flow.siblings.of("")) {
      String node = course.groups().has(child) ? Flow.leaving(child) : child;
      if (!flow.hasPlain(child) && way.contains(node)) {
        ends.add(child);
      }
    }
    for (String id : ends.subList(0, Math.max(0, ends.size() - 1))) {
      boolean links =
          course.links().all().stream()
              .anyMatch(l -> l.from().equals(id) && l.kind() != LinkKind.PREREQUISITE);
      if (!links) {
        at(id);
        report.warning("structure.dead-end", "ends-early", "", title(id));
      }
    }
  }

  private void missable() {
    Map<String, List<String>> byWay = new TreeMap<>();
    for (Activity activity : course.activities()) {
      if (activity.required() && activity.built() && reached.contains(activity.id())) {
        Map<String, String> ways = flow.ways(activity.id());
        if (ways.containsKey(Flow.END)) {
          byWay.computeIfAbsent(way(ways), w -> new ArrayList<>()).add(activity.id());
        }
      }
    }
    byWay.forEach(
        (way, missed) -> {
          missed.sort(Comparator.comparingInt(flow.siblings::rankOf));
          at(missed.getFirst());
          report.warning(
              "structure.required-missable", "way-around", "required", titles(missed), way);
        });
  }

  /** The shortest way to the end, in titles. */
  private String way(Map<String, String> before) {
    List<String> way = new ArrayList<>();
    for (String at = Flow.END; !at.isEmpty(); at = before.getOrDefault(at, "")) {
      if (course.activities().has(at)) {
        way.addFirst(title(at));
      }
    }
    int most = 6;
    if (way.size() > most) {
      way.subList(most / 2, way.size() - most / 2).clear();
      way.add(most / 2, "…");
    }
    return String.join(" → ", way);
  }

  private void at(String id) {
    report.at(course.activities().has(id) ? EntityKind.ACTIVITY : EntityKind.GROUP, id);
  }

  private String title(String id) {
    return flow.siblings.title(id);
  }

  private String titles(List<String> ids) {
    return String.join(", ", ids.stream().map(this::title).toList());
  }
}

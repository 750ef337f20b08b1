package studio.trellis.packaging.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import studio.trellis.model.base.Ints;
import studio.trellis.model.course.LinkKind;
import studio.trellis.model.engine.Plan;
import studio.trellis.model.engine.PlanLink;

/**
 * The parts of each group in the order in which the page lists them: along the author's plain
 * links, and where there are none, as the author sorted them.
 */
final class ReadingOrder {
  private final Plan plan;
  private final Map<Integer, List<Integer>> after = new TreeMap<>();

  ReadingOrder(Plan plan) {
    this.plan = plan;
    for (PlanLink link : plan.links()) {
      if (link.kind() == LinkKind.NEXT && link.test().size() == 0) {
        after.computeIfAbsent(link.from(), from -> new ArrayList<>()).add(link.to());
      }
    }
  }

  /** The targets in a group: activities by position, groups as -1 less theirs. */
  List<Integer> of(int group) {
    Ints children = plan.groups().get(group).children();
    Set<Integer> own = new LinkedHashSet<>();
    for (int i = 0; i < children.size(); i++) {
      own.add(children.at(i));
    }
    Set<Integer> led = new LinkedHashSet<>();
    for (int child : own) {
      led.addAll(after.getOrDefault(child, List.of()));
    }
    Set<Integer> out = new LinkedHashSet<>();
    own.stream().filter(child -> !led.contains(child)).forEach(child -> follow(child, own, out));
    own.forEach(child -> follow(child, own, out));
    return List.copyOf(out);
  }

  private void follow(int first, Set<Integer> own, Set<Integer> out) {
    int at = first;
    while (own.contains(at) && out.add(at)) {
      List<Integer> next = after.getOrDefault(at, List.of());
      for (int i = 1; i < next.size(); i++) {
        follow(next.get(i), own, out);
      }
      if (next.isEmpty()) {
        return;
      }
      at = next.get(0);
    }
  }
}

package studio.trellis.app.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Course;
import studio.trellis.model.rule.Rule;

/** The order in which the engine looks at rules, and priorities for another one. */
public final class Order {
  private static final int MOST = 1000;
  private static final int STEP = 10;

  private Order() {}

  /** By priority; equal ones by their position in the learner's state, then by id. */
  public static List<Rule> of(Course course) {
    Map<String, Integer> positions = new HashMap<>();
    List<String> known = course.positions().rules();
    for (int i = 0; i < known.size(); i++) {
      positions.put(known.get(i), i);
    }
    List<Rule> out = new ArrayList<>(course.rules().all());
    out.sort(
        Comparator.comparingInt(Rule::priority)
            .reversed()
            .thenComparing(r -> positions.getOrDefault(r.id(), Integer.MAX_VALUE))
            .thenComparing(Entity::id));
    return out;
  }

  /**
   * The rules that get another priority when they are to stand in this order: only the one that
   * moved, where there is room between its neighbours; else all of them.
   *
   * @param order how they are to stand
   * @param at place of the one that moved or is new
   */
  static List<Rule> priorities(List<Rule> order, int at) {
    Rule rule = order.get(at);
    int above = at == 0 ? MOST + 1 : order.get(at - 1).priority();
    int below = at == order.size() - 1 ? -MOST - 1 : order.get(at + 1).priority();
    if (above - below >= 2) {
      int wanted =
          at == 0
              ? Math.min(MOST, below + STEP)
              : at == order.size() - 1
                  ? Math.max(-MOST, above - STEP)
                  : Math.floorDiv(above + below, 2);
      return List.of(rule.with(f -> f.priority = order.size() == 1 ? STEP : wanted));
    }
    int step = Math.max(1, Math.min(STEP, 2 * MOST / order.size()));
    int top = Math.min(MOST, step * order.size());
    List<Rule> out = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      int priority = Math.max(-MOST, top - step * i);
      out.add(order.get(i).with(f -> f.priority = priority));
    }
    return out;
  }
}

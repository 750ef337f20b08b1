package studio.trellis.model.engine;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.model.base.Ints;
import studio.trellis.model.base.Sorting;
import studio.trellis.model.course.LinkKind;
import studio.trellis.model.rule.When;

/**
 * The links of a plan, found by where they begin, and its rules, found by when they are considered;
 * made once for a plan.
 */
final class Graph {
  private static final When[] WHENS = When.values();
  private final Plan plan;
  private final List<List<Integer>> fromActivity = new ArrayList<>();
  private final List<List<Integer>> fromGroup = new ArrayList<>();
  private final boolean[] hasNext;
  private final Ints[] rules;

  Graph(Plan plan) {
    this.plan = plan;
    for (int i = 0; i < plan.activities().size(); i++) {
      fromActivity.add(List.of());
    }
    for (int i = 0; i < plan.groups().size(); i++) {
      fromGroup.add(List.of());
    }
    hasNext = new boolean[plan.groups().size()];
    for (int i = 0; i < plan.links().size(); i++) {
      PlanLink link = plan.links().get(i);
      add(
          link.from() >= 0 ? fromActivity : fromGroup,
          link.from() >= 0 ? link.from() : Plan.groupOf(link.from()),
          i);
      int around = plan.around(link.from());
      if (plain(link) && around >= 0) {
        hasNext[around] = true;
      }
    }
    rules = new Ints[WHENS.length];
    for (int i = 0; i < rules.length; i++) {
      rules[i] = rules(WHENS[i]);
    }
  }

  private Ints rules(When when) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < plan.rules().size(); i++) {
      PlanRule rule = plan.rules().get(i);
      if (rule.alive() && rule.when() == when) {
        found.add(i);
      }
    }
    Sorting.by(found, i -> -plan.rules().get(i).priority());
    int[] out = new int[found.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = found.get(i);
    }
    return Ints.of(out);
  }

  /** Positions of the rules of a moment, by priority. */
  Ints of(When when) {
    return rules[when.ordinal()];
  }

  private static void add(List<List<Integer>> lists, int at, int link) {
    List<Integer> list = new ArrayList<>(lists.get(at));
    list.add(link);
    lists.set(at, list);
  }

  /** A link that is simply the author's order. */
  static boolean plain(PlanLink link) {
    return link.kind() == LinkKind.NEXT && link.test().size() == 0;
  }

  /** Positions of the links that begin at a target. */
  List<Integer> from(int target) {
    return target >= 0 ? fromActivity.get(target) : fromGroup.get(Plan.groupOf(target));
  }

  /** What follows a target in the author's order; {@link Reason#NOWHERE}: nothing in its group. */
  int after(int target) {
    for (int link : from(target)) {
      if (plain(plan.links().get(link))) {
        return plan.links().get(link).to();
      }
    }
    int around = plan.around(target);
    if (around < 0 || hasNext[around]) {
      return Reason.NOWHERE;
    }
    Ints children = plan.groups().get(around).children();
    for (int i = 0; i + 1 < children.size(); i++) {
      if (children.at(i) == target) {
        return children.at(i + 1);
      }
    }
    return Reason.NOWHERE;
  }

  /**
   * Where a linked group begins: its first part to which no part of it leads; NOWHERE when it is
   * empty.
   */
  int first(int group) {
    Ints children = plan.groups().get(group).children();
    for (int i = 0; i < children.size(); i++) {
      if (!led(children.at(i), children)) {
        return children.at(i);
      }
    }
    return children.size() == 0 ? Reason.NOWHERE : children.at(0);
  }

  private boolean led(int target, Ints children) {
    for (int i = 0; i < children.size(); i++) {
      for (int link : from(children.at(i))) {
        PlanLink l = plan.links().get(link);
        if (plain(l) && l.to() == target && l.from() != target) {
          return true;
        }
      }
    }
    return false;
  }
}

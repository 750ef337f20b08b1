package studio.trellis.model.engine;

import studio.trellis.model.course.ActivityKind;

/** The items that practise each skill, assessments apart; made once for a plan. */
final class SkillItems {
  /** Where the items of each skill begin among all; one more at the end. */
  private final int[] from;

  private final int[] items;

  SkillItems(Plan plan) {
    from = new int[plan.skills().size() + 1];
    for (PlanItem item : plan.items()) {
      for (int i = 0; practises(plan, item) && i < item.skills().size(); i++) {
        from[item.skills().at(i)]++;
      }
    }
    int sum = 0;
    for (int s = 0; s < from.length; s++) {
      sum += from[s];
      from[s] = sum;
    }
    items = new int[sum];
    for (int p = plan.items().size() - 1; p >= 0; p--) {
      PlanItem item = plan.items().get(p);
      for (int i = 0; practises(plan, item) && i < item.skills().size(); i++) {
        int skill = item.skills().at(i);
        from[skill]--;
        items[from[skill]] = p;
      }
    }
  }

  private static boolean practises(Plan plan, PlanItem item) {
    return item.alive()
        && plan.activities().get(item.activity()).alive()
        && plan.activities().get(item.activity()).kind() != ActivityKind.ASSESSMENT;
  }

  /** How many items a skill has. */
  int size(int skill) {
    return from[skill + 1] - from[skill];
  }

  /** Position of an item of a skill, from 0, in the order of positions. */
  int at(int skill, int index) {
    return items[from[skill] + index];
  }
}

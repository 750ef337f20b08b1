package studio.trellis.model.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import studio.trellis.model.base.Ints;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Sequence;
import studio.trellis.model.rule.Policies;

/** A course of some skills, each with a practice of its own: independent items, a minute each. */
final class Practices {
  private Practices() {}

  static Plan of(int skills, int itemsEach, Policies policies) {
    return of(skills, itemsEach, policies, skill -> skill);
  }

  static Plan of(int skills, int itemsEach, Policies policies, UnaryOperator<PlanSkill> change) {
    List<PlanSkill> planSkills = new ArrayList<>();
    List<PlanActivity> activities = new ArrayList<>();
    List<PlanItem> items = new ArrayList<>();
    int[] children = new int[skills];
    for (int s = 0; s < skills; s++) {
      planSkills.add(
          change.apply(
              new PlanSkill(
                  true,
                  s,
                  Ints.of(),
                  true,
                  1,
                  250,
                  150,
                  200,
                  100,
                  950,
                  2,
                  15,
                  policies.practice().retention())));
      int[] own = new int[itemsEach];
      for (int i = 0; i < itemsEach; i++) {
        own[i] = items.size();
        items.add(new PlanItem(true, s, Ints.of(s), 0, 50, 0, 0, false, false));
      }
      activities.add(
          new PlanActivity(
              true,
              ActivityKind.PRACTICE,
              0,
              s,
              Ints.of(s),
              Ints.of(own),
              0,
              false,
              itemsEach,
              Ints.of(),
              Ints.of(),
              0,
              0,
              0,
              false,
              0));
      children[s] = s;
    }
    return new Plan(
        planSkills,
        activities,
        items,
        List.of(new PlanGroup(-1, Sequence.LINKED, Ints.of(children))),
        List.of(),
        List.of(),
        Ints.of(),
        0,
        policies);
  }
}

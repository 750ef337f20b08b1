package studio.trellis.model.engine;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.model.base.Ints;
import studio.trellis.model.course.Skill;
import studio.trellis.model.learner.LearnerState;
import studio.trellis.model.rule.Policies;

/** How the estimate of a skill moves over answers, for whoever chooses its parameters. */
public final class MasteryCurve {
  private MasteryCurve() {}

  /**
   * Estimated mastery in thousandths: at the start, then after each of these answers to items of
   * average difficulty, given without help.
   */
  public static List<Integer> of(Skill.Trace trace, List<Boolean> answers) {
    PlanSkill skill =
        new PlanSkill(
            true,
            0,
            Ints.of(),
            true,
            1,
            trace.prior(),
            trace.learn(),
            trace.guess(),
            trace.slip(),
            trace.threshold(),
            0,
            31,
            900);
    PlanItem item = new PlanItem(true, 0, Ints.of(0), 0, 0, 0, 0, false, false);
    Plan plan =
        new Plan(
            List.of(skill),
            List.of(),
            List.of(item),
            List.of(),
            List.of(),
            List.of(),
            Ints.of(),
            -1,
            Policies.DEFAULT);
    Grid grid = new Grid();
    Tracing tracing = new Tracing(plan, grid);
    Facts facts = new Facts(plan, grid, LearnerState.blank(plan.layout()).draft());
    List<Integer> out = new ArrayList<>();
    out.add(facts.mastery(0));
    for (boolean right : answers) {
      tracing.answered(facts, 0, right, 8);
      out.add(facts.mastery(0));
    }
    return out;
  }
}

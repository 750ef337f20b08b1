package studio.trellis.model.engine;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.model.base.Ints;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.learner.Draft;
import studio.trellis.model.learner.LearnerCell;
import studio.trellis.model.learner.LearnerState;
import studio.trellis.model.learner.SkillCell;

/** How far the estimates of a course can go when all goes well: what no threshold should exceed. */
public final class MasteryReach {
  /** Mastery that the highest self-rating starts from. */
  private static final double BEST_RATING = 0.9;

  private static final int ROUNDS = Passing.MOST_VISITS;
  private final Plan plan;
  private final Grid grid = new Grid();
  private final Tracing tracing;
  private final Facts facts;
  private final List<List<Integer>> items = new ArrayList<>();
  private final boolean[] rated;
  private final boolean[] testedOut;
  private final boolean[] drilledOnly;
  private final int[] readings;

  /** The reach of the estimates of a course. */
  public MasteryReach(Plan plan) {
    this.plan = plan;
    this.tracing = new Tracing(plan, grid);
    this.facts = new Facts(plan, grid, LearnerState.blank(plan.layout()).draft());
    int skills = plan.skills().size();
    rated = new boolean[skills];
    testedOut = new boolean[skills];
    drilledOnly = new boolean[skills];
    readings = new int[skills];
    for (int i = 0; i < skills; i++) {
      items.add(new ArrayList<>());
      drilledOnly[i] = true;
    }
    for (PlanActivity a : plan.activities()) {
      if (a.alive()) {
        note(a);
      }
    }
  }

  private void note(PlanActivity a) {
    for (int i = 0; i < a.skills().size(); i++) {
      int skill = a.skills().at(i);
      rated[skill] |= a.kind() == ActivityKind.SELF_ASSESSMENT;
      readings[skill] += a.kind() == ActivityKind.LESSON ? 1 : 0;
      testedOut[skill] |=
          a.kind() == ActivityKind.PRACTICE
              && a.items().size() > 1
              && plan.policies().choice().testOut();
    }
    for (int i = 0; i < a.items().size(); i++) {
      Ints skills = plan.items().get(a.items().at(i)).skills();
      for (int s = 0; s < skills.size(); s++) {
        items.get(skills.at(s)).add(a.items().at(i));
        drilledOnly[skills.at(s)] &= a.kind() == ActivityKind.PRACTICE;
      }
    }
  }

  /** Whether an item gives evidence for a skill. */
  public boolean asked(int skill) {
    return !items.get(skill).isEmpty();
  }

  /** The highest estimate of a skill that any learner can come to, thousandths. */
  public int highest(int skill) {
    Draft draft = facts.draft;
    fresh(skill);
    if (rated[skill]) {
      tracing.set(draft, skill, Math.max(BEST_RATING, grid.chance(facts.step(skill))));
    }
    int best = facts.mastery(skill);
    for (int i = 0; i < readings[skill]; i++) {
      tracing.read(facts, Ints.of(skill));
    }
    best = Math.max(best, facts.mastery(skill));
    int most = drilledOnly[skill] ? plan.skills().get(skill).cap() : Integer.MAX_VALUE;
    int answers = 0;
    for (int round = 0; round < ROUNDS; round++) {
      for (int item : items.get(skill)) {
        if (answers++ < most) {
          tracing.answered(facts, item, true, round == 0 ? 8 : 6);
          best = Math.max(best, facts.mastery(skill));
        }
      }
    }
    return testedOut[skill] ? Math.max(best, plan.skills().get(skill).threshold() + 5) : best;
  }

  /** The highest estimate of a skill after a single right answer without help, thousandths. */
  public int afterOne(int skill) {
    int best = 0;
    for (int item : items.get(skill)) {
      fresh(skill);
      tracing.answered(facts, item, true, 8);
      best = Math.max(best, facts.mastery(skill));
    }
    return best;
  }

  /** Forgets what was answered about a skill. */
  private void fresh(int skill) {
    facts.draft.set(skill, SkillCell.ESTIMATE, 0);
    facts.draft.set(LearnerCell.ABILITY, 0);
    facts.draft.set(LearnerCell.ABILITY_ANSWERS, 0);
    for (int item : items.get(skill)) {
      Ints skills = plan.items().get(item).skills();
      for (int i = 0; i < skills.size(); i++) {
        facts.draft.set(skills.at(i), SkillCell.ESTIMATE, 0);
      }
    }
  }
}

package studio.trellis.model.engine;

import studio.trellis.model.base.Ints;
import studio.trellis.model.learner.Draft;
import studio.trellis.model.learner.LearnerCell;
import studio.trellis.model.learner.SkillCell;

/**
 * Bayesian knowledge tracing (Corbett &amp; Anderson 1995) with guess and slip shifted by ability
 * minus difficulty. With ability equal to difficulty it is the standard model exactly.
 */
final class Tracing {
  private final Plan plan;
  private final Grid grid;
  private final double[] known;
  private final double[] unknown;

  /** e to the difficulty of each item: powers are taken once and not at every answer. */
  private final double[] harder;

  Tracing(Plan plan, Grid grid) {
    this.plan = plan;
    this.grid = grid;
    this.known = new double[plan.skills().size()];
    this.unknown = new double[plan.skills().size()];
    for (int i = 0; i < known.length; i++) {
      PlanSkill skill = plan.skills().get(i);
      known[i] = skill.slip() / (1000.0 - skill.slip());
      unknown[i] = against(skill.guess());
    }
    this.harder = new double[plan.items().size()];
    for (int i = 0; i < harder.length; i++) {
      harder[i] = Exact.exp(plan.items().get(i).difficulty() / 100.0);
    }
  }

  /** The odds against a chance of so many thousandths. */
  private static double against(int thousandths) {
    return (1000.0 - thousandths) / thousandths;
  }

  /** What the odds against a right answer are multiplied with: e to difficulty less ability. */
  private double shift(Draft draft, int item) {
    int step = draft.get(LearnerCell.ABILITY);
    return step == 0 ? harder[item] : harder[item] * grid.weaker(step);
  }

  private double rightIfKnown(int skill, double shift) {
    return 1.0 / (known[skill] * shift + 1.0);
  }

  private double rightIfUnknown(int skill, PlanItem item, double shift) {
    double base = item.guess() == 0 ? unknown[skill] : against(item.guess());
    return 1.0 / (base * shift + 1.0);
  }

  private double right(Facts facts, int skill, PlanItem item, double shift) {
    double mastery = grid.chance(facts.step(skill));
    double ifKnown = rightIfKnown(skill, shift);
    double ifNot = rightIfUnknown(skill, item, shift);
    double part = mastery * ifKnown;
    return (1 - mastery) * ifNot + part;
  }

  /** Predicted chance of a right answer, thousandths; the mean over the item's skills. */
  int predicted(Facts facts, int item) {
    return (int) (chance(facts, item) * 1000 + 0.5);
  }

  private double chance(Facts facts, int position) {
    PlanItem item = plan.items().get(position);
    Ints skills = item.skills();
    if (skills.size() == 0) {
      return 0.5;
    }
    double shift = shift(facts.draft, position);
    double sum = 0;
    for (int i = 0; i < skills.size(); i++) {
      sum += right(facts, skills.at(i), item, shift);
    }
    return sum / skills.size();
  }

  /**
   * Takes an answer into the estimates of the item's skills and into the ability.
   *
   * @param eighths how much it counts, 8: fully
   */
  void answered(Facts facts, int position, boolean right, int eighths) {
    PlanItem item = plan.items().get(position);
    double shift = shift(facts.draft, position);
    double surprise = (right ? 1 : 0) - chance(facts, position);
    Ints skills = item.skills();
    for (int i = 0; i < skills.size(); i++) {
      int skill = skills.at(i);
      double mastery = grid.chance(facts.step(skill));
      double ifKnown = rightIfKnown(skill, shift);
      double ifNot = rightIfUnknown(skill, item, shift);
      double knew = mastery * (right ? ifKnown : 1 - ifKnown);
      double didNot = (1 - mastery) * (right ? ifNot : 1 - ifNot);
      double posterior = knew / (knew + didNot);
      double moved = (posterior - mastery) * eighths / 8 + mastery;
      learn(facts, skill, moved);
    }
    if (skills.size() > 0) {
      int answers = facts.draft.get(LearnerCell.ABILITY_ANSWERS);
      double gain = 0.5 / (answers * 0.05 + 1);
      int step = facts.draft.get(LearnerCell.ABILITY);
      double by = gain * surprise * eighths / 8;
      facts.draft.set(LearnerCell.ABILITY, Grid.moved(step == 0 ? Grid.AVERAGE : step, by));
      facts.draft.count(LearnerCell.ABILITY_ANSWERS);
    }
  }

  /** A worked example teaches but proves nothing. */
  void read(Facts facts, Ints skills) {
    for (int i = 0; i < skills.size(); i++) {
      learn(facts, skills.at(i), grid.chance(facts.step(skills.at(i))));
    }
  }

  private void learn(Facts facts, int skill, double mastery) {
    double learn = plan.skills().get(skill).learn() / 1000.0;
    set(facts.draft, skill, learn * (1 - mastery) + mastery);
  }

  /** Sets an estimate. */
  void set(Draft draft, int skill, double mastery) {
    draft.set(skill, SkillCell.ESTIMATE, grid.step(mastery) + 1);
  }

  /** Notes the estimate as the starting one, once. */
  void start(Facts facts, int skill) {
    if (facts.draft.skill(skill, SkillCell.START) == 0) {
      begin(facts, skill);
    }
  }

  /** Notes the estimate as the starting one. */
  static void begin(Facts facts, int skill) {
    facts.draft.set(skill, SkillCell.START, facts.step(skill) / 32 + 1);
  }
}

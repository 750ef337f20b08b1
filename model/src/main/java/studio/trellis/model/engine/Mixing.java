package studio.trellis.model.engine;

import studio.trellis.model.base.Ints;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.learner.ItemCell;
import studio.trellis.model.learner.LearnerCell;
import studio.trellis.model.learner.SkillCell;
import studio.trellis.model.rule.ScaffoldPolicy;

/**
 * Interleaving: once two skills are proficient, practice alternates between them (Rohrer &amp;
 * Taylor 2007). The other skill's item comes from the same practice where it has one, else from one
 * that the learner knows.
 */
final class Mixing {
  private final Facts facts;
  private final SkillItems skillItems;
  private final Tracing tracing;
  private final Items items;

  Mixing(Facts facts, SkillItems skillItems, Tracing tracing, Items items) {
    this.facts = facts;
    this.skillItems = skillItems;
    this.tracing = tracing;
    this.items = items;
  }

  /** The item of another skill that comes instead of {@code item}; −1: none. */
  int instead(int activity, int item) {
    int skill = main(item);
    boolean mixes =
        facts.plan.policies().practice().interleave()
            && facts.activity(activity).kind() == ActivityKind.PRACTICE
            && facts.get(LearnerCell.TEST_OUT) == 0
            && skill >= 0
            && skill == main(facts.get(LearnerCell.LAST_ITEM) - 1)
            && facts.get(LearnerCell.VISIT_ANSWERS) > 0
            && proficient(skill);
    return mixes ? other(activity, skill) : -1;
  }

  private int main(int item) {
    Ints skills = item < 0 ? Ints.of() : facts.plan.items().get(item).skills();
    return skills.size() == 0 ? -1 : skills.at(0);
  }

  private boolean proficient(int skill) {
    ScaffoldPolicy policy = facts.plan.policies().scaffold();
    return facts.mastery(skill) >= policy.proficient();
  }

  /** Of the skill practised longest ago; of those equally long, the one known least. */
  private int other(int activity, int skill) {
    int best = -1;
    int bestCost = 0;
    for (int i = 0; i < facts.plan.skills().size(); i++) {
      PlanSkill s = facts.plan.skills().get(i);
      if (i != skill
          && s.alive()
          && proficient(i)
          && facts.draft.skill(i, SkillCell.OPPORTUNITIES) < s.cap()) {
        int item = item(activity, i);
        int cost = facts.draft.skill(i, SkillCell.DAY) * 1024 + facts.mastery(i);
        if (item >= 0 && (best < 0 || cost < bestCost)) {
          best = item;
          bestCost = cost;
        }
      }
    }
    return best;
  }

  /**
   * An item of a skill: of this visit, or of a practice that the learner has met; −1: none. A wrong
   * answer may cost mastery, so practices that the engine no longer leads back to are left out.
   */
  private int item(int activity, int skill) {
    boolean elsewhere = facts.get(LearnerCell.DETOUR) == 0 && facts.get(LearnerCell.RETURN_1) == 0;
    int best = -1;
    int bestCost = 0;
    for (int i = 0; i < skillItems.size(skill); i++) {
      int item = skillItems.at(skill, i);
      int from = facts.plan.items().get(item).activity();
      boolean here = from == activity;
      boolean open =
          here
              ? facts.draft.item(item, ItemCell.IN_VISIT) == 0
              : elsewhere
                  && facts.activity(from).kind() == ActivityKind.PRACTICE
                  && facts.visits(from) > 0
                  && facts.visits(from) < Passing.ENOUGH_VISITS;
      int asked = facts.draft.item(item, ItemCell.ATTEMPTS);
      if (open && !facts.draft.often(item) && main(item) == skill) {
        int cost = Math.abs(tracing.predicted(facts, item) - items.aim(Ints.of(skill)));
        cost += asked * 300 + (here ? 0 : 10_000);
        if (best < 0 || cost < bestCost) {
          best = item;
          bestCost = cost;
        }
      }
    }
    return best;
  }
}

package studio.trellis.model.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.Ints;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.engine.Reason.Outcome;
import studio.trellis.model.engine.Reason.Step;
import studio.trellis.model.engine.Reason.Why;
import studio.trellis.model.learner.LearnerCell;
import studio.trellis.model.learner.SkillCell;

/**
 * Against wheel spinning: answers upon answers in a skill that does not come (Beck and Gong 2013).
 */
final class Guard {
  /** Answers after another explanation that is given time to work. */
  private static final int MORE = 5;

  private final Facts facts;
  private final List<Reason> reasons;

  Guard(Facts facts, List<Reason> reasons) {
    this.facts = facts;
    this.reasons = reasons;
  }

  /** After an answer: another explanation; null: none, or none is needed. */
  @Nullable Proposal answered(int activity) {
    Ints skills = facts.plan.items().get(facts.get(LearnerCell.LAST_ITEM) - 1).skills();
    int guard = facts.plan.policies().mastery().guard();
    if (guard == 0 || skills.size() == 0) {
      return null;
    }
    int skill = skills.at(0);
    int answers = facts.draft.skill(skill, SkillCell.OPPORTUNITIES);
    int stage = facts.draft.skill(skill, SkillCell.GUARD);
    if (answers < guard || stage == 2 || facts.mastered(skill)) {
      return null;
    }
    int other = stage == 0 ? explanation(skill, activity) : -1;
    if (other >= 0) {
      facts.draft.set(skill, SkillCell.GUARD, 1);
      return Proposal.of(
          Proposal.Way.INSERT, other, reason(Outcome.WON, Why.EXPLAIN, skill, other, answers));
    }
    if (stage == 0 || answers >= guard + MORE || facts.settled(skill)) {
      facts.draft.set(skill, SkillCell.GUARD, 2);
      reasons.add(reason(Outcome.ALSO, Why.HUMAN, skill, activity, answers));
    }
    return null;
  }

  private static Reason reason(Outcome outcome, Why why, int skill, int target, int answers) {
    return new Reason(Step.UNDER_WAY, outcome, why, skill, target, Ints.of(answers));
  }

  /** What explains a skill and was seen least, in the author's order; −1: nothing. */
  private int explanation(int skill, int but) {
    int best = -1;
    for (int i = 0; i < facts.plan.activities().size(); i++) {
      PlanActivity a = facts.activity(i);
      boolean explains =
          a.kind() == ActivityKind.LESSON || a.kind() == ActivityKind.RESOURCE || a.levels() == 1;
      if (a.alive()
          && explains
          && i != but
          && a.skills().has(skill)
          && facts.visits(i) < Passing.ENOUGH_VISITS
          && (best < 0 || before(i, best))) {
        best = i;
      }
    }
    return best;
  }

  private boolean before(int one, int other) {
    int more = facts.visits(one) - facts.visits(other);
    return more < 0 || (more == 0 && facts.activity(one).rank() < facts.activity(other).rank());
  }
}

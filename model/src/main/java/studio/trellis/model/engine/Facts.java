package studio.trellis.model.engine;

import studio.trellis.model.base.Ints;
import studio.trellis.model.learner.ActivityCell;
import studio.trellis.model.learner.Draft;
import studio.trellis.model.learner.LearnerCell;
import studio.trellis.model.learner.SkillCell;
import studio.trellis.model.rule.Band;

/** What can be read off a learner's state about a course. */
final class Facts {
  final Plan plan;
  final Grid grid;
  final Draft draft;

  /** The minute it is, since 2020-01-01. */
  final int now;

  /** The day it is. */
  final int today;

  /** As of the day of the last event. */
  Facts(Plan plan, Grid grid, Draft draft) {
    this(plan, grid, draft, draft.get(LearnerCell.DAY) * 1440);
  }

  Facts(Plan plan, Grid grid, Draft draft, int now) {
    this.plan = plan;
    this.grid = grid;
    this.draft = draft;
    this.now = now;
    this.today = now / 1440;
  }

  int get(LearnerCell cell) {
    return draft.get(cell);
  }

  PlanActivity activity(int position) {
    return plan.activities().get(position);
  }

  /** Step of the estimate on the grid. */
  int step(int skill) {
    int stored = draft.skill(skill, SkillCell.ESTIMATE);
    return stored == 0
        ? grid.stepOf(plan.skills().get(skill).prior())
        : Math.min(stored, Grid.STEPS) - 1;
  }

  /** Step of the estimate at the start. */
  int startStep(int skill) {
    int stored = draft.skill(skill, SkillCell.START);
    return stored == 0
        ? grid.stepOf(plan.skills().get(skill).prior())
        : Math.min(Grid.STEPS - 1, (stored - 1) * 32 + 16);
  }

  /** Estimated mastery in thousandths. */
  int mastery(int skill) {
    return grid.thousandths(step(skill));
  }

  Band band(int skill) {
    return plan.policies().scaffold().band(mastery(skill));
  }

  /** Mastered: the estimate, and unaided answers on different items, the last one unaided. */
  boolean mastered(int skill) {
    int needed = plan.skills().get(skill).unaided();
    return mastery(skill) >= plan.skills().get(skill).threshold()
        && draft.skill(skill, SkillCell.UNAIDED) >= needed
        && (needed == 0 || draft.skill(skill, SkillCell.LAST_UNAIDED) == 1);
  }

  /** Mastered, or tried so often that more of the same is no help. */
  boolean settled(int skill) {
    return draft.skill(skill, SkillCell.OPPORTUNITIES) >= plan.skills().get(skill).cap()
        || mastered(skill);
  }

  boolean allSettled(Ints skills) {
    for (int i = 0; i < skills.size(); i++) {
      if (!settled(skills.at(i))) {
        return false;
      }
    }
    return true;
  }

  boolean allMastered(Ints skills) {
    for (int i = 0; i < skills.size(); i++) {
      if (!mastered(skills.at(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether all skills are at least proficient by their estimate. */
  boolean allProficient(Ints skills) {
    for (int i = 0; i < skills.size(); i++) {
      if (band(skills.at(i)).ordinal() < Band.PROFICIENT.ordinal()) {
        return false;
      }
    }
    return true;
  }

  /** Whether what a skill builds on is mastered, or no longer drilled. */
  boolean ready(int skill) {
    return allSettled(plan.skills().get(skill).prerequisites());
  }

  int visits(int activity) {
    return draft.activity(activity, ActivityCell.VISITS);
  }

  /** The main skill of an activity; −1: none. */
  int mainSkill(int activity) {
    Ints skills = activity(activity).skills();
    return skills.size() == 0 ? -1 : skills.at(0);
  }

  /**
   * The activity that conditions call "the one under way": the one shown, or the one that ended
   * last; −1: none.
   */
  int here() {
    int activity = get(LearnerCell.ACTIVITY);
    return activity > 0 ? activity - 1 : get(LearnerCell.ENDED) - 1;
  }
}

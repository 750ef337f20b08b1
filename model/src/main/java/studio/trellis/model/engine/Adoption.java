package studio.trellis.model.engine;

import studio.trellis.model.base.Ints;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.learner.ActivityCell;
import studio.trellis.model.learner.Draft;
import studio.trellis.model.learner.ItemCell;
import studio.trellis.model.learner.LearnerCell;
import studio.trellis.model.learner.LearnerState;
import studio.trellis.model.learner.SkillCell;
import studio.trellis.model.learner.Status;

/**
 * Takes a state over that an earlier build of the course wrote. What no part of the course can have
 * any more is dropped, so that no state gets longer than was reckoned with at export.
 */
final class Adoption {
  private static final SkillCell[] CELLS = SkillCell.values();

  private Adoption() {}

  static LearnerState of(Plan plan, LearnerState state) {
    Draft draft = state.draft();
    boolean limits = false;
    boolean hides = false;
    for (PlanRule rule : plan.rules()) {
      for (PlanAction action : rule.actions()) {
        limits |= action.kind() == PlanAction.Kind.LIMIT_LEVEL;
        hides |= action.kind() == PlanAction.Kind.SHOW;
      }
    }
    for (int skill = 0; skill < plan.skills().size(); skill++) {
      int from = former(plan, state, skill);
      for (SkillCell cell : CELLS) {
        if (from >= 0) {
          draft.set(skill, cell, state.skill(from, cell));
        }
      }
      if (!limits) {
        draft.set(skill, SkillCell.LIMIT, 0);
      }
    }
    for (int i = 0; i < plan.activities().size(); i++) {
      activity(draft, i, plan.activities().get(i));
      if (!hides) {
        draft.set(i, ActivityCell.HIDDEN, 0);
      }
    }
    for (int i = 0; i < plan.items().size(); i++) {
      int its = plan.items().get(i).activity() + 1;
      if (its != draft.get(LearnerCell.ACTIVITY)
          && its != draft.get(LearnerCell.RETURN_1)
          && its != draft.get(LearnerCell.RETURN_2)) {
        draft.set(i, ItemCell.IN_VISIT, 0);
      }
    }
    return draft.done();
  }

  private static void activity(Draft draft, int position, PlanActivity a) {
    if (!a.alive() || a.kind() != ActivityKind.ASSESSMENT) {
      draft.set(position, ActivityCell.BEST, 0);
      Status status = draft.status(position);
      if (status == Status.PASSED || status == Status.FAILED) {
        draft.status(position, status == Status.PASSED ? Status.DONE : Status.SEEN);
      }
    }
    if (!a.alive() || !a.required()) {
      draft.set(position, ActivityCell.DONE_DAY, 0);
    }
  }

  private static int former(Plan plan, LearnerState state, int skill) {
    Ints was = plan.skills().get(skill).was();
    int best = -1;
    for (int i = 0; i < was.size() && state.skill(skill, SkillCell.ESTIMATE) == 0; i++) {
      int known = state.skill(was.at(i), SkillCell.ESTIMATE);
      if (known > 0 && (best < 0 || known < state.skill(best, SkillCell.ESTIMATE))) {
        best = was.at(i);
      }
    }
    return best;
  }
}

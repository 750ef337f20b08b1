package studio.trellis.model.engine;

import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.Ints;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.LinkKind;
import studio.trellis.model.engine.Reason.Passed;
import studio.trellis.model.learner.Status;
import studio.trellis.model.rule.Band;

/** What is passed over, since the learner has shown it, and what has to wait. */
final class Passing {
  /** Visits to an activity after which the engine no longer leads there by itself. */
  static final int ENOUGH_VISITS = 3;

  /** Visits after which not even a rule leads there: every course ends. */
  static final int MOST_VISITS = 7;

  private final Facts facts;

  Passing(Facts facts) {
    this.facts = facts;
  }

  /** Why an activity is passed over; null: it is not. */
  @Nullable Passed passed(int activity) {
    PlanActivity a = facts.activity(activity);
    Status status = facts.draft.status(activity);
    int visits = facts.visits(activity);
    if (!a.alive() || (status == Status.EXEMPT && !a.required())) {
      return Passed.EXEMPT;
    }
    if (visits >= MOST_VISITS) {
      return Passed.ENOUGH_TRIES;
    }
    return switch (a.kind()) {
      case ASSESSMENT -> assessment(a, status, visits);
      case PRACTICE -> practice(activity, a, status, visits);
      case LESSON -> lesson(a, status);
      case SCENARIO -> scenario(activity, a, status, visits);
      case SELF_ASSESSMENT, REFLECTION, CHOICE, MILESTONE, RESOURCE ->
          done(status) ? Passed.DONE : tired(a, visits);
    };
  }

  private @Nullable Passed scenario(int activity, PlanActivity a, Status status, int visits) {
    if (done(status)) {
      return Passed.DONE;
    }
    if (!a.required() && mastered(a)) {
      return Passed.MASTERED;
    }
    return beyondWorked(activity, a) ? Passed.PROFICIENT : tired(a, visits);
  }

  /** Whether an activity is only a worked example, and the learner is past those. */
  private boolean beyondWorked(int activity, PlanActivity a) {
    return !a.required()
        && a.levels() == 1
        && band(activity).ordinal() >= Band.PROFICIENT.ordinal();
  }

  private static @Nullable Passed tired(PlanActivity a, int visits) {
    return !a.required() && visits >= ENOUGH_VISITS ? Passed.ENOUGH_TRIES : null;
  }

  private static boolean done(Status status) {
    return status == Status.DONE || status == Status.PASSED;
  }

  private boolean mastered(PlanActivity a) {
    return a.skills().size() > 0 && facts.allMastered(a.skills());
  }

  private @Nullable Passed assessment(PlanActivity a, Status status, int visits) {
    if (status == Status.PASSED || (a.placement() > 0 && status == Status.DONE)) {
      return Passed.DONE;
    }
    if (!a.required() && mastered(a)) {
      return Passed.MASTERED;
    }
    return a.attempts() > 0 && visits >= a.attempts() ? Passed.ENOUGH_TRIES : null;
  }

  private @Nullable Passed practice(int activity, PlanActivity a, Status status, int visits) {
    if (done(status) && (a.required() || a.skills().size() == 0)) {
      return Passed.DONE;
    }
    if (a.required()) {
      return null;
    }
    if (mastered(a)) {
      return Passed.MASTERED;
    }
    if (beyondWorked(activity, a)) {
      return Passed.PROFICIENT;
    }
    boolean settled = a.skills().size() > 0 && facts.allSettled(a.skills());
    return settled || visits >= ENOUGH_VISITS ? Passed.ENOUGH_TRIES : null;
  }

  private Band band(int activity) {
    int skill = facts.mainSkill(activity);
    return skill < 0 ? Band.NOVICE : facts.band(skill);
  }

  private @Nullable Passed lesson(PlanActivity a, Status status) {
    if (done(status)) {
      return Passed.DONE;
    }
    return !a.required() && a.skills().size() > 0 && facts.allProficient(a.skills())
        ? Passed.PROFICIENT
        : null;
  }

  /** An activity that has to be done before this one and is not; −1: none. */
  int waitsFor(int activity) {
    for (PlanLink link : facts.plan.links()) {
      if (link.kind() == LinkKind.PREREQUISITE
          && link.to() == activity
          && link.from() >= 0
          && link.from() != activity
          && passed(link.from()) == null
          && facts.draft.status(link.from()) != Status.DONE
          && facts.visits(link.from()) < ENOUGH_VISITS
          && TestRun.holds(facts, link.test())) {
        return link.from();
      }
    }
    return -1;
  }

  /** The first required activity that is left, in the author's order; −1: none. */
  int required() {
    int best = -1;
    for (int i = 0; i < facts.plan.activities().size(); i++) {
      PlanActivity a = facts.activity(i);
      if (a.alive()
          && a.required()
          && passed(i) == null
          && (best < 0 || a.rank() < facts.activity(best).rank())) {
        best = i;
      }
    }
    return best;
  }

  /** A practice that is left for a core skill not mastered yet, in the author's order; −1: none. */
  int core() {
    int best = -1;
    for (int i = 0; i < facts.plan.activities().size(); i++) {
      PlanActivity a = facts.activity(i);
      boolean earlier = best < 0 || a.rank() < facts.activity(best).rank();
      if (a.kind() == ActivityKind.PRACTICE && earlier && trainsCore(a) && passed(i) == null) {
        best = i;
      }
    }
    return best;
  }

  private boolean trainsCore(PlanActivity a) {
    for (int i = 0; i < a.skills().size(); i++) {
      int skill = a.skills().at(i);
      if (facts.plan.skills().get(skill).core() && !facts.settled(skill)) {
        return true;
      }
    }
    return false;
  }

  /** What a milestone still waits for and the engine may lead to; −1: none. */
  int missing(int milestone) {
    Ints gathers = facts.activity(milestone).targets();
    for (int i = 0; i < gathers.size(); i++) {
      int target = gathers.at(i);
      if (target >= 0 && target != milestone && passed(target) == null) {
        return target;
      }
    }
    return -1;
  }
}

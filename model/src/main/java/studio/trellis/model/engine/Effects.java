package studio.trellis.model.engine;

import studio.trellis.model.base.Ints;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.learner.ActivityCell;
import studio.trellis.model.learner.LastEvent;
import studio.trellis.model.learner.LearnerCell;
import studio.trellis.model.learner.Status;
import studio.trellis.model.rule.Scaffold;

/** What decisions change in the state: entering and ending activities, and the actions of rules. */
final class Effects {
  private static final Scaffold[] LEVELS = Scaffold.values();
  private static final int GROUPS_FROM = 8192;

  /** The largest number that an attribute holds. */
  private static final int MOST_NUMBER = 16_382;

  private final Facts facts;

  Effects(Facts facts) {
    this.facts = facts;
  }

  /** A target code as the state stores it; 0: none. */
  static int stored(int target) {
    return target >= 0 ? target + 1 : GROUPS_FROM + Plan.groupOf(target);
  }

  /** The target code that the state stores; {@link Reason#NOWHERE}: none. */
  static int target(int stored) {
    if (stored == 0) {
      return Reason.NOWHERE;
    }
    return stored < GROUPS_FROM ? stored - 1 : Plan.groupTarget(stored - GROUPS_FROM);
  }

  /** Begins a visit. */
  void enter(int activity, boolean detour) {
    begin(activity, detour);
    facts.draft.set(activity, ActivityCell.VISITS, facts.visits(activity) + 1);
    if (facts.draft.status(activity) == Status.UNSEEN
        || facts.draft.status(activity) == Status.EXEMPT) {
      facts.draft.status(activity, Status.SEEN);
    }
    Items.newVisit(facts, activity);
    facts.draft.set(LearnerCell.VISIT_ANSWERS, 0);
    facts.draft.set(LearnerCell.VISIT_RIGHT, 0);
    facts.draft.set(LearnerCell.PAGE_READ, 0);
    facts.draft.set(LearnerCell.VISIT_MINUTES, 0);
    facts.draft.set(LearnerCell.PLACED, 0);
  }

  /** Goes back to an activity whose visit goes on. */
  void back(int activity) {
    begin(activity, false);
    facts.draft.set(LearnerCell.PAGE_READ, 1);
  }

  private void begin(int activity, boolean detour) {
    facts.draft.set(LearnerCell.ACTIVITY, activity + 1);
    facts.draft.set(LearnerCell.ITEM, 0);
    facts.draft.set(LearnerCell.DETOUR, detour ? 1 : 0);
    facts.draft.set(LearnerCell.RETEST, 0);
    facts.draft.set(LearnerCell.TEST_OUT, 0);
    facts.draft.set(LearnerCell.RETRY, 0);
  }

  /** Ends the visit under way. */
  void end(int activity) {
    PlanActivity a = facts.activity(activity);
    facts.draft.status(activity, outcome(activity, a));
    if (a.required() && facts.draft.status(activity) != Status.FAILED) {
      facts.draft.set(activity, ActivityCell.DONE_DAY, Math.max(1, facts.get(LearnerCell.DAY)));
    }
    if (facts.get(LearnerCell.DETOUR) == 0) {
      facts.draft.set(LearnerCell.CURSOR, activity + 1);
    }
    facts.draft.set(LearnerCell.ENDED, activity + 1);
    leave();
    facts.draft.set(LearnerCell.EVENT, LastEvent.ENDED.ordinal());
  }

  /** Leaves the activity under way without ending it. */
  void leave() {
    facts.draft.set(LearnerCell.ACTIVITY, 0);
    facts.draft.set(LearnerCell.ITEM, 0);
    facts.draft.set(LearnerCell.RETEST, 0);
    facts.draft.set(LearnerCell.TEST_OUT, 0);
    facts.draft.set(LearnerCell.RETRY, 0);
  }

  private Status outcome(int activity, PlanActivity a) {
    if (a.placement() > 0) {
      placed(a);
    }
    if (a.kind() != ActivityKind.ASSESSMENT || a.placement() > 0) {
      return Status.DONE;
    }
    int asked = Items.drawn(a);
    int share = asked == 0 ? 1000 : facts.get(LearnerCell.VISIT_RIGHT) * 1000 / asked;
    int best = Math.max(share / 10, facts.draft.activity(activity, ActivityCell.BEST));
    facts.draft.set(activity, ActivityCell.BEST, best);
    boolean passed = share >= a.passMark() || facts.draft.status(activity) == Status.PASSED;
    return passed ? Status.PASSED : Status.FAILED;
  }

  /** What the placement test found is where the learner starts. */
  private void placed(PlanActivity a) {
    for (int i = 0; i < a.items().size(); i++) {
      Ints skills = facts.plan.items().get(a.items().at(i)).skills();
      for (int s = 0; s < skills.size(); s++) {
        Tracing.begin(facts, skills.at(s));
      }
    }
  }

  /** What a rule does besides leading somewhere. */
  void apply(PlanRule rule) {
    for (PlanAction action : rule.actions()) {
      Ints values = action.values();
      switch (action.kind()) {
        case EXEMPT -> exempt(values.at(0));
        case SKIP_TO -> exemptBefore(values.at(0));
        case SET_LEVEL, LIMIT_LEVEL -> level(values);
        case ASK_AGAIN -> {
          int item = facts.get(LearnerCell.LAST_ITEM) - 1;
          if (item >= 0) {
            Retests.add(facts.draft, item, values.at(0));
          }
        }
        case SHOW -> show(values.at(0), values.at(1), values.at(2) == 1);
        case SET_VALUE -> {
          int before = values.at(2) == 1 ? Math.max(1, facts.draft.attribute(values.at(0))) : 1;
          facts.draft.attribute(values.at(0), Math.min(MOST_NUMBER + 1, before + values.at(1)));
        }
        case COMPLETE -> complete(values.at(0));
        default -> {}
      }
    }
  }

  private void level(Ints values) {
    int here = facts.here();
    int skill = values.at(0);
    int wanted = skill >= 0 ? skill : here < 0 ? -1 : facts.mainSkill(here);
    if (wanted < 0) {
      return;
    }
    if (values.size() > 2) {
      Levels.limit(facts.draft, wanted, values.at(1), values.at(2) == 1);
    } else {
      Levels.set(facts.draft, wanted, LEVELS[values.at(1)]);
    }
  }

  private void show(int activity, int part, boolean on) {
    int wanted = activity >= 0 ? activity : facts.here();
    if (wanted >= 0) {
      int bit = 1 << part;
      int hidden = facts.draft.activity(wanted, ActivityCell.HIDDEN);
      facts.draft.set(wanted, ActivityCell.HIDDEN, on ? hidden & ~bit : hidden | bit);
    }
  }

  private void complete(int target) {
    boolean course = target == Plan.groupTarget(0);
    if (course) {
      facts.draft.set(LearnerCell.RELEASED, 1);
    }
    int underWay = facts.get(LearnerCell.ACTIVITY) - 1;
    for (int i = 0; i < facts.plan.activities().size(); i++) {
      PlanActivity a = facts.activity(i);
      if (a.alive() && !a.required() && facts.plan.inside(i, target)) {
        if (i == underWay && a.kind() != ActivityKind.ASSESSMENT) {
          end(i);
        } else if (course) {
          exemptOne(i);
        } else if (!facts.draft.status(i).over()) {
          facts.draft.status(i, Status.DONE);
        }
      }
    }
  }

  private void exempt(int target) {
    for (int i = 0; i < facts.plan.activities().size(); i++) {
      if (facts.activity(i).alive() && facts.plan.inside(i, target)) {
        exemptOne(i);
      }
    }
  }

  private void exemptOne(int activity) {
    Status status = facts.draft.status(activity);
    if (!facts.activity(activity).required()
        && (status == Status.UNSEEN || status == Status.SEEN)) {
      facts.draft.status(activity, Status.EXEMPT);
    }
  }

  /**
   * Exempts what lies between here and the target when the course is read in the author's order.
   */
  private void exemptBefore(int target) {
    int here = facts.here();
    int from = here < 0 ? -1 : facts.activity(here).rank();
    int to = Integer.MAX_VALUE;
    for (int i = 0; i < facts.plan.activities().size(); i++) {
      if (facts.activity(i).alive() && facts.plan.inside(i, target)) {
        to = Math.min(to, facts.activity(i).rank());
      }
    }
    for (int i = 0; to != Integer.MAX_VALUE && i < facts.plan.activities().size(); i++) {
      PlanActivity a = facts.activity(i);
      if (a.alive() && a.rank() > from && a.rank() < to) {
        exemptOne(i);
      }
    }
  }
}

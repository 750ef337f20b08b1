package studio.trellis.model.engine;

import studio.trellis.model.base.Ints;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.learner.ItemCell;
import studio.trellis.model.learner.LearnerCell;
import studio.trellis.model.learner.SkillCell;

/** Which item of an activity comes next. */
final class Items {
  private final Facts facts;
  private final Tracing tracing;

  Items(Facts facts, Tracing tracing) {
    this.facts = facts;
    this.tracing = tracing;
  }

  /** The next item in this visit; −1: none is left, or none is needed. */
  int next(int activity) {
    PlanActivity a = facts.activity(activity);
    return switch (a.kind()) {
      case ASSESSMENT -> a.placement() > 0 ? telling(a) : drawn(activity, a);
      case PRACTICE -> facts.get(LearnerCell.TEST_OUT) == 1 ? hardest(a) : matched(activity, a);
      case LESSON, SCENARIO, SELF_ASSESSMENT, REFLECTION, CHOICE, MILESTONE, RESOURCE -> inOrder(a);
    };
  }

  private boolean open(int item) {
    return facts.plan.items().get(item).alive() && facts.draft.item(item, ItemCell.IN_VISIT) == 0;
  }

  private int inOrder(PlanActivity a) {
    for (int i = 0; i < a.items().size(); i++) {
      if (open(a.items().at(i))) {
        return a.items().at(i);
      }
    }
    return -1;
  }

  /** How many items an assessment draws. */
  static int drawn(PlanActivity a) {
    return a.draw() == 0 ? a.items().size() : Math.min(a.draw(), a.items().size());
  }

  private int drawn(int activity, PlanActivity a) {
    int answered = facts.get(LearnerCell.VISIT_ANSWERS);
    if (answered >= drawn(a)) {
      return -1;
    }
    if (!a.shuffle() && a.draw() == 0) {
      return a.items().at(answered);
    }
    Shuffle shuffle = new Shuffle(facts.get(LearnerCell.SEED), activity, facts.visits(activity));
    return a.items().at(shuffle.order(a.items().size())[answered]);
  }

  /**
   * The item of a placement test that tells most: by the information p (1 − p) of the Rasch model,
   * of skills that were asked less first; −1: the error is small enough, or enough were asked.
   */
  private int telling(PlanActivity a) {
    // The error is 1 / √(1 + information): ability starts with an error of one logit.
    int information = facts.get(LearnerCell.PLACED) + 100;
    if (facts.get(LearnerCell.VISIT_ANSWERS) >= drawn(a)
        || information * a.placement() * a.placement() >= 1_000_000) {
      return -1;
    }
    int best = -1;
    int most = 0;
    for (int i = 0; i < a.items().size(); i++) {
      int item = a.items().at(i);
      Ints skills = facts.plan.items().get(item).skills();
      int asked = skills.size() == 0 ? 0 : facts.draft.skill(skills.at(0), SkillCell.OPPORTUNITIES);
      int tells = information(tracing.predicted(facts, item)) - asked * 50;
      if (open(item) && (best < 0 || tells > most)) {
        best = item;
        most = tells;
      }
    }
    return best;
  }

  /** What an answer tells that is right with a chance of so many thousandths; thousandths. */
  static int information(int chance) {
    return chance * (1000 - chance) / 1000;
  }

  private int hardest(PlanActivity a) {
    int best = -1;
    for (int i = 0; i < a.items().size(); i++) {
      int item = a.items().at(i);
      if (open(item) && (best < 0 || difficulty(item) > difficulty(best))) {
        best = item;
      }
    }
    return best;
  }

  private int difficulty(int item) {
    return facts.plan.items().get(item).difficulty();
  }

  /**
   * A due retest of this activity; else the one whose predicted success is nearest to the aim,
   * least asked first.
   */
  private int matched(int activity, PlanActivity a) {
    int due = Retests.due(facts.draft);
    if (due >= 0 && facts.plan.items().get(due).activity() == activity) {
      return due;
    }
    int best = -1;
    int bestCost = 0;
    for (int i = 0; i < a.items().size(); i++) {
      int item = a.items().at(i);
      Ints skills = facts.plan.items().get(item).skills();
      if (open(item) && !facts.allSettled(skills)) {
        int cost = Math.abs(tracing.predicted(facts, item) - aim(skills));
        cost += facts.draft.item(item, ItemCell.ATTEMPTS) * 300;
        if (best < 0 || cost < bestCost) {
          best = item;
          bestCost = cost;
        }
      }
    }
    return best;
  }

  /**
   * Success to aim at in thousandths, more of it for novices: a heuristic about the zone of
   * proximal development, not a law.
   */
  int aim(Ints skills) {
    if (skills.size() == 0) {
      return 750;
    }
    return switch (facts.band(skills.at(0))) {
      case NOVICE -> 800;
      case ADVANCING -> 750;
      case PROFICIENT -> 700;
      case EXPERT -> 650;
    };
  }

  /** Whether the activity begins with a page of its own. */
  static boolean pageFirst(PlanActivity a) {
    ActivityKind kind = a.kind();
    return kind == ActivityKind.LESSON
        || kind == ActivityKind.SELF_ASSESSMENT
        || kind == ActivityKind.REFLECTION
        || kind == ActivityKind.MILESTONE
        || kind == ActivityKind.RESOURCE
        || a.items().size() == 0;
  }

  /** Notes what became of an item, where that belongs to a visit which is still open. */
  static void met(Facts facts, int item, int how) {
    int activity = facts.plan.items().get(item).activity() + 1;
    boolean here =
        facts.get(LearnerCell.ACTIVITY) == activity && facts.get(LearnerCell.RETEST) == 0;
    if (here || waits(facts, activity)) {
      facts.draft.set(item, ItemCell.IN_VISIT, how);
    }
  }

  /** A visit begins: of all others only those that go on after it remember what was shown. */
  static void newVisit(Facts facts, int activity) {
    for (int i = 0; i < facts.plan.items().size(); i++) {
      if (facts.draft.item(i, ItemCell.IN_VISIT) > 0) {
        int its = facts.plan.items().get(i).activity();
        if (its == activity || !waits(facts, its + 1)) {
          facts.draft.set(i, ItemCell.IN_VISIT, 0);
        }
      }
    }
  }

  private static boolean waits(Facts facts, int stored) {
    return facts.get(LearnerCell.RETURN_1) == stored || facts.get(LearnerCell.RETURN_2) == stored;
  }
}

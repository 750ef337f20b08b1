package studio.trellis.model.engine;

import studio.trellis.model.base.Ints;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.learner.ItemCell;
import studio.trellis.model.learner.LastEvent;
import studio.trellis.model.learner.LearnerCell;
import studio.trellis.model.learner.SkillCell;
import studio.trellis.model.rule.PracticePolicy;
import studio.trellis.model.rule.Scaffold;

/**
 * What was practised and is due again. By {@link Fsrs}, when recall has fallen to what the author
 * aims at; the first gap by the target date, where there is one (Cepeda and others 2008); before an
 * exam, when it would be forgotten by then.
 */
final class Reviews {
  /** Why something is due, in a reason's values. */
  static final int FADING = 0;

  static final int FIRST_GAP = 1;
  static final int EXAM = 2;

  /** Days before an exam in which everything shaky is reviewed. */
  private static final int LAST_DAYS = 7;

  /** Tens of seconds in a minute. */
  private static final int TENS = 6;

  /** The most minutes of reviews at a time. */
  private static final int LONGEST = 30;

  /** Days to the target, and the gap that is best for it. */
  private static final int[] UNTIL = {0, 7, 30, 90, 365};

  private static final int[] GAP = {1, 1, 5, 11, 23};
  private final Facts facts;
  private final SkillItems skillItems;
  private final Tracing tracing;
  private final PracticePolicy policy;

  Reviews(Facts facts, SkillItems skillItems, Tracing tracing) {
    this.facts = facts;
    this.skillItems = skillItems;
    this.tracing = tracing;
    this.policy = facts.plan.policies().practice();
  }

  /** Allows for so many minutes of reviews from now on. */
  static void allow(Facts facts, int minutes) {
    facts.draft.set(LearnerCell.REVIEW_LEFT, minutes * TENS);
  }

  /**
   * The learner chose to review for so many minutes, or not now. What is shown waits, unless it was
   * begun with a hint or a step: that is finished first.
   */
  static void chosen(Facts facts, int minutes) {
    allow(facts, Math.max(0, Math.min(LONGEST, minutes)));
    int activity = facts.get(LearnerCell.ACTIVITY) - 1;
    boolean begun = facts.get(LearnerCell.HINTS) + facts.get(LearnerCell.STEPS) > 0;
    boolean shown = facts.get(LearnerCell.PHASE) == 1 || facts.get(LearnerCell.PHASE) == 2;
    if (minutes > 0 && shown && !begun && (activity < 0 || mayWait(facts, activity))) {
      int item = facts.get(LearnerCell.ITEM) - 1;
      if (item >= 0 && facts.get(LearnerCell.PHASE) == 1) {
        facts.draft.set(item, ItemCell.IN_VISIT, 0);
      }
      facts.draft.set(LearnerCell.PHASE, 0);
      facts.draft.set(LearnerCell.EVENT, LastEvent.NONE.ordinal());
    }
  }

  /**
   * How many skills are due, and the minutes that reviewing each once takes, no longer than the
   * engine ever allows.
   */
  Ints waiting() {
    int count = 0;
    int tens = 0;
    for (int skill = 0; skill < facts.plan.skills().size(); skill++) {
      int item = due(skill) ? item(skill) : -1;
      count += item >= 0 ? 1 : 0;
      tens += item >= 0 ? cost(item) : 0;
    }
    return Ints.of(count, Math.min(LONGEST, (tens + TENS - 1) / TENS));
  }

  /** Whether reviews may come now: time is left, or the session is about to end. */
  boolean now() {
    int length = policy.sessionMinutes();
    if (length > 0
        && facts.get(LearnerCell.REVIEW_ENDED) == 0
        && minutes() >= length - policy.reviewMinutes()) {
      last();
    }
    return facts.get(LearnerCell.REVIEW_LEFT) > 0;
  }

  /** How long the session has gone on. */
  private int minutes() {
    return facts.get(LearnerCell.SESSION_MINUTES);
  }

  /** Begins the reviews before the end; false: they have been, or have hardly begun. */
  boolean last() {
    if (facts.get(LearnerCell.REVIEW_ENDED) == 1 || minutes() <= policy.reviewMinutes()) {
      return false;
    }
    facts.draft.set(LearnerCell.REVIEW_ENDED, 1);
    allow(facts, policy.reviewMinutes());
    return true;
  }

  /**
   * The skill to review now, most faded first, whose item fits into the time left; −1: none, and
   * the reviews are over.
   */
  int skill() {
    int best = -1;
    int bestRecall = 0;
    for (int skill = 0; skill < facts.plan.skills().size(); skill++) {
      if (due(skill)) {
        int recall = Memory.recall(facts.draft, skill, facts.today);
        if ((best < 0 || recall < bestRecall) && fits(item(skill))) {
          best = skill;
          bestRecall = recall;
        }
      }
    }
    if (best < 0) {
      facts.draft.set(LearnerCell.REVIEW_LEFT, 0);
    }
    return best;
  }

  private boolean fits(int item) {
    return item >= 0 && cost(item) <= facts.get(LearnerCell.REVIEW_LEFT);
  }

  private int cost(int item) {
    return (Grades.seconds(facts, item) + 9) / 10;
  }

  /** Takes an item's time off what is left. */
  void spend(int item) {
    facts.draft.set(LearnerCell.REVIEW_LEFT, facts.get(LearnerCell.REVIEW_LEFT) - cost(item));
  }

  /**
   * Whether something is there to review within so many minutes, when they are allowed; an activity
   * under way (−1: none) may have to be ended first.
   */
  boolean open(int minutes, int underWay) {
    int left = facts.get(LearnerCell.REVIEW_LEFT);
    allow(facts, minutes);
    boolean some = (underWay < 0 || mayWait(underWay)) && skill() >= 0;
    facts.draft.set(LearnerCell.REVIEW_LEFT, left);
    return some;
  }

  /** Whether a skill is due today. */
  boolean due(int skill) {
    return due(facts, skill);
  }

  static boolean due(Facts facts, int skill) {
    return facts.plan.skills().get(skill).alive()
        && facts.draft.skill(skill, SkillCell.STABILITY) > 0
        && facts.today > facts.draft.skill(skill, SkillCell.DAY)
        && facts.today >= dueDay(facts, skill);
  }

  /** The day on which a practised skill is due. */
  int dueDay(int skill) {
    return dueDay(facts, skill);
  }

  static int dueDay(Facts facts, int skill) {
    PracticePolicy policy = facts.plan.policies().practice();
    int last = facts.draft.skill(skill, SkillCell.DAY);
    return switch (kind(facts, skill)) {
      case FIRST_GAP -> last + gap(policy.target() - last);
      case EXAM -> facts.today;
      default ->
          last + Memory.interval(facts.draft, skill, facts.plan.skills().get(skill).retention());
    };
  }

  /** What decides when a practised skill is due. */
  int kind(int skill) {
    return kind(facts, skill);
  }

  private static int kind(Facts facts, int skill) {
    PracticePolicy policy = facts.plan.policies().practice();
    int last = facts.draft.skill(skill, SkillCell.DAY);
    int until = policy.target() - facts.today;
    if (policy.exam()
        && until > 0
        && until <= LAST_DAYS
        && Memory.recall(facts.draft, skill, policy.target())
            < facts.plan.skills().get(skill).retention()) {
      return EXAM;
    }
    return policy.target() > last && facts.draft.skill(skill, SkillCell.AGAIN) == 0
        ? FIRST_GAP
        : FADING;
  }

  /** Days to the second practice when there are so many until the target. */
  static int gap(int until) {
    int last = UNTIL.length - 1;
    for (int i = 1; i <= last; i++) {
      if (until <= UNTIL[i]) {
        int share = (until - UNTIL[i - 1]) * (GAP[i] - GAP[i - 1]);
        int half = (UNTIL[i] - UNTIL[i - 1]) / 2;
        return (share + half) / (UNTIL[i] - UNTIL[i - 1]) + GAP[i - 1];
      }
    }
    return until * GAP[last] / UNTIL[last];
  }

  /**
   * The item that reviews a skill: one seldom asked, of an activity that the learner knows, near to
   * the success to aim at; −1: none.
   */
  int item(int skill) {
    int best = -1;
    int bestCost = 0;
    for (int i = 0; i < skillItems.size(skill); i++) {
      int item = skillItems.at(skill, i);
      int cost = Math.abs(tracing.predicted(facts, item) - 800);
      cost += facts.draft.item(item, ItemCell.ATTEMPTS) * 300;
      cost += facts.visits(facts.plan.items().get(item).activity()) == 0 ? 2000 : 0;
      cost += facts.get(LearnerCell.LAST_ITEM) == item + 1 ? 5000 : 0;
      if (best < 0 || cost < bestCost) {
        best = item;
        bestCost = cost;
      }
    }
    return best;
  }

  /** Retrieval is the point: no steps are shown, hints at most. */
  Scaffold level(int activity, int item) {
    boolean hinted =
        facts.plan.items().get(item).hints() > 0
            && Levels.shown(facts, activity, item) != Scaffold.INDEPENDENT;
    return hinted ? Scaffold.HINTED : Scaffold.INDEPENDENT;
  }

  /** Whether an activity under way may wait for reviews. */
  boolean mayWait(int activity) {
    return mayWait(facts, activity);
  }

  private static boolean mayWait(Facts facts, int activity) {
    return facts.activity(activity).kind() != ActivityKind.ASSESSMENT
        && facts.get(LearnerCell.TEST_OUT) == 0
        && facts.get(LearnerCell.RETEST) == 0
        && facts.get(LearnerCell.RETRY) == 0;
  }
}

package studio.trellis.model.engine;

import studio.trellis.model.base.Ints;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.learner.Draft;
import studio.trellis.model.learner.ItemCell;
import studio.trellis.model.learner.LearnerCell;
import studio.trellis.model.rule.Scaffold;
import studio.trellis.model.rule.Timing;

/**
 * When a learner is told how an answer was. It follows from the state, so that a page that is
 * loaded again tells at the same time.
 */
final class Telling {
  /** From "fairly" on, an answer is made with confidence. */
  static final int SURE = 2;

  private Telling() {}

  /** When the item that is shown, or about to be, is told; −1 as item: a page. */
  static Timing of(Facts facts, int activity, int item, Scaffold level) {
    if (item < 0 || level == Scaffold.WORKED || facts.get(LearnerCell.RETRY) == 1) {
      return Timing.AT_ONCE;
    }
    boolean aside = facts.get(LearnerCell.RETEST) == 1 || facts.get(LearnerCell.TEST_OUT) == 1;
    return aside && facts.activity(activity).kind() != ActivityKind.ASSESSMENT
        ? Timing.AT_ONCE
        : inVisit(facts, activity, item);
  }

  private static Timing inVisit(Facts facts, int activity, int item) {
    ActivityKind kind = facts.activity(activity).kind();
    if (kind == ActivityKind.ASSESSMENT) {
      return Timing.SUMMARY;
    }
    Ints skills = facts.plan.items().get(item).skills();
    boolean timed =
        facts.plan.policies().feedback().byBand()
            && skills.size() > 0
            && (kind == ActivityKind.PRACTICE || kind == ActivityKind.LESSON);
    return timed ? Timing.of(facts.band(skills.at(0))) : Timing.AT_ONCE;
  }

  /** Whether an answer to the item shown is tried once more before it is told. */
  static boolean retries(Facts facts, int item, boolean right, int confidence) {
    int activity = facts.get(LearnerCell.ACTIVITY) - 1;
    return !right
        && confidence < SURE
        && of(facts, activity, item, Scaffold.INDEPENDENT) == Timing.AFTER_RETRY;
  }

  /** The item that is tried once more; −1: none. */
  static int again(Facts facts, int activity) {
    if (facts.get(LearnerCell.RETRY) == 0) {
      return -1;
    }
    int item = facts.get(LearnerCell.LAST_ITEM) - 1;
    boolean there =
        item >= 0
            && facts.plan.items().get(item).alive()
            && facts.plan.items().get(item).activity() == activity;
    if (!there) {
      facts.draft.set(LearnerCell.RETRY, 0);
    }
    return there ? item : -1;
  }

  /**
   * The items of the visit under way whose feedback is still to come, each with 1 when it was
   * right: a page that was loaded again sums up the same.
   */
  static Ints withheld(Facts facts) {
    Draft draft = facts.draft;
    int activity = draft.get(LearnerCell.ACTIVITY) - 1;
    boolean told = activity < 0 || draft.get(LearnerCell.RETEST) == 1;
    Ints items = told ? Ints.of() : facts.activity(activity).items();
    int[] out = new int[items.size() * 2];
    int count = 0;
    for (int i = 0; i < items.size(); i++) {
      int item = items.at(i);
      boolean shown = draft.get(LearnerCell.PHASE) == 1 && draft.get(LearnerCell.ITEM) == item + 1;
      int met = draft.item(item, ItemCell.IN_VISIT);
      if (!shown && met >= ItemCell.WRONG && inVisit(facts, activity, item) == Timing.SUMMARY) {
        out[count++] = item;
        out[count++] = met - ItemCell.WRONG;
      }
    }
    int[] some = new int[count];
    System.arraycopy(out, 0, some, 0, count);
    return Ints.of(some);
  }
}

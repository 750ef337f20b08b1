package studio.trellis.model.engine;

import studio.trellis.model.learner.Draft;
import studio.trellis.model.learner.LearnerCell;

/** Days and minutes as they pass. */
final class Clock {
  /** Minutes that one step takes at most: who left the page open was not here. */
  private static final int LONGEST_STEP = 60;

  private Clock() {}

  /**
   * Notes that it is {@code now}.
   *
   * @param began a session begins: the time before it counts as away
   */
  static void tick(Facts facts, int now, boolean began) {
    Draft draft = facts.draft;
    int day = facts.today;
    int minute = Math.max(0, now % 1440);
    int before = draft.get(LearnerCell.DAY);
    if (began) {
      draft.set(LearnerCell.AWAY, before == 0 ? 0 : Math.max(0, day - before) + 1);
      draft.set(LearnerCell.SESSION_MINUTES, 0);
    } else if (before > 0) {
      int last = before * 1440 + draft.get(LearnerCell.MINUTE);
      int passed = Math.max(0, Math.min(LONGEST_STEP, day * 1440 + minute - last));
      add(draft, LearnerCell.SESSION_MINUTES, passed);
      add(draft, LearnerCell.VISIT_MINUTES, passed);
      add(draft, LearnerCell.COURSE_MINUTES, passed);
    }
    if (draft.get(LearnerCell.FIRST_DAY) == 0) {
      draft.set(LearnerCell.FIRST_DAY, Math.max(1, day));
    }
    draft.set(LearnerCell.DAY, day);
    draft.today(day);
    draft.set(LearnerCell.MINUTE, minute);
  }

  private static void add(Draft draft, LearnerCell cell, int minutes) {
    draft.set(cell, draft.get(cell) + minutes);
  }
}

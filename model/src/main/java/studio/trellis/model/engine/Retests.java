package studio.trellis.model.engine;

import studio.trellis.model.learner.Draft;
import studio.trellis.model.learner.LearnerCell;

/** Items that are to be asked again after some others. */
final class Retests {
  private static final LearnerCell[] ITEMS = {
    LearnerCell.RETEST_1, LearnerCell.RETEST_2, LearnerCell.RETEST_3, LearnerCell.RETEST_4
  };
  private static final LearnerCell[] NEXT = {
    LearnerCell.NEXT_1, LearnerCell.NEXT_2, LearnerCell.NEXT_3, LearnerCell.NEXT_4
  };
  private static final LearnerCell[] AFTER = {
    LearnerCell.RETEST_1_AFTER,
    LearnerCell.RETEST_2_AFTER,
    LearnerCell.RETEST_3_AFTER,
    LearnerCell.RETEST_4_AFTER
  };

  private Retests() {}

  /** The item that is due; −1: none. */
  static int due(Draft draft) {
    for (int i = 0; i < ITEMS.length; i++) {
      if (draft.get(ITEMS[i]) > 0 && draft.get(AFTER[i]) == 0) {
        return draft.get(ITEMS[i]) - 1;
      }
    }
    return -1;
  }

  /**
   * Asks {@code item} again after so many others (0: in the next session); with four waiting
   * already, it waits no more than they do. Who has answered it three times is not asked again: by
   * then one knows the answer and not the skill.
   */
  static void add(Draft draft, int item, int after) {
    if (after == 0) {
      next(draft, item);
    } else {
      put(draft, item, after);
    }
  }

  private static void put(Draft draft, int item, int after) {
    if (draft.often(item)) {
      return;
    }
    int place = -1;
    for (int i = ITEMS.length - 1; i >= 0; i--) {
      int waiting = draft.get(ITEMS[i]);
      if (waiting == item + 1) {
        draft.set(AFTER[i], Math.min(draft.get(AFTER[i]), after));
        return;
      }
      if (waiting == 0) {
        place = i;
      }
    }
    if (place >= 0) {
      draft.set(ITEMS[place], item + 1);
      draft.set(AFTER[place], after);
    }
  }

  /** Asks {@code item} again in the next session, if fewer than four wait for it. */
  static void next(Draft draft, int item) {
    int place = -1;
    for (int i = NEXT.length - 1; i >= 0; i--) {
      int waiting = draft.get(NEXT[i]);
      if (waiting == item + 1) {
        return;
      }
      place = waiting == 0 ? i : place;
    }
    if (place >= 0) {
      draft.set(NEXT[place], item + 1);
    }
  }

  /** A session begins: what waited for it is due. */
  static void began(Draft draft) {
    for (LearnerCell cell : NEXT) {
      if (draft.get(cell) > 0) {
        put(draft, draft.get(cell) - 1, 0);
        draft.set(cell, 0);
      }
    }
  }

  /** Another item was answered. */
  static void count(Draft draft) {
    for (int i = 0; i < ITEMS.length; i++) {
      if (draft.get(ITEMS[i]) > 0 && draft.get(AFTER[i]) > 0) {
        draft.set(AFTER[i], draft.get(AFTER[i]) - 1);
      }
    }
  }

  /** The item was asked again, or has gone. */
  static void drop(Draft draft, int item) {
    for (int i = 0; i < ITEMS.length; i++) {
      if (draft.get(ITEMS[i]) == item + 1) {
        draft.set(ITEMS[i], 0);
        draft.set(AFTER[i], 0);
      }
    }
  }
}

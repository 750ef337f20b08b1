package studio.trellis.model.learner;

import java.util.SplittableRandom;

/**
 * Any state that a learner can be in: each cell holds anything that it has room for, or nothing.
 */
public final class RandomStates {
  private RandomStates() {}

  /** A state of a layout at a level of detail. */
  static LearnerState of(long seed, StateLayout layout, int level) {
    SplittableRandom random = new SplittableRandom(seed);
    return of(
        random, layout.in(new StateForm(level, layout.form().marks())), random.nextInt(1, 10));
  }

  /** A state in which nothing has been left out: all is practised, answered, tested and hidden. */
  public static LearnerState full(long seed, StateLayout layout) {
    return of(new SplittableRandom(seed), layout, 10);
  }

  private static LearnerState of(SplittableRandom random, StateLayout layout, int share) {
    int level = layout.form().level();
    Draft draft = LearnerState.blank(layout).draft();
    for (LearnerCell cell : LearnerCell.values()) {
      draft.set(cell, value(random, (1 << cell.bits) - 1, share));
    }
    draft.set(LearnerCell.ORIGIN, 1 + random.nextInt(10_000));
    for (int i = 0; i < layout.skills(); i++) {
      for (SkillCell cell : SkillCell.values()) {
        int days = value(random, StateForm.window(level), share);
        draft.set(
            i,
            cell,
            cell != SkillCell.DAY
                ? value(random, cell.most, share)
                : days == 0 ? 0 : days + draft.get(LearnerCell.ORIGIN) - 1);
      }
    }
    for (int i = 0; i < layout.activities(); i++) {
      for (ActivityCell cell : ActivityCell.values()) {
        int most = cell == ActivityCell.STATUS ? 5 : (1 << cell.bits) - 1;
        boolean none = cell == ActivityCell.VISITS && draft.status(i) == Status.UNSEEN;
        draft.set(i, cell, none ? 0 : value(random, most, share));
      }
    }
    for (int i = 0; i < layout.items(); i++) {
      draft.set(i, ItemCell.IN_VISIT, value(random, 3, share));
      draft.set(i, ItemCell.ATTEMPTS, value(random, 3, share));
      if (draft.item(i, ItemCell.ATTEMPTS) > 0) {
        draft.set(i, ItemCell.UNAIDED, value(random, 1, share));
      }
    }
    for (int i = 0; i < layout.rules(); i++) {
      if (value(random, 1, share) == 1) {
        draft.fire(i);
      }
    }
    for (int i = 0; i < layout.attributes(); i++) {
      draft.attribute(i, value(random, (1 << StateText.ATTRIBUTE_BITS) - 1, share));
    }
    return draft.freeze();
  }

  private static int value(SplittableRandom random, int most, int share) {
    if (share >= 10) {
      return most == 0 ? 0 : 1 + random.nextInt(most);
    }
    return random.nextInt(10) < share ? random.nextInt(most + 1) : 0;
  }
}

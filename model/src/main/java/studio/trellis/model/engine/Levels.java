package studio.trellis.model.engine;

import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.learner.ActivityCell;
import studio.trellis.model.learner.Draft;
import studio.trellis.model.learner.SkillCell;
import studio.trellis.model.rule.Band;
import studio.trellis.model.rule.Scaffold;
import studio.trellis.model.rule.ScaffoldPolicy;

/**
 * The scaffold level of a skill: one step of fading at a time, with hysteresis, one step back after
 * errors in a row.
 */
final class Levels {
  private static final Scaffold[] ALL = Scaffold.values();
  private static final int LAST = ALL.length - 1;

  /** A novice who has read so many worked examples tries for themselves: reading proves nothing. */
  private static final int ENOUGH_WORKED = 2;

  /** Made from a worked example whose steps can be answered, where the author wrote none. */
  private static final int COMPLETION = Scaffold.COMPLETION.ordinal();

  private Levels() {}

  /** The level of a skill; before the first answer, that of its band. */
  static Scaffold of(Facts facts, int skill) {
    int stored = facts.draft.skill(skill, SkillCell.LEVEL);
    int level = stored == 0 ? facts.band(skill).ordinal() : Math.min(stored - 1, LAST);
    int limit = facts.draft.skill(skill, SkillCell.LIMIT);
    if (limit > ALL.length) {
      level = Math.min(level, limit - ALL.length - 1);
    } else if (limit > 0) {
      level = Math.max(level, limit - 1);
    }
    return ALL[level];
  }

  /** Limits the level of a skill: at least as much help as {@code level}, or at most. */
  static void limit(Draft draft, int skill, int level, boolean least) {
    draft.set(skill, SkillCell.LIMIT, level + 1 + (least ? ALL.length : 0));
  }

  /** Sets the level of a skill. */
  static void set(Draft draft, int skill, Scaffold level) {
    draft.set(skill, SkillCell.LEVEL, level.ordinal() + 1);
  }

  /** Moves the level after an answer. */
  static void answered(Facts facts, int skill, boolean right) {
    ScaffoldPolicy policy = facts.plan.policies().scaffold();
    int level = of(facts, skill).ordinal();
    int mastery = facts.mastery(skill);
    if (right && level < LAST && mastery >= policy.fadesAt(ALL[level])) {
      level++;
      facts.draft.set(skill, SkillCell.WORKED, 0);
    } else if (!right && level > 0 && back(facts, policy, skill, level, mastery)) {
      level--;
      facts.draft.set(skill, SkillCell.RUN, 0);
      facts.draft.set(skill, SkillCell.WORKED, 1);
    }
    set(facts.draft, skill, ALL[level]);
  }

  private static boolean back(
      Facts facts, ScaffoldPolicy policy, int skill, int level, int mastery) {
    return facts.draft.errors(skill) >= policy.backAfter()
        || mastery < policy.fadesAt(ALL[level - 1]) - policy.hysteresis();
  }

  /** Moves the level after a worked example was read. */
  static void read(Facts facts, int skill) {
    int read = facts.draft.skill(skill, SkillCell.WORKED) + 1;
    boolean fade =
        read >= ENOUGH_WORKED
            || facts.mastery(skill) >= facts.plan.policies().scaffold().fadesAt(Scaffold.WORKED);
    facts.draft.set(skill, SkillCell.WORKED, fade ? 0 : read);
    set(facts.draft, skill, fade ? Scaffold.COMPLETION : Scaffold.WORKED);
  }

  /**
   * The level at which an item is shown: the skill's, or the nearest one that the activity and the
   * item hold; of two equally near, the one with less help: who has read enough is not to read on.
   */
  static Scaffold shown(Facts facts, int activity, int item) {
    PlanActivity a = facts.activity(activity);
    PlanItem i = facts.plan.items().get(item);
    if (a.kind() == ActivityKind.ASSESSMENT || i.skills().size() == 0) {
      return i.hints() > 0 && i.skills().size() == 0 ? Scaffold.HINTED : Scaffold.INDEPENDENT;
    }
    int wanted = of(facts, i.skills().at(0)).ordinal();
    int best = -1;
    for (int level = 0; level <= LAST; level++) {
      boolean shown = (facts.draft.activity(activity, ActivityCell.HIDDEN) >> level & 1) == 0;
      if (shown
          && holds(a, i, level)
          && (best < 0 || Math.abs(level - wanted) <= Math.abs(best - wanted))) {
        best = level;
      }
    }
    // An expert is never shown how it is done unasked, not even where nothing else is held.
    boolean expert = best == 0 && wanted > 0 && facts.band(i.skills().at(0)) == Band.EXPERT;
    return best < 0 || expert ? Scaffold.INDEPENDENT : ALL[best];
  }

  private static boolean holds(PlanActivity a, PlanItem i, int level) {
    boolean made = level == COMPLETION && (a.levels() & 1) == 1;
    if (a.levels() != 0 && (a.levels() >> level & 1) == 0 && !made) {
      return false;
    }
    return switch (ALL[level]) {
      case WORKED -> a.levels() != 0 && i.shown();
      case COMPLETION -> a.levels() != 0 && i.answerable() > 0;
      case HINTED -> i.hints() > 0;
      case INDEPENDENT -> true;
    };
  }
}

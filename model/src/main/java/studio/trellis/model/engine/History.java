package studio.trellis.model.engine;

import studio.trellis.model.learner.ActivityCell;
import studio.trellis.model.learner.LearnerCell;
import studio.trellis.model.learner.SkillCell;

/** What conditions read of a learner's history, besides skills, activities and the last answer. */
final class History {
  private static final int UNKNOWN = -1;

  /** Borders in thousandths between the words of a self-rating. */
  private static final int[] RATINGS = {150, 375, 625, 825};

  /** Answers with a confidence before calibration says something. */
  private static final int ENOUGH_SURE = 4;

  /** Thousandths between confidence and results that are still well calibrated. */
  private static final int CLOSE = 150;

  /** Sets lots apart from the other draws of a learner. */
  private static final int LOTS = 1973;

  static final LearnerCell[] SPANS = {
    LearnerCell.SESSION_MINUTES, LearnerCell.VISIT_MINUTES, LearnerCell.COURSE_MINUTES
  };

  private History() {}

  /** Reads one value; −1: not known. */
  static int read(Facts facts, int kind, int subject) {
    return switch (kind) {
      case Tests.CALIBRATION -> calibration(facts);
      case Tests.SCORE -> score(facts, subject);
      case Tests.MINUTES -> facts.get(SPANS[subject]);
      case Tests.CHOICE -> {
        int chosen = Effects.target(facts.get(LearnerCell.LAST_CHOICE));
        yield chosen != Reason.NOWHERE && facts.plan.inside(chosen, subject) ? 1 : 0;
      }
      case Tests.DECLINED -> facts.get(LearnerCell.DECLINED);
      case Tests.SINCE_ATTRIBUTE -> since(facts, facts.draft.attribute(subject) - 1);
      case Tests.SINCE_DONE -> since(facts, facts.draft.activity(subject, ActivityCell.DONE_DAY));
      case Tests.SINCE_SESSION -> facts.get(LearnerCell.AWAY) - 1;
      case Tests.SINCE_START -> since(facts, facts.get(LearnerCell.FIRST_DAY));
      case Tests.DUE -> due(facts, subject);
      case Tests.SESSION -> facts.get(LearnerCell.SESSION);
      case Tests.LOT -> lot(facts.get(LearnerCell.SEED), subject);
      default -> UNKNOWN;
    };
  }

  /** Days since a day; −1 when there is none. */
  static int since(Facts facts, int day) {
    return day <= 0 ? UNKNOWN : Math.max(0, facts.today - day);
  }

  /** The starting point as a rating, 0 to 4; −1: nothing is known yet. */
  static int started(Facts facts, int skill) {
    if (facts.draft.skill(skill, SkillCell.START) == 0) {
      return UNKNOWN;
    }
    int start = facts.grid.thousandths(facts.startStep(skill));
    int rating = 0;
    while (rating < RATINGS.length && start >= RATINGS[rating]) {
      rating++;
    }
    return rating;
  }

  private static int due(Facts facts, int skill) {
    int last = skill < 0 ? facts.plan.skills().size() - 1 : skill;
    for (int i = Math.max(0, skill); i <= last; i++) {
      if (Reviews.due(facts, i)) {
        return 1;
      }
    }
    return 0;
  }

  private static int calibration(Facts facts) {
    int answers = facts.get(LearnerCell.SURE_ANSWERS);
    if (answers < ENOUGH_SURE) {
      return UNKNOWN;
    }
    int sure = facts.get(LearnerCell.SURE_SUM) * 1000 / (answers * 3);
    int bias = sure - facts.get(LearnerCell.SURE_RIGHT) * 1000 / answers;
    return bias < -CLOSE ? 0 : bias > CLOSE ? 2 : 1;
  }

  private static int score(Facts facts, int activity) {
    if (activity < 0) {
      return Standing.score(facts);
    }
    return facts.draft.status(activity).ended()
        ? facts.draft.activity(activity, ActivityCell.BEST) * 10
        : UNKNOWN;
  }

  /** A learner's lot in a trial, 0 to 999: the same on every machine and in every session. */
  static int lot(int seed, int trial) {
    return new Shuffle(seed, trial, LOTS).below(1000);
  }
}

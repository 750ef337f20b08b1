package studio.trellis.model.engine;

import studio.trellis.model.learner.ActivityCell;
import studio.trellis.model.learner.Draft;
import studio.trellis.model.learner.LearnerCell;
import studio.trellis.model.learner.SkillCell;
import studio.trellis.model.learner.Status;
import studio.trellis.model.rule.Band;
import studio.trellis.model.rule.ScaffoldPolicy;

/** A learner's state in which something that a condition read is otherwise. */
final class Otherwise {
  private static final int[] RATED = {50, 250, 500, 750, 900};
  private static final int FAR = 1000;

  private Otherwise() {}

  /** The nearest value with which a comparison comes out the other way; −1: there is none. */
  static int flipped(Reading r, Facts facts) {
    boolean holds = r.read() >= 0 && r.compare().holds(r.read(), r.wanted());
    return switch (r.compare()) {
      case AT_LEAST -> holds ? r.wanted() - 1 : r.wanted();
      case BELOW -> holds ? r.wanted() : r.wanted() - 1;
      case EQUAL -> holds ? other(r, facts) : r.wanted();
      case NOT_EQUAL -> holds ? r.wanted() : other(r, facts);
    };
  }

  /** Another value than the one that is compared with. */
  private static int other(Reading r, Facts facts) {
    if (r.kind() == Reading.Kind.ATTRIBUTE) {
      int values = facts.plan.attributes().at(r.subject());
      return values == 1 ? -1 : r.wanted() == 0 ? 1 : r.wanted() - 1;
    }
    return r.wanted() == 0 ? 1 : r.wanted() - 1;
  }

  /** How far a value is from what it would have to be: parts of a thousand of its range. */
  static int distance(Reading r, int to) {
    if (r.read() < 0) {
      return FAR;
    }
    int by = Math.abs(r.read() - to);
    return switch (r.kind()) {
      case MASTERY, SCORE, RECALL, LOT -> by;
      case ATTEMPTS, IN_ROW, HINTS, CONFIDENCE, STARTED, DECLINED, SESSION -> by * 100;
      case MINUTES, AGE, SINCE_ATTRIBUTE, SINCE_DONE, SINCE_SESSION, SINCE_START -> by * 3;
      case MASTERED, BAND -> by * 300;
      default -> FAR / 2;
    };
  }

  /** Sets what was read to a value; false: that cannot be done by itself. */
  static boolean set(Facts facts, Reading.Kind kind, int subject, int to) {
    Draft draft = facts.draft;
    return switch (kind) {
      case MASTERY, MASTERED, BAND, IN_ROW, STARTED, AGE ->
          subject >= 0 && skill(facts, kind, subject, to);
      case ATTEMPTS, VISITED, COMPLETED, SCORE, SINCE_DONE ->
          subject >= 0 && activity(facts, kind, subject, to);
      case OPTION, RIGHT, CONFIDENCE, HINTS -> subject >= 0 && answer(draft, kind, subject, to);
      case ATTRIBUTE -> {
        draft.attribute(subject, to + 1);
        yield true;
      }
      case SINCE_ATTRIBUTE -> {
        draft.attribute(subject, Math.max(1, facts.today - to) + 1);
        yield true;
      }
      case KNOWN -> {
        draft.attribute(subject, to);
        yield true;
      }
      case MINUTES -> cell(draft, History.SPANS[subject], to);
      case DECLINED -> cell(draft, LearnerCell.DECLINED, to);
      case SESSION -> cell(draft, LearnerCell.SESSION, to);
      case SINCE_SESSION -> cell(draft, LearnerCell.AWAY, to + 1);
      case SINCE_START -> cell(draft, LearnerCell.FIRST_DAY, Math.max(1, facts.today - to));
      case CHOICE -> {
        draft.set(LearnerCell.LAST_CHOICE, to == 0 ? 0 : Effects.stored(subject));
        yield subject != Plan.groupTarget(0) || to == 0;
      }
      case CALIBRATION -> {
        draft.set(LearnerCell.SURE_ANSWERS, 4);
        draft.set(LearnerCell.SURE_RIGHT, 2);
        draft.set(LearnerCell.SURE_SUM, new int[] {2, 6, 10}[Math.min(2, to)]);
        yield true;
      }
      case TAG, LOT, RECALL, DUE -> false;
    };
  }

  private static boolean cell(Draft draft, LearnerCell cell, int to) {
    draft.set(cell, to);
    return draft.get(cell) == to;
  }

  private static boolean skill(Facts facts, Reading.Kind kind, int skill, int to) {
    Draft draft = facts.draft;
    switch (kind) {
      case MASTERY -> mastery(facts, skill, to);
      case MASTERED -> {
        int threshold = facts.plan.skills().get(skill).threshold();
        mastery(facts, skill, to == 1 ? threshold : threshold - 10);
        draft.set(skill, SkillCell.UNAIDED, to == 1 ? 3 : draft.skill(skill, SkillCell.UNAIDED));
        draft.set(skill, SkillCell.LAST_UNAIDED, to);
      }
      case BAND -> mastery(facts, skill, border(facts, to));
      case IN_ROW -> draft.set(skill, SkillCell.RUN, Math.min(7, to));
      case STARTED ->
          draft.set(skill, SkillCell.START, facts.grid.step(RATED[to] / 1000.0) / 32 + 1);
      default -> {
        int day = Math.max(1, facts.today - to);
        draft.set(LearnerCell.ORIGIN, Math.min(day, draft.get(LearnerCell.ORIGIN)));
        draft.set(skill, SkillCell.DAY, day);
      }
    }
    return true;
  }

  private static int border(Facts facts, int band) {
    ScaffoldPolicy policy = facts.plan.policies().scaffold();
    return switch (Band.values()[band]) {
      case NOVICE -> policy.advancing() - 1;
      case ADVANCING -> policy.advancing();
      case PROFICIENT -> policy.proficient();
      case EXPERT -> policy.expert();
    };
  }

  /** The step of the grid at which mastery reads as at least so much, and not a step more. */
  private static void mastery(Facts facts, int skill, int thousandths) {
    int step = facts.grid.step(thousandths / 1000.0);
    while (step < Grid.STEPS - 1 && facts.grid.thousandths(step) < thousandths) {
      step++;
    }
    while (step > 0 && facts.grid.thousandths(step - 1) >= thousandths) {
      step--;
    }
    boolean above =
        facts.mastery(skill) > thousandths && facts.grid.thousandths(step) > thousandths;
    facts.draft.set(skill, SkillCell.ESTIMATE, (above ? Math.max(0, step - 1) : step) + 1);
  }

  private static boolean activity(Facts facts, Reading.Kind kind, int activity, int to) {
    Draft draft = facts.draft;
    switch (kind) {
      case ATTEMPTS, VISITED -> draft.set(activity, ActivityCell.VISITS, to);
      case COMPLETED -> draft.status(activity, to == 1 ? Status.DONE : Status.SEEN);
      case SCORE -> {
        draft.set(activity, ActivityCell.BEST, (to + 9) / 10);
        boolean passed = to >= facts.activity(activity).passMark();
        draft.status(activity, passed ? Status.PASSED : Status.FAILED);
      }
      default -> draft.set(activity, ActivityCell.DONE_DAY, Math.max(1, facts.today - to));
    }
    return true;
  }

  private static boolean answer(Draft draft, Reading.Kind kind, int item, int to) {
    if (draft.get(LearnerCell.LAST_ITEM) != item + 1) {
      return false;
    }
    return switch (kind) {
      case OPTION -> cell(draft, LearnerCell.LAST_OPTIONS, 1 << Math.min(15, to));
      case RIGHT -> cell(draft, LearnerCell.LAST_RIGHT, to);
      case CONFIDENCE -> cell(draft, LearnerCell.LAST_CONFIDENCE, to + 1);
      default -> cell(draft, LearnerCell.LAST_HINTS, to);
    };
  }
}

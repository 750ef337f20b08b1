package studio.trellis.model.engine;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.learner.ActivityCell;
import studio.trellis.model.learner.LearnerCell;
import studio.trellis.model.learner.SkillCell;
import studio.trellis.model.learner.Status;
import studio.trellis.model.rule.Band;
import studio.trellis.model.rule.CompletionPolicy;

/**
 * Where a learner stands.
 *
 * @param skills one for each skill that is no tombstone
 * @param complete the course's measure of completion is met
 * @param score thousandths
 * @param progress share of what completion needs, thousandths
 * @param sureAnswers answers with a confidence, their sum (0 to 3 each) and how many were right:
 *     calibration
 */
public record Standing(
    List<OfSkill> skills,
    boolean complete,
    int score,
    int progress,
    int sureAnswers,
    int sureSum,
    int sureRight) {
  public Standing {
    skills = List.copyOf(skills);
  }

  /**
   * Where a learner stands in a skill.
   *
   * @param skill position
   * @param start estimate at the start, thousandths
   * @param now estimate now, thousandths
   * @param answers answers it rests on, up to 31
   * @param edge at the growth edge: not mastered, and what it builds on is
   * @param recall chance that it is recalled today, thousandths; −1: it was never practised
   */
  public record OfSkill(
      int skill,
      int start,
      int now,
      Band band,
      int answers,
      boolean mastered,
      boolean edge,
      int recall) {}

  /** Whether the course is complete. */
  static boolean complete(Facts facts, boolean end) {
    CompletionPolicy policy = facts.plan.policies().completion();
    if (policy.complete() == CompletionPolicy.Complete.END) {
      return end;
    }
    return left(facts) == 0;
  }

  /** How many required activities and core skills are missing. */
  private static int left(Facts facts) {
    int left = 0;
    for (int i = 0; i < facts.plan.activities().size(); i++) {
      left += needed(facts, i) && !has(facts, i) ? 1 : 0;
    }
    for (int i = 0; i < facts.plan.skills().size(); i++) {
      left += core(facts, i) && !facts.mastered(i) ? 1 : 0;
    }
    return left;
  }

  private static boolean needed(Facts facts, int activity) {
    return facts.activity(activity).alive() && facts.activity(activity).required();
  }

  private static boolean has(Facts facts, int activity) {
    Status status = facts.draft.status(activity);
    return status == Status.DONE || status == Status.PASSED;
  }

  private static boolean core(Facts facts, int skill) {
    return facts.get(LearnerCell.RELEASED) == 0
        && facts.plan.policies().completion().complete()
            == CompletionPolicy.Complete.REQUIRED_AND_CORE
        && facts.plan.skills().get(skill).alive()
        && facts.plan.skills().get(skill).core();
  }

  /**
   * The share of mastery weighted by skill, or the mean of the assessments' best results;
   * thousandths.
   */
  static int score(Facts facts) {
    return facts.plan.policies().completion().score() == CompletionPolicy.Score.ASSESSMENTS
        ? assessments(facts)
        : mastery(facts);
  }

  private static int assessments(Facts facts) {
    int sum = 0;
    int count = 0;
    for (int i = 0; i < facts.plan.activities().size(); i++) {
      PlanActivity a = facts.activity(i);
      if (a.alive() && a.kind() == ActivityKind.ASSESSMENT && a.placement() == 0) {
        sum += facts.draft.activity(i, ActivityCell.BEST) * 10;
        count++;
      }
    }
    return count == 0 ? mastery(facts) : sum / count;
  }

  /** A skill that is not mastered counts 99 % at most: a full score says that all is. */
  private static int mastery(Facts facts) {
    int sum = 0;
    int weights = 0;
    for (int i = 0; i < facts.plan.skills().size(); i++) {
      PlanSkill skill = facts.plan.skills().get(i);
      if (skill.alive()) {
        int share =
            facts.mastered(i) ? 1000 : Math.min(990, facts.mastery(i) * 1000 / skill.threshold());
        sum += share * skill.weight();
        weights += skill.weight();
      }
    }
    return weights == 0 ? (left(facts) == 0 ? 1000 : 0) : sum / weights;
  }

  static Standing of(Facts facts) {
    List<OfSkill> skills = new ArrayList<>();
    int needed = 0;
    int share = 0;
    for (int i = 0; i < facts.plan.skills().size(); i++) {
      if (facts.plan.skills().get(i).alive()) {
        boolean mastered = facts.mastered(i);
        int now = facts.mastery(i);
        int start = facts.grid.thousandths(facts.startStep(i));
        int answers = facts.draft.skill(i, SkillCell.OPPORTUNITIES);
        skills.add(
            new OfSkill(
                i,
                start,
                now,
                facts.band(i),
                answers,
                mastered,
                !mastered && facts.ready(i),
                Memory.recall(facts.draft, i, facts.today)));
        if (core(facts, i)) {
          needed++;
          share +=
              mastered
                  ? 1000
                  : Math.max(0, Math.min(990, (now - start) * 1000 / Math.max(50, 1000 - start)));
        }
      }
    }
    for (int i = 0; i < facts.plan.activities().size(); i++) {
      if (needed(facts, i)) {
        needed++;
        share += has(facts, i) ? 1000 : 0;
      }
    }
    boolean complete = complete(facts, facts.get(LearnerCell.PHASE) == 3);
    int progress = complete ? 1000 : needed == 0 ? 0 : share / needed;
    return new Standing(
        skills,
        complete,
        score(facts),
        progress,
        facts.get(LearnerCell.SURE_ANSWERS),
        facts.get(LearnerCell.SURE_SUM),
        facts.get(LearnerCell.SURE_RIGHT));
  }
}

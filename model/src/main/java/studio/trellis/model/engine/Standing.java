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
 * @param sureAnswers answers with a confidence, their sum (0 to 3 each) and how many were right
 * @param calibration 0: the learner is right more often than they are sure, 1: as right as they are
 *     sure, 2: surer than right; −1: too few answers to say
 * @param session how many sessions were begun
 * @param away days between this session and the one before; −1: it is the first
 */
public record Standing(
    List<OfSkill> skills,
    boolean complete,
    int score,
    int progress,
    int sureAnswers,
    int sureSum,
    int sureRight,
    int calibration,
    int session,
    int away) {
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
   * @param sure how sure the estimate is: 0 nothing is known, 1 hardly, 2 fairly, 3 sure
   * @param goal estimate that mastery asks for, thousandths
   * @param needs right answers without help that mastery still asks for
   * @param edge at the growth edge: not mastered, and what it builds on is
   * @param recall chance that it is recalled today, thousandths; −1: it was never practised
   * @param due days until it is to be practised again, 0: today; −1: it was never practised
   */
  public record OfSkill(
      int skill,
      int start,
      int now,
      Band band,
      int answers,
      int sure,
      int goal,
      int needs,
      boolean mastered,
      boolean edge,
      int recall,
      int due) {
    /** Answers from which the estimate is fairly sure, and sure. */
    private static final int[] ENOUGH = {1, 3, 6};

    /** Recall in thousandths below which what was known long ago is hardly sure. */
    private static final int FADED = 500;

    static OfSkill of(Facts facts, int skill) {
      PlanSkill s = facts.plan.skills().get(skill);
      boolean mastered = facts.mastered(skill);
      int answers = facts.draft.skill(skill, SkillCell.OPPORTUNITIES);
      int recall = Memory.recall(facts.draft, skill, facts.today);
      return new OfSkill(
          skill,
          facts.grid.thousandths(facts.startStep(skill)),
          facts.mastery(skill),
          facts.band(skill),
          answers,
          sure(answers, recall, facts.draft.skill(skill, SkillCell.START) > 0),
          s.threshold(),
          needs(facts, skill, s.unaided()),
          mastered,
          !mastered && facts.ready(skill),
          recall,
          recall < 0 ? -1 : Math.max(0, Reviews.dueDay(facts, skill) - facts.today));
    }

    private static int needs(Facts facts, int skill, int unaided) {
      int missing = unaided - facts.draft.skill(skill, SkillCell.UNAIDED);
      boolean last = unaided == 0 || facts.draft.skill(skill, SkillCell.LAST_UNAIDED) == 1;
      return Math.max(last ? 0 : 1, missing);
    }

    private static int sure(int answers, int recall, boolean said) {
      int sure = said ? 1 : 0;
      for (int i = 0; i < ENOUGH.length; i++) {
        sure = answers >= ENOUGH[i] ? i + 1 : sure;
      }
      return recall >= 0 && recall < FADED ? Math.min(1, sure) : sure;
    }
  }

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
        OfSkill skill = OfSkill.of(facts, i);
        skills.add(skill);
        if (core(facts, i)) {
          needed++;
          share +=
              skill.mastered()
                  ? 1000
                  : Math.max(
                      0,
                      Math.min(
                          990,
                          (skill.now() - skill.start())
                              * 1000
                              / Math.max(50, 1000 - skill.start())));
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
        facts.get(LearnerCell.SURE_RIGHT),
        History.read(facts, Tests.CALIBRATION, 0),
        facts.get(LearnerCell.SESSION),
        facts.get(LearnerCell.AWAY) - 1);
  }
}

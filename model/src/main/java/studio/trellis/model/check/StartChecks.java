package studio.trellis.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Skill;

/** Where learners start, and what an answer says about them. */
final class StartChecks {
  private static final int NAMED = 3;

  /** Guess and slip together, thousandths, from which on an answer says almost nothing. */
  private static final int SAYS_LITTLE = 900;

  private final Course course;
  private final Report report;
  private final Inventory items;
  private final Reach reach;

  StartChecks(Course course, Report report, Inventory items, Reach reach) {
    this.course = course;
    this.report = report;
    this.items = items;
    this.reach = reach;
  }

  void run() {
    selfAssessment();
    for (Skill skill : course.skills()) {
      report.at(EntityKind.SKILL, skill.id());
      Skill.Trace trace = skill.trace();
      if (trace.guess() + trace.slip() >= SAYS_LITTLE) {
        report.warning(
            "pedagogy.guess-slip",
            "skill",
            "trace",
            skill.title(),
            Witness.percent(trace.guess() + trace.slip()));
      } else {
        guesses(skill);
        oneAnswer(skill);
      }
    }
  }

  private void selfAssessment() {
    if (course.skills().size() == 0) {
      return;
    }
    Set<String> asked = new TreeSet<>();
    boolean any = false;
    for (Activity activity : course.activities()) {
      if (activity.built() && asksForTheStart(activity)) {
        any = true;
        asked.addAll(activity.skills());
        items.of(activity).forEach(item -> asked.addAll(items.skills(item)));
      }
    }
    report.at(EntityKind.COURSE, course.id());
    if (!any) {
      report.warning("pedagogy.no-self-assessment", "none", "activities");
      return;
    }
    List<String> left = new ArrayList<>();
    for (Skill skill : course.skills()) {
      if (skill.core() && !asked.contains(skill.id()) && !items.ofSkill(skill.id()).isEmpty()) {
        left.add(skill.title());
      }
    }
    if (!left.isEmpty()) {
      String named = String.join(", ", left.subList(0, Math.min(NAMED, left.size())));
      report.note(
          "pedagogy.no-self-assessment",
          "skills",
          "activities",
          FindingText.number(left.size()),
          named + (left.size() > NAMED ? ", …" : ""));
    }
  }

  /** By their own rating, or by a placement test. */
  private static boolean asksForTheStart(Activity activity) {
    return activity.kind() == ActivityKind.SELF_ASSESSMENT
        || (activity.behaviour() instanceof Behaviour.Assessment test && test.placement() > 0);
  }

  private void guesses(Skill skill) {
    for (Item item : items.ofSkill(skill.id())) {
      int guess = guess(item);
      if (guess + skill.trace().slip() >= 1000) {
        report.at(EntityKind.ITEM, item.id());
        report.error("pedagogy.guess-slip", "item", "guess", skill.title(), Witness.percent(guess));
        report.at(EntityKind.SKILL, skill.id());
      }
    }
  }

  private static int guess(Item item) {
    return item.guess() > 0
        ? item.guess()
        : item.answer() instanceof Answer.SingleChoice choice
            ? 1000 / Math.max(1, choice.options().size())
            : 0;
  }

  private void oneAnswer(Skill skill) {
    if (!reach.asked(skill.id())) {
      return;
    }
    int own = skill.trace().threshold();
    int threshold = own == 0 ? course.policies().mastery().threshold() : own;
    int after = reach.afterOne(skill.id());
    if (after >= threshold && skill.trace().prior() < threshold) {
      int needed =
          Math.min(course.policies().mastery().unaided(), items.ofSkill(skill.id()).size());
      if (needed <= 1) {
        report.warning("pedagogy.one-answer-mastery", "mastered", "trace", skill.title());
      } else {
        report.note(
            "pedagogy.one-answer-mastery",
            "estimate",
            "trace",
            skill.title(),
            Witness.percent(after));
      }
    }
  }
}

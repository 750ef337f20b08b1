package studio.trellis.model.check;

import java.util.Map;
import studio.trellis.model.check.logic.Formula;
import studio.trellis.model.check.logic.Solver;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Sequence;
import studio.trellis.model.rule.Action;
import studio.trellis.model.rule.Rule;
import studio.trellis.model.rule.Scaffold;

/** What learners decide, and what rules decide for experts. */
final class ChoiceChecks {
  private static final int MOST = 4;
  private final Course course;
  private final Report report;
  private final Labels labels;

  ChoiceChecks(Course course, Report report) {
    this.course = course;
    this.report = report;
    this.labels = new Labels(course);
  }

  void run() {
    boolean choice = course.policies().choice().decline() || course.policies().choice().testOut();
    for (Activity activity : course.activities()) {
      if (activity.built() && activity.behaviour() instanceof Behaviour.Choice offered) {
        choice = true;
        report.at(EntityKind.ACTIVITY, activity.id());
        count(offered.options().size(), "activity", "behaviour/options", activity.title());
      }
    }
    for (Group group : course.groups()) {
      choice |= group.sequence() == Sequence.CHOICE;
    }
    for (Rule rule : course.rules()) {
      if (rule.enabled()) {
        choice |= rule(rule);
      }
    }
    if (!choice && course.activities().size() > 2) {
      report.at(EntityKind.COURSE, course.id());
      report.note("pedagogy.no-choice", "none", "policies");
    }
  }

  private boolean rule(Rule rule) {
    boolean choice = false;
    for (int i = 0; i < rule.actions().size(); i++) {
      report.at(EntityKind.RULE, rule.id());
      if (rule.actions().get(i) instanceof Action.Offer offer) {
        choice = true;
        count(offer.targets().size(), "rule", "then/" + i, labels.rule(rule));
      } else if (rule.actions().get(i) instanceof Action.SetLevel level
          && level.level().ordinal() < Scaffold.HINTED.ordinal()
          && forExperts(rule, level.skill())) {
        report.warning("pedagogy.experts-forced", "rule", "then/" + i, labels.rule(rule));
      }
    }
    return choice;
  }

  private void count(int ways, String variant, String field, String name) {
    if (ways > MOST) {
      report.warning("pedagogy.too-many-choices", variant, field, name, Integer.toString(ways));
    } else if (ways == 1) {
      report.warning("pedagogy.too-many-choices", "one", field, name);
    }
  }

  /** Whether a rule can hold for an expert in the skill that it gives help in. */
  private boolean forExperts(Rule rule, String skill) {
    Moment moment = new Moment.Of(course).rule(rule);
    Values values = new Values(course, Map.of());
    Meaning meaning = new Meaning(course, values, moment);
    int expert = course.policies().scaffold().expert();
    Formula holds =
        Formula.all(
            meaning.of(rule.condition()),
            new Formula.Within(values.mastery(meaning.skill(skill)), expert, 1000));
    return Solver.solve(Formula.all(Given.about(course, values, moment, holds), holds)).holds();
  }
}

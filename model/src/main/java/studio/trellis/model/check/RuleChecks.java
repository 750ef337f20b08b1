package studio.trellis.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import studio.trellis.model.check.logic.Formula;
import studio.trellis.model.check.logic.Solver;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Link;
import studio.trellis.model.course.Skill;
import studio.trellis.model.html.HtmlText;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.Rule;

/**
 * What single rules and conditional links ask: whether it can be, and whether it can be otherwise.
 */
final class RuleChecks {
  private final Course course;
  private final Report report;
  private final Reach reach;
  private final Moment.Of moments;
  private final Labels labels;

  RuleChecks(Course course, Report report, Reach reach) {
    this.course = course;
    this.report = report;
    this.reach = reach;
    this.moments = new Moment.Of(course);
    this.labels = new Labels(course);
  }

  /** Judges all; the rules that can fire, as {@link RulePairs} needs them. */
  List<Ruling> run() {
    thresholds();
    reasons();
    List<Ruling> able = new ArrayList<>();
    for (Rule rule : course.rules()) {
      if (!rule.enabled()) {
        continue;
      }
      report.at(EntityKind.RULE, rule.id());
      Moment moment = moments.rule(rule);
      if (judge(rule.condition(), moment, labels.rule(rule))) {
        able.add(ruling(rule, moment));
      }
    }
    for (Link link : course.links()) {
      if (link.condition() != null) {
        report.at(EntityKind.LINK, link.id());
        String name = labels.of(new Spot(EntityKind.LINK, link.id(), ""));
        judge(link.condition(), moments.link(link), name);
      }
    }
    return able;
  }

  /** Skills that nobody can master, whatever they answer. */
  private void thresholds() {
    for (Skill skill : course.skills()) {
      int own = skill.trace().threshold();
      int threshold = own == 0 ? course.policies().mastery().threshold() : own;
      int most = reach.mastery(skill.id());
      if (reach.asked(skill.id()) && most < threshold) {
        report.at(EntityKind.SKILL, skill.id());
        report.error(
            "rules.unreachable-threshold",
            "skill",
            "trace/threshold",
            skill.title(),
            Witness.percent(threshold),
            Witness.percent(most));
      }
    }
  }

  private void reasons() {
    List<Rule> silent = new ArrayList<>();
    int speaking = 0;
    for (Rule rule : course.rules()) {
      boolean says = !HtmlText.plain(rule.because()).isEmpty();
      speaking += says ? 1 : 0;
      if (rule.enabled() && !says) {
        silent.add(rule);
      }
    }
    if (speaking == 0 && silent.size() > 1) {
      report.at(EntityKind.COURSE, course.id());
      report.warning("pedagogy.no-reasons", "none", "rules", FindingText.number(silent.size()));
      return;
    }
    for (Rule rule : silent) {
      report.at(EntityKind.RULE, rule.id());
      report.warning("rules.no-reason", "rule", "because");
    }
  }

  private Ruling ruling(Rule rule, Moment moment) {
    Values values = new Values(course, Map.of());
    Formula holds = new Meaning(course, values, moment).of(rule.condition());
    return new Ruling(rule, moment, holds);
  }

  /** Says what is wrong with a condition; whether it can hold. */
  private boolean judge(Condition condition, Moment moment, String name) {
    Values values = new Values(course, Map.of());
    Formula holds = new Meaning(course, values, moment).of(condition);
    Formula given = Given.about(course, values, moment, holds);
    if (Solver.solve(Formula.all(given, holds)).never()) {
      report.error("rules.never-true", "never", "if", name);
      return false;
    }
    boolean asks = !holds.equals(Formula.TRUE);
    if (asks && Solver.solve(Formula.all(given, new Formula.Not(holds))).never()) {
      report.warning("rules.always-true", "always", "if", name);
    }
    return reachable(condition, moment, name);
  }

  /** Whether learners can come to the values that a condition asks for. */
  private boolean reachable(Condition condition, Moment moment, String name) {
    Map<String, Integer> limits = reach.limits(moment);
    if (!never(condition, moment, limits)) {
      return true;
    }
    for (Map.Entry<String, Integer> limit : limits.entrySet()) {
      Map<String, Integer> alone = new TreeMap<>();
      alone.put(limit.getKey(), limit.getValue());
      if (never(condition, moment, alone)) {
        say(limit.getKey(), limit.getValue(), name);
        return false;
      }
    }
    report.error("rules.unreachable-threshold", "several", "if", name);
    return false;
  }

  private boolean never(Condition condition, Moment moment, Map<String, Integer> limits) {
    Values values = new Values(course, limits);
    Formula holds = new Meaning(course, values, moment).of(condition);
    Formula given = Given.about(course, values, moment, holds);
    return Solver.solve(Formula.all(given, holds)).never();
  }

  private void say(String variable, int most, String name) {
    String id = variable.substring(1);
    switch (variable.charAt(0)) {
      case Values.MASTERY ->
          report.error(
              "rules.unreachable-threshold",
              "mastery",
              "if",
              name,
              labels.title(id),
              Witness.percent(most));
      case Values.ROW ->
          report.error("rules.unreachable-threshold", "row", "if", name, labels.title(id));
      case Values.HINTS ->
          report.error("rules.unreachable-threshold", "hints", "if", name, Integer.toString(most));
      default -> report.error("rules.unreachable-threshold", "confidence", "if", name);
    }
  }
}

package studio.trellis.model.check;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.model.check.logic.Formula;
import studio.trellis.model.check.logic.Variable;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.TagRef;
import studio.trellis.model.rule.Compare;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.ScaffoldPolicy;

/**
 * What a condition asks, as a formula over what it reads. What is read of "the one under way" is
 * read of a part that may be any, unless the place leaves only one. A condition that is not known
 * here may hold or not.
 */
final class Meaning {
  static final String ANY = "*";
  private final Course course;
  private final Values values;
  private final Moment moment;

  Meaning(Course course, Values values, Moment moment) {
    this.course = course;
    this.values = values;
    this.moment = moment;
  }

  Formula of(Condition condition) {
    return switch (condition) {
      case Condition.All c -> new Formula.All(parts(c.parts()));
      case Condition.Any c -> new Formula.Any(parts(c.parts()));
      case Condition.None c -> new Formula.Not(new Formula.Any(parts(c.parts())));
      case Condition.AtLeast c -> new Formula.Some(c.number(), parts(c.parts()));
      case Condition.Not c -> new Formula.Not(of(c.part()));
      case Condition.Mastery c ->
          compared(values.mastery(skill(c.skill())), c.compare(), c.thousandths(), false);
      case Condition.Mastered c -> Formula.is(values.mastered(skill(c.skill())), 1);
      case Condition.InBand c -> band(c);
      case Condition.Attempts c ->
          compared(values.visits(activity(c.activity())), c.compare(), c.times(), false);
      case Condition.CorrectInRow c ->
          compared(values.row(skill(c.skill())), c.compare(), c.times(), false);
      case Condition.OptionChosen c -> Formula.is(values.option(c.item(), c.option()), 1);
      case Condition.AnswerWas c -> Formula.is(values.right(), c.right() ? 1 : 0);
      case Condition.Confidence c -> compared(values.confidence(), c.compare(), c.level(), false);
      case Condition.HintsUsed c -> compared(values.hints(), c.compare(), c.times(), false);
      case Condition.Visited c -> new Formula.Within(values.visits(c.activity()), 1, 7);
      case Condition.Completed c -> Formula.is(values.done(c.activity()), 1);
      case Condition.Tagged c -> tagged(c);
      case Condition.AttributeIs c -> attribute(c);
      case Condition.AttributeNumber c ->
          compared(values.attribute(c.attribute()), c.compare(), c.number(), c.whenUnknown());
      case Condition.AttributeKnown c ->
          new Formula.Within(values.attribute(c.attribute()), 0, Integer.MAX_VALUE);
      default -> history(condition);
    };
  }

  /** What conditions ask of the past. */
  private Formula history(Condition condition) {
    return switch (condition) {
      case Condition.StartedAt c ->
          compared(values.started(skill(c.skill())), c.compare(), c.rating(), false);
      case Condition.Calibrated c -> Formula.is(values.calibration(), c.calibration().ordinal());
      case Condition.Score c ->
          compared(values.score(c.activity()), c.compare(), c.thousandths(), false);
      case Condition.Minutes c ->
          compared(values.minutes(c.span()), c.compare(), c.minutes(), false);
      case Condition.ChoiceMade c -> Formula.is(values.choice(c.target()), 1);
      case Condition.Declined c -> compared(values.declined(), c.compare(), c.times(), false);
      case Condition.EvidenceAge c ->
          compared(values.age(skill(c.skill())), c.compare(), c.days(), c.whenUnknown());
      case Condition.DaysSince c ->
          compared(values.since(c.since(), c.id()), c.compare(), c.days(), c.whenUnknown());
      case Condition.SessionNumber c -> compared(values.session(), c.compare(), c.number(), false);
      case Condition.RandomShare c ->
          compared(values.lot(c.trial()), c.compare(), c.thousandths(), false);
      default -> Formula.is(Variable.flag("?" + condition), 1);
    };
  }

  private List<Formula> parts(List<Condition> parts) {
    List<Formula> out = new ArrayList<>();
    parts.forEach(part -> out.add(of(part)));
    return out;
  }

  /** The skill of this id; the one under way where it is empty. */
  String skill(String id) {
    if (!id.isEmpty()) {
      return id;
    }
    String found = "";
    for (int position : moment.here()) {
      List<String> skills = course.activities().all().get(position).skills();
      String main = skills.isEmpty() ? ANY : skills.getFirst();
      if (!found.isEmpty() && !found.equals(main)) {
        return ANY;
      }
      found = main;
    }
    return found.isEmpty() ? ANY : found;
  }

  private String activity(String id) {
    Activity only = moment.only(course);
    return !id.isEmpty() ? id : only == null ? ANY : only.id();
  }

  private Formula band(Condition.InBand c) {
    ScaffoldPolicy policy = course.policies().scaffold();
    int[] borders = {0, policy.advancing(), policy.proficient(), policy.expert(), 1001};
    int band = c.band().ordinal();
    Variable mastery = values.mastery(skill(c.skill()));
    Formula inside = new Formula.Within(mastery, borders[band], borders[band + 1] - 1);
    return switch (c.compare()) {
      case AT_LEAST -> new Formula.Within(mastery, borders[band], 1000);
      case BELOW -> new Formula.Within(mastery, 0, borders[band] - 1);
      case EQUAL -> inside;
      case NOT_EQUAL -> new Formula.Not(inside);
    };
  }

  private Formula tagged(Condition.Tagged c) {
    List<Integer> bearing = new ArrayList<>();
    TagRef tag = new TagRef(c.facet(), c.value());
    for (int position : moment.here()) {
      if (course.activities().all().get(position).tags().contains(tag)) {
        bearing.add(position);
      }
    }
    return bearing.size() == moment.here().size()
        ? Formula.TRUE
        : Formula.among(values.here(), bearing);
  }

  private Formula attribute(Condition.AttributeIs c) {
    Attribute attribute = course.attributes().find(c.attribute());
    int value = attribute == null ? -1 : attribute.values().indexOf(c.value());
    return value < 0
        ? c.whenUnknown() ? Formula.TRUE : Formula.FALSE
        : compared(values.attribute(c.attribute()), c.compare(), value, c.whenUnknown());
  }

  /** A comparison as the engine makes it: what is not known (−1) counts as stated. */
  private static Formula compared(
      Variable variable, Compare compare, int wanted, boolean whenUnknown) {
    int low = variable.low() < 0 ? 0 : variable.low();
    Formula known =
        switch (compare) {
          case AT_LEAST -> new Formula.Within(variable, Math.max(low, wanted), Integer.MAX_VALUE);
          case BELOW -> new Formula.Within(variable, low, wanted - 1);
          case EQUAL -> wanted < low ? Formula.FALSE : new Formula.Within(variable, wanted, wanted);
          case NOT_EQUAL ->
              Formula.all(
                  new Formula.Within(variable, low, Integer.MAX_VALUE),
                  new Formula.Not(new Formula.Within(variable, wanted, wanted)));
        };
    return whenUnknown && variable.low() < 0 ? Formula.any(known, Formula.is(variable, -1)) : known;
  }
}

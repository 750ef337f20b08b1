package studio.trellis.model.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Item;
import studio.trellis.model.rule.Action;
import studio.trellis.model.rule.Condition;

/**
 * What conditions and actions name. An empty skill, or activity of an attempt, stands for the one
 * under way.
 */
final class RuleReferences {
  private static final String CODE = "structure.broken-reference";
  private final Names names;
  private final Report report;

  RuleReferences(Names names, Report report) {
    this.names = names;
    this.report = report;
  }

  void condition(Condition condition, String field) {
    switch (condition) {
      case Condition.All c -> parts(c.parts(), field);
      case Condition.Any c -> parts(c.parts(), field);
      case Condition.None c -> parts(c.parts(), field);
      case Condition.AtLeast c -> parts(c.parts(), field);
      case Condition.Not c -> condition(c.part(), field + "/part");
      case Condition.Mastery c -> skill(c.skill(), field);
      case Condition.Mastered c -> skill(c.skill(), field);
      case Condition.InBand c -> skill(c.skill(), field);
      case Condition.CorrectInRow c -> skill(c.skill(), field);
      case Condition.Attempts c -> {
        if (!c.activity().isEmpty()) {
          names.activity(c.activity(), field);
        }
      }
      case Condition.OptionChosen c -> option(c, field);
      case Condition.Visited c -> names.activity(c.activity(), field);
      case Condition.Completed c -> names.activity(c.activity(), field);
      case Condition.Tagged c -> names.tag(c.facet(), c.value(), field);
      case Condition.AttributeIs c -> {
        Attribute attribute = names.attribute(c.attribute(), field);
        if (attribute != null) {
          names.value(attribute, c.value(), field);
        }
      }
      case Condition.AttributeNumber c -> number(c.attribute(), field);
      case Condition.AttributeKnown c -> names.attribute(c.attribute(), field);
      case Condition.AnswerWas c -> {}
      case Condition.Confidence c -> {}
      case Condition.HintsUsed c -> {}
      case Condition.Retrievability c -> skill(c.skill(), field);
      case Condition.ReviewDue c -> skill(c.skill(), field);
      case Condition.StartedAt c -> skill(c.skill(), field);
      case Condition.EvidenceAge c -> skill(c.skill(), field);
      case Condition.Score c -> score(c.activity(), field);
      case Condition.ChoiceMade c -> {
        if (!c.target().isEmpty()) {
          names.target(c.target(), field);
        }
      }
      case Condition.DaysSince c -> since(c, field);
      case Condition.Calibrated c -> {}
      case Condition.Minutes c -> {}
      case Condition.Declined c -> {}
      case Condition.SessionNumber c -> {}
      case Condition.RandomShare c -> {}
    }
  }

  private void number(String id, String field) {
    Attribute attribute = names.attribute(id, field);
    if (attribute != null && !attribute.values().isEmpty()) {
      report.error(CODE, "not-a-number", field, attribute.id());
    }
  }

  private @Nullable Activity activity(String id, String field) {
    names.activity(id, field);
    return names.course().activities().find(id);
  }

  private void score(String id, String field) {
    Activity activity = id.isEmpty() ? null : activity(id, field);
    if (activity != null && activity.kind() != ActivityKind.ASSESSMENT) {
      report.error(CODE, "not-an-assessment", field, id);
    }
  }

  private void since(Condition.DaysSince c, String field) {
    switch (c.since()) {
      case ATTRIBUTE -> number(c.id(), field);
      case DONE -> {
        Activity activity = activity(c.id(), field);
        if (activity != null && !activity.required()) {
          report.error(CODE, "not-required", field, c.id());
        }
      }
      case LAST_SESSION, START -> {}
    }
  }

  void action(Action action, String field) {
    switch (action) {
      case Action.GoTo a -> names.target(a.target(), field);
      case Action.SkipTo a -> names.target(a.target(), field);
      case Action.Exempt a -> names.target(a.target(), field);
      case Action.Insert a -> names.activity(a.activity(), field);
      case Action.Offer a -> names.targets(a.targets(), field + "/targets");
      case Action.SetLevel a -> skill(a.skill(), field);
      case Action.Message a -> names.html(a.html(), field);
      case Action.AskAgain a -> {}
      case Action.BeginReview a -> {}
      case Action.Refute a -> {}
      case Action.LimitLevel a -> skill(a.skill(), field);
      case Action.Show a -> {
        if (!a.activity().isEmpty()) {
          names.activity(a.activity(), field);
        }
      }
      case Action.SetValue a -> {
        Attribute attribute = names.attribute(a.attribute(), field);
        if (attribute != null) {
          names.value(attribute, a.value(), field);
        }
      }
      case Action.SetNumber a -> number(a.attribute(), field);
      case Action.Complete a -> {
        if (!a.target().isEmpty()) {
          names.target(a.target(), field);
        }
      }
      case Action.EndSession a -> {}
      case Action.CallHuman a -> names.html(a.html(), field);
    }
  }

  private void parts(List<Condition> parts, String field) {
    for (int i = 0; i < parts.size(); i++) {
      condition(parts.get(i), field + "/parts/" + i);
    }
  }

  private void skill(String id, String field) {
    if (!id.isEmpty()) {
      names.skill(id, field);
    }
  }

  private void option(Condition.OptionChosen chosen, String field) {
    Item item = names.item(chosen.item(), field);
    if (item == null) {
      return;
    }
    List<Answer.Option> options =
        switch (item.answer()) {
          case Answer.SingleChoice a -> a.options();
          case Answer.MultipleChoice a -> a.options();
          case Answer.ShortText a -> List.of();
          case Answer.Numeric a -> List.of();
          case Answer.Expression a -> List.of();
          case Answer.SelfChecked a -> List.of();
        };
    for (Answer.Option option : options) {
      if (option.id().equals(chosen.option())) {
        return;
      }
    }
    report.error(CODE, "option", field, item.id(), chosen.option());
  }
}

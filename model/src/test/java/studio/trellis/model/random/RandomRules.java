package studio.trellis.model.random;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Facet;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Skill;
import studio.trellis.model.rule.Action;
import studio.trellis.model.rule.Band;
import studio.trellis.model.rule.Compare;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.Rule;
import studio.trellis.model.rule.Scaffold;
import studio.trellis.model.rule.When;

/** Rules with every condition and action; all that they name exists. */
final class RandomRules {
  private final Dice dice;
  private final RandomFrame frame;
  private final List<String> assets;
  private final List<String> skills;
  private final List<String> activities;
  private final List<String> targets;
  private final List<Facet> facets;
  private final List<Attribute> attributes;
  private final List<String> assessments = new ArrayList<>();
  private final List<String> required = new ArrayList<>();
  private final List<String> numbers = new ArrayList<>();
  private final List<Item> choices = new ArrayList<>();

  RandomRules(
      Dice dice,
      RandomFrame frame,
      List<String> assets,
      List<Skill> skills,
      List<Activity> activities,
      List<String> groups,
      List<Item> items,
      List<Facet> facets,
      List<Attribute> attributes) {
    this.dice = dice;
    this.frame = frame;
    this.assets = assets;
    this.skills = skills.stream().map(Skill::id).toList();
    this.activities = activities.stream().map(Activity::id).toList();
    for (Activity activity : activities) {
      if (activity.kind() == ActivityKind.ASSESSMENT) {
        assessments.add(activity.id());
      }
      if (activity.required()) {
        required.add(activity.id());
      }
    }
    for (Attribute attribute : attributes) {
      if (attribute.values().isEmpty()) {
        numbers.add(attribute.id());
      }
    }
    this.targets = new ArrayList<>(this.activities);
    this.targets.addAll(groups);
    this.facets = facets;
    this.attributes = attributes;
    for (Item item : items) {
      if (!options(item).isEmpty()) {
        choices.add(item);
      }
    }
  }

  List<Rule> rules(int count) {
    List<Rule> out = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<Action> actions = new ArrayList<>();
      for (int k = dice.from(1, 3); k > 0; k--) {
        actions.add(action());
      }
      out.add(
          new Rule(
              dice.id('r'),
              dice.chance(90),
              dice.chance(60) ? "" : dice.pick(targets),
              dice.pick(When.values()),
              condition(3),
              actions,
              dice.maybe(),
              dice.from(-3, 3),
              dice.chance(50),
              dice.chance(20) ? condition(2) : null,
              frame.extra()));
    }
    return out;
  }

  private Action action() {
    return switch (dice.from(0, 17)) {
      case 0 -> new Action.GoTo(dice.pick(targets));
      case 1 -> new Action.SkipTo(dice.pick(targets));
      case 2 -> new Action.Exempt(dice.pick(targets));
      case 3 -> new Action.Insert(dice.pick(activities));
      case 4 -> new Action.Offer(dice.some(targets, 2, 4));
      case 5 -> new Action.SetLevel(skill(), dice.pick(Scaffold.values()));
      case 6 -> new Action.AskAgain(dice.from(0, 15));
      case 7 -> new Action.BeginReview(dice.from(1, 60));
      case 8 -> new Action.Refute();
      case 9 -> new Action.LimitLevel(skill(), dice.pick(Scaffold.values()), dice.chance(50));
      case 10, 11 ->
          new Action.Show(
              dice.chance(20) ? "" : dice.pick(activities), dice.from(0, 11), dice.chance(30));
      case 12, 13 -> set(dice.pick(attributes));
      case 14 -> new Action.Complete(dice.chance(10) ? "" : dice.pick(targets));
      case 15 -> new Action.EndSession();
      case 16 -> new Action.CallHuman(dice.html(assets));
      default -> new Action.Message(dice.html(assets));
    };
  }

  private Action set(Attribute attribute) {
    return attribute.values().isEmpty()
        ? new Action.SetNumber(attribute.id(), dice.from(0, 50), dice.chance(50))
        : new Action.SetValue(attribute.id(), dice.pick(attribute.values()));
  }

  /** A condition at most {@code depth} deep. */
  Condition condition(int depth) {
    int kind = dice.from(depth > 1 ? -2 : 3, 30);
    Compare compare = dice.pick(Compare.values());
    return switch (kind) {
      case -2 -> new Condition.None(parts(depth - 1));
      case -1 -> new Condition.AtLeast(dice.from(1, 3), parts(depth - 1));
      case 0 -> new Condition.All(parts(depth - 1));
      case 1 -> new Condition.Any(parts(depth - 1));
      case 2 -> new Condition.Not(condition(depth - 1));
      case 3 -> new Condition.Mastery(skill(), compare, dice.from(0, 1000));
      case 4 -> new Condition.Mastered(skill());
      case 5 -> new Condition.InBand(skill(), compare, dice.pick(Band.values()));
      case 6 ->
          new Condition.Attempts(
              dice.chance(20) ? "" : dice.pick(activities), compare, dice.from(0, 7));
      case 7 -> new Condition.CorrectInRow(skill(), compare, dice.from(0, 7));
      case 8 -> optionChosen();
      case 9 -> new Condition.AnswerWas(dice.chance(50));
      case 10 -> new Condition.Confidence(compare, dice.from(0, 3));
      case 11 -> new Condition.HintsUsed(compare, dice.from(0, 15));
      case 12 -> new Condition.Visited(dice.pick(activities));
      case 13 -> new Condition.Completed(dice.pick(activities));
      case 14 -> {
        Facet facet = dice.pick(facets);
        yield new Condition.Tagged(facet.id(), dice.pick(facet.values()));
      }
      case 15, 16 -> attribute(dice.pick(attributes), compare);
      case 17 -> new Condition.AttributeKnown(dice.pick(attributes).id());
      case 18 -> new Condition.StartedAt(skill(), compare, dice.from(0, 4));
      case 19 -> new Condition.Calibrated(dice.pick(Condition.Calibration.values()));
      case 20 ->
          new Condition.Score(
              assessments.isEmpty() || dice.chance(30) ? "" : dice.pick(assessments),
              compare,
              dice.from(0, 1000));
      case 21 ->
          new Condition.Minutes(
              dice.pick(Condition.Span.values()),
              compare,
              dice.from(0, dice.chance(70) ? 20 : 999));
      case 22 -> new Condition.ChoiceMade(dice.chance(30) ? "" : dice.pick(targets));
      case 23 -> new Condition.Declined(compare, dice.from(0, 3));
      case 24 -> new Condition.EvidenceAge(skill(), compare, dice.from(0, 30), dice.chance(50));
      case 25, 26 -> since(dice.pick(Condition.Since.values()), compare);
      case 27 -> new Condition.SessionNumber(compare, dice.from(1, 4));
      case 29 -> new Condition.ReviewDue(skill());
      case 28 -> new Condition.Retrievability(skill(), compare, dice.from(500, 1000));
      default -> new Condition.RandomShare(dice.from(1, 9), compare, dice.from(0, 1000));
    };
  }

  private Condition since(Condition.Since since, Compare compare) {
    List<String> ids =
        switch (since) {
          case ATTRIBUTE -> numbers;
          case DONE -> required;
          case LAST_SESSION, START -> List.of();
        };
    boolean none = ids.isEmpty();
    return new Condition.DaysSince(
        none && since.ordinal() < 2 ? Condition.Since.START : since,
        none ? "" : dice.pick(ids),
        compare,
        dice.from(0, dice.chance(70) ? 30 : 9999),
        dice.chance(50));
  }

  private Condition attribute(Attribute attribute, Compare compare) {
    boolean unknown = dice.chance(50);
    if (attribute.values().isEmpty()) {
      return new Condition.AttributeNumber(attribute.id(), compare, dice.from(0, 16382), unknown);
    }
    Compare same = dice.chance(50) ? Compare.EQUAL : Compare.NOT_EQUAL;
    return new Condition.AttributeIs(attribute.id(), same, dice.pick(attribute.values()), unknown);
  }

  private Condition optionChosen() {
    if (choices.isEmpty()) {
      return new Condition.AnswerWas(false);
    }
    Item item = dice.pick(choices);
    return new Condition.OptionChosen(item.id(), dice.pick(options(item)).id());
  }

  private static List<Answer.Option> options(Item item) {
    return switch (item.answer()) {
      case Answer.SingleChoice a -> a.options();
      case Answer.MultipleChoice a -> a.options();
      default -> List.of();
    };
  }

  private List<Condition> parts(int depth) {
    List<Condition> out = new ArrayList<>();
    for (int i = dice.from(0, 3); i > 0; i--) {
      out.add(condition(depth));
    }
    return out;
  }

  private String skill() {
    return skills.isEmpty() || dice.chance(20) ? "" : dice.pick(skills);
  }
}

package studio.trellis.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.Entity;
import studio.trellis.model.base.Tree;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.rule.Action;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.wire.EntityWire;

/** The same parts under other ids. */
final class Renaming {
  private final Map<String, String> names = new TreeMap<>();
  private final Map<String, String> assets = new TreeMap<>();

  /** From now on {@code old} is called {@code now}. */
  void add(EntityKind kind, String old, String now) {
    names.put(old, now);
    if (kind == EntityKind.ASSET && !old.equals(now)) {
      assets.put("asset:" + old, "asset:" + now);
    }
  }

  String id(String old) {
    return names.getOrDefault(old, old);
  }

  boolean renamed(String old) {
    return names.containsKey(old);
  }

  List<String> ids(List<String> old) {
    return old.stream().map(this::id).distinct().toList();
  }

  Behaviour behaviour(Behaviour behaviour) {
    return switch (behaviour) {
      case Behaviour.Choice b -> new Behaviour.Choice(ids(b.options()));
      case Behaviour.Milestone b -> new Behaviour.Milestone(ids(b.gathers()));
      case Behaviour.Resource b -> new Behaviour.Resource(id(b.asset()));
      case Behaviour.Plain b -> b;
      case Behaviour.Assessment b -> b;
    };
  }

  @Nullable Condition link(@Nullable Condition condition) {
    return condition == null ? null : condition(condition);
  }

  Condition condition(Condition condition) {
    return switch (condition) {
      case Condition.All c -> new Condition.All(c.parts().stream().map(this::condition).toList());
      case Condition.Any c -> new Condition.Any(c.parts().stream().map(this::condition).toList());
      case Condition.None c -> new Condition.None(c.parts().stream().map(this::condition).toList());
      case Condition.AtLeast c ->
          new Condition.AtLeast(c.number(), c.parts().stream().map(this::condition).toList());
      case Condition.Not c -> new Condition.Not(condition(c.part()));
      case Condition.Mastery c ->
          new Condition.Mastery(id(c.skill()), c.compare(), c.thousandths());
      case Condition.Mastered c -> new Condition.Mastered(id(c.skill()));
      case Condition.InBand c -> new Condition.InBand(id(c.skill()), c.compare(), c.band());
      case Condition.CorrectInRow c ->
          new Condition.CorrectInRow(id(c.skill()), c.compare(), c.times());
      case Condition.Attempts c -> new Condition.Attempts(id(c.activity()), c.compare(), c.times());
      case Condition.OptionChosen c -> new Condition.OptionChosen(id(c.item()), c.option());
      case Condition.Visited c -> new Condition.Visited(id(c.activity()));
      case Condition.Completed c -> new Condition.Completed(id(c.activity()));
      case Condition.Tagged c -> new Condition.Tagged(id(c.facet()), c.value());
      case Condition.AttributeIs c ->
          new Condition.AttributeIs(id(c.attribute()), c.compare(), c.value(), c.whenUnknown());
      case Condition.AttributeNumber c ->
          new Condition.AttributeNumber(
              id(c.attribute()), c.compare(), c.number(), c.whenUnknown());
      case Condition.AttributeKnown c -> new Condition.AttributeKnown(id(c.attribute()));
      case Condition.AnswerWas c -> c;
      case Condition.Confidence c -> c;
      case Condition.HintsUsed c -> c;
      case Condition.Retrievability c ->
          new Condition.Retrievability(id(c.skill()), c.compare(), c.thousandths());
      case Condition.ReviewDue c -> new Condition.ReviewDue(id(c.skill()));
      case Condition.StartedAt c -> new Condition.StartedAt(id(c.skill()), c.compare(), c.rating());
      case Condition.Score c -> new Condition.Score(id(c.activity()), c.compare(), c.thousandths());
      case Condition.ChoiceMade c -> new Condition.ChoiceMade(id(c.target()));
      case Condition.EvidenceAge c ->
          new Condition.EvidenceAge(id(c.skill()), c.compare(), c.days(), c.whenUnknown());
      case Condition.DaysSince c ->
          new Condition.DaysSince(c.since(), id(c.id()), c.compare(), c.days(), c.whenUnknown());
      case Condition.Calibrated c -> c;
      case Condition.Minutes c -> c;
      case Condition.Declined c -> c;
      case Condition.SessionNumber c -> c;
      case Condition.RandomShare c -> c;
    };
  }

  Action action(Action action) {
    return switch (action) {
      case Action.GoTo a -> new Action.GoTo(id(a.target()));
      case Action.SkipTo a -> new Action.SkipTo(id(a.target()));
      case Action.Exempt a -> new Action.Exempt(id(a.target()));
      case Action.Insert a -> new Action.Insert(id(a.activity()));
      case Action.Offer a -> new Action.Offer(ids(a.targets()));
      case Action.SetLevel a -> new Action.SetLevel(id(a.skill()), a.level());
      case Action.AskAgain a -> a;
      case Action.Message a -> a;
      case Action.LimitLevel a -> new Action.LimitLevel(id(a.skill()), a.level(), a.least());
      case Action.Show a -> new Action.Show(id(a.activity()), a.part(), a.on());
      case Action.SetValue a -> new Action.SetValue(id(a.attribute()), a.value());
      case Action.SetNumber a -> new Action.SetNumber(id(a.attribute()), a.number(), a.add());
      case Action.Complete a -> new Action.Complete(id(a.target()));
      case Action.BeginReview a -> a;
      case Action.Refute a -> a;
      case Action.EndSession a -> a;
      case Action.CallHuman a -> a;
    };
  }

  /** The part with its HTML showing assets by their new ids. */
  Entity html(Entity part) {
    if (assets.isEmpty()) {
      return part;
    }
    UnaryOperator<String> shown =
        text -> {
          String out = text;
          for (Map.Entry<String, String> asset : assets.entrySet()) {
            for (String quote : List.of("\"", "'")) {
              out = out.replace(quote + asset.getKey() + quote, quote + asset.getValue() + quote);
            }
          }
          return out;
        };
    return EntityWire.read(EntityKind.of(part), mapped(EntityWire.write(part), shown));
  }

  private static Tree mapped(Tree tree, UnaryOperator<String> text) {
    return switch (tree) {
      case Tree.Obj obj -> {
        Map<String, Tree> fields = new TreeMap<>();
        obj.fields().forEach((name, inner) -> fields.put(name, mapped(inner, text)));
        yield new Tree.Obj(fields);
      }
      case Tree.Arr arr -> {
        List<Tree> items = new ArrayList<>();
        arr.items().forEach(inner -> items.add(mapped(inner, text)));
        yield new Tree.Arr(items);
      }
      case Tree.Str str ->
          str.value().contains("asset:") ? new Tree.Str(text.apply(str.value())) : str;
      default -> tree;
    };
  }
}

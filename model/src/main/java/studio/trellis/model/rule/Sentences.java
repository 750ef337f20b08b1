package studio.trellis.model.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.Words;
import studio.trellis.model.rule.Phrase.Count;
import studio.trellis.model.rule.Phrase.Joiner;
import studio.trellis.model.rule.Phrase.Kind;
import studio.trellis.model.rule.Phrase.Listing;
import studio.trellis.model.rule.Phrase.Named;
import studio.trellis.model.rule.Phrase.Names;
import studio.trellis.model.rule.Phrase.Option;
import studio.trellis.model.rule.Phrase.Share;
import studio.trellis.model.rule.Phrase.Verbatim;
import studio.trellis.model.rule.Phrase.Word;

/** Reads conditions, actions and rules as sentences of keyed parts. */
public final class Sentences {
  private Sentences() {}

  /** What ends a rule, as a sentence of its own; null: nothing. */
  public static @Nullable Phrase until(Rule rule) {
    return rule.until() == null
        ? null
        : Phrase.of("rule.until", new Listing(Joiner.AND, List.of(of(rule.until()))));
  }

  /** The whole rule: when, if, then. Its reason is said apart ({@link #because}). */
  public static Phrase of(Rule rule) {
    String key = "rule." + word(rule.when());
    Listing actions = new Listing(Joiner.AND, actions(rule.actions()));
    return always(rule.condition())
        ? Phrase.of(key + ".always", actions)
        : Phrase.of(key + ".if", new Listing(Joiner.AND, List.of(of(rule.condition()))), actions);
  }

  /** The reason of a rule, as its author wrote it. */
  public static Phrase because(Rule rule) {
    return Phrase.of("rule.because", new Verbatim(rule.because()));
  }

  /** A condition, such as "mastery of Objections is below 40 %". */
  public static Phrase of(Condition given) {
    Condition condition = single(given);
    return switch (condition) {
      case Condition.All all -> list("condition.all", Joiner.AND, all.parts());
      case Condition.Any any -> list("condition.any", Joiner.OR, any.parts());
      case Condition.None none -> list("condition.none", Joiner.OR, none.parts());
      case Condition.AtLeast c ->
          Phrase.of(
              "condition.at-least",
              new Count(c.number()),
              new Listing(Joiner.AND, c.parts().stream().map(Sentences::of).toList()));
      case Condition.Not not -> not(single(not.part()));
      case Condition.Mastery c ->
          Phrase.of(
              "condition.mastery." + word(c.compare()),
              skill(c.skill()),
              new Share(c.thousandths()));
      case Condition.Mastered c -> Phrase.of("condition.mastered", skill(c.skill()));
      case Condition.InBand c ->
          Phrase.of(
              "condition.band." + word(c.compare()),
              skill(c.skill()),
              new Word("band." + word(c.band())));
      case Condition.Attempts c ->
          Phrase.of(
              "condition.attempts." + word(c.compare()),
              target(c.activity()),
              new Count(c.times()));
      case Condition.CorrectInRow c ->
          Phrase.of(
              "condition.in-row." + word(c.compare()), skill(c.skill()), new Count(c.times()));
      case Condition.OptionChosen c ->
          Phrase.of(
              "condition.option", new Named(Kind.ITEM, c.item()), new Option(c.item(), c.option()));
      case Condition.AnswerWas c -> Phrase.of(c.right() ? "condition.right" : "condition.wrong");
      case Condition.Confidence c ->
          Phrase.of(
              "condition.confidence." + word(c.compare()), new Word("confidence." + c.level()));
      case Condition.HintsUsed c ->
          Phrase.of("condition.hints." + word(c.compare()), new Count(c.times()));
      case Condition.Visited c -> Phrase.of("condition.visited", target(c.activity()));
      case Condition.Completed c -> Phrase.of("condition.completed", target(c.activity()));
      case Condition.Tagged c ->
          Phrase.of("condition.tagged", new Named(Kind.FACET, c.facet()), new Verbatim(c.value()));
      case Condition.AttributeIs c ->
          Phrase.of(
              "condition.attribute." + word(c.compare()) + unknown(c.whenUnknown()),
              new Named(Kind.ATTRIBUTE, c.attribute()),
              new Verbatim(c.value()));
      case Condition.AttributeNumber c ->
          Phrase.of(
              "condition.attribute." + word(c.compare()) + unknown(c.whenUnknown()),
              new Named(Kind.ATTRIBUTE, c.attribute()),
              new Count(c.number()));
      case Condition.AttributeKnown c ->
          Phrase.of("condition.attribute.known", new Named(Kind.ATTRIBUTE, c.attribute()));
      case Condition.StartedAt c ->
          Phrase.of(
              "condition.started." + word(c.compare()),
              skill(c.skill()),
              new Word("rating." + c.rating()));
      case Condition.Retrievability c ->
          Phrase.of(
              "condition.recall." + word(c.compare()),
              skill(c.skill()),
              new Share(c.thousandths()));
      case Condition.ReviewDue c ->
          c.skill().isEmpty()
              ? Phrase.of("condition.due.any")
              : Phrase.of("condition.due", skill(c.skill()));
      case Condition.Calibrated c ->
          Phrase.of("condition.calibration", new Word("calibration." + word(c.calibration())));
      case Condition.Score c ->
          Phrase.of(
              "condition.score" + (c.activity().isEmpty() ? ".course." : ".") + word(c.compare()),
              target(c.activity()),
              new Share(c.thousandths()));
      case Condition.Minutes c ->
          Phrase.of(
              "condition.minutes." + word(c.compare()),
              new Word("span." + word(c.span())),
              new Count(c.minutes()));
      case Condition.ChoiceMade c ->
          c.target().isEmpty()
              ? Phrase.of("condition.choice.any")
              : Phrase.of("condition.choice", target(c.target()));
      case Condition.Declined c ->
          Phrase.of("condition.declined." + word(c.compare()), new Count(c.times()));
      case Condition.EvidenceAge c ->
          Phrase.of(
              "condition.age." + word(c.compare()) + unknown(c.whenUnknown()),
              skill(c.skill()),
              new Count(c.days()));
      case Condition.DaysSince c -> since(c);
      case Condition.SessionNumber c ->
          Phrase.of("condition.session." + word(c.compare()), new Count(c.number()));
      case Condition.RandomShare c ->
          Phrase.of(
              "condition.lot." + word(c.compare()),
              new Share(c.thousandths()),
              new Count(c.trial()));
    };
  }

  private static Phrase since(Condition.DaysSince c) {
    String key =
        "condition.since." + word(c.since()) + "." + word(c.compare()) + unknown(c.whenUnknown());
    Count days = new Count(c.days());
    return switch (c.since()) {
      case ATTRIBUTE -> Phrase.of(key, new Named(Kind.ATTRIBUTE, c.id()), days);
      case DONE -> Phrase.of(key, target(c.id()), days);
      case LAST_SESSION, START -> Phrase.of(key, days);
    };
  }

  /** What follows each other and does the same to several parts is said once. */
  private static List<Phrase> actions(List<Action> actions) {
    List<Phrase> said = new ArrayList<>();
    for (int from = 0, to; from < actions.size(); from = to) {
      to = from + 1;
      while (to < actions.size() && alike(actions.get(from), actions.get(to))) {
        to++;
      }
      said.add(of(actions.subList(from, to)));
    }
    return said;
  }

  private static boolean alike(Action first, Action second) {
    return switch (first) {
      case Action.Exempt a -> second instanceof Action.Exempt;
      case Action.SetLevel a ->
          second instanceof Action.SetLevel b
              && a.level() == b.level()
              && !a.skill().isEmpty()
              && !b.skill().isEmpty();
      default -> false;
    };
  }

  /** Actions that are alike, as one. */
  private static Phrase of(List<Action> alike) {
    return switch (alike.getFirst()) {
      case Action.Exempt a ->
          Phrase.of(
              "action.exempt",
              names(Kind.TARGET, alike, action -> ((Action.Exempt) action).target()));
      case Action.SetLevel a ->
          Phrase.of(
              "action.set-level",
              a.skill().isEmpty()
                  ? skill("")
                  : names(Kind.SKILL, alike, action -> ((Action.SetLevel) action).skill()),
              new Word("level." + word(a.level())));
      case Action a -> of(a);
    };
  }

  private static Phrase.Part names(Kind kind, List<Action> alike, Function<Action, String> id) {
    return alike.size() == 1
        ? new Named(kind, id.apply(alike.getFirst()))
        : new Names(Joiner.AND, kind, alike.stream().map(id).toList());
  }

  /** An action, such as "go to A discovery call". */
  public static Phrase of(Action action) {
    return switch (action) {
      case Action.GoTo a -> Phrase.of("action.go-to", target(a.target()));
      case Action.SkipTo a -> Phrase.of("action.skip-to", target(a.target()));
      case Action.Exempt a -> of(List.of(a));
      case Action.Insert a -> Phrase.of("action.insert", target(a.activity()));
      case Action.Offer a ->
          Phrase.of("action.offer", new Names(Joiner.OR, Kind.TARGET, a.targets()));
      case Action.SetLevel a -> of(List.of(a));
      case Action.AskAgain a when a.afterItems() == 0 -> Phrase.of("action.ask-again.session");
      case Action.AskAgain a -> Phrase.of("action.ask-again", new Count(a.afterItems()));
      case Action.Message a -> Phrase.of("action.message", new Verbatim(a.html()));
      case Action.BeginReview a -> Phrase.of("action.begin-review", new Count(a.minutes()));
      case Action.Refute a -> Phrase.of("action.refute");
      case Action.LimitLevel a ->
          Phrase.of(
              "action.limit-level." + (a.least() ? "least" : "most"),
              skill(a.skill()),
              new Word("level." + word(a.level())));
      case Action.Show a -> show(a);
      case Action.SetValue a ->
          Phrase.of(
              "action.set-value",
              new Named(Kind.ATTRIBUTE, a.attribute()),
              new Verbatim(a.value()));
      case Action.SetNumber a ->
          Phrase.of(
              a.add() ? "action.add-number" : "action.set-number",
              new Named(Kind.ATTRIBUTE, a.attribute()),
              new Count(a.number()));
      case Action.Complete a ->
          a.target().isEmpty()
              ? Phrase.of("action.complete.course")
              : Phrase.of("action.complete", target(a.target()));
      case Action.EndSession a -> Phrase.of("action.end-session");
      case Action.CallHuman a -> Phrase.of("action.call-human", new Verbatim(a.html()));
    };
  }

  private static Phrase show(Action.Show a) {
    String key = a.on() ? "action.show" : "action.hide";
    return a.part() < Action.Show.BLOCKS
        ? Phrase.of(
            key + ".level",
            target(a.activity()),
            new Word("level." + word(Scaffold.values()[a.part()])))
        : Phrase.of(
            key + ".block", target(a.activity()), new Count(a.part() - Action.Show.BLOCKS + 1));
  }

  private static Phrase not(Condition part) {
    return switch (part) {
      case Condition.Mastered c -> Phrase.of("condition.not-mastered", skill(c.skill()));
      case Condition.Completed c -> Phrase.of("condition.not-completed", target(c.activity()));
      case Condition.Visited c -> Phrase.of("condition.not-visited", target(c.activity()));
      default -> Phrase.of("condition.not", new Listing(Joiner.AND, List.of(of(part))));
    };
  }

  /** What stands alone in a list, as if there were no list. */
  private static Condition single(Condition condition) {
    return switch (condition) {
      case Condition.All all when all.parts().size() == 1 -> single(all.parts().getFirst());
      case Condition.Any any when any.parts().size() == 1 -> single(any.parts().getFirst());
      case Condition.AtLeast c when c.parts().size() == 1 && c.number() == 1 ->
          single(c.parts().getFirst());
      default -> condition;
    };
  }

  private static Phrase list(String key, Joiner joiner, List<Condition> parts) {
    if (parts.isEmpty()) {
      return Phrase.of(key + ".none");
    }
    return Phrase.of(key, new Listing(joiner, parts.stream().map(Sentences::of).toList()));
  }

  private static boolean always(Condition condition) {
    return condition instanceof Condition.All all && all.parts().isEmpty();
  }

  private static Named skill(String id) {
    return new Named(Kind.SKILL, id);
  }

  private static Named target(String id) {
    return new Named(Kind.TARGET, id);
  }

  private static String unknown(boolean whenUnknown) {
    return whenUnknown ? ".or-unknown" : "";
  }

  private static String word(Enum<?> constant) {
    return Words.of(constant);
  }
}

package studio.trellis.app.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.rules.Pill.Look;
import studio.trellis.app.text.Html;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Course;
import studio.trellis.model.rule.Action;
import studio.trellis.model.rule.Phrase;
import studio.trellis.model.rule.Scaffold;

/** What a rule does, as pills. */
final class ActionSentence {
  private static final int MOST_OFFERS = 4;
  private final Parts parts;
  private final Course course;
  private final String place;
  private final Supplier<Action> nothing;
  private final List<Pill<Action>> out = new ArrayList<>();

  private ActionSentence(Course course, String place) {
    this.course = course;
    this.parts = new Parts(course);
    this.place = place;
    this.nothing = () -> new Action.Message("");
  }

  /** The pills of an action; what takes one of them away takes the action away. */
  static List<Pill<Action>> of(Course course, Action action, String place) {
    ActionSentence sentence = new ActionSentence(course, place);
    sentence.read(action);
    return sentence.out;
  }

  private void read(Action action) {
    switch (action) {
      case Action.GoTo a -> {
        verb("go-to", action);
        target(a.target(), Action.GoTo::new);
      }
      case Action.SkipTo a -> {
        verb("skip-to", action);
        target(a.target(), Action.SkipTo::new);
      }
      case Action.Exempt a -> {
        verb("exempt", action);
        target(a.target(), Action.Exempt::new);
      }
      case Action.Insert a -> {
        verb("insert", action);
        value(
            parts.name(Phrase.Kind.TARGET, a.activity()),
            () -> ActionKinds.insert(course, a.activity()));
      }
      case Action.Offer a -> offer(a);
      case Action.SetLevel a -> level(a);
      case Action.AskAgain a -> {
        verb("ask-again", action);
        List<Step.Choice<Action>> counts = new ArrayList<>();
        for (int n = 0; n <= 15; n++) {
          counts.add(ActionKinds.pick(again(n), n == a.afterItems(), new Action.AskAgain(n)));
        }
        value(again(a.afterItems()), () -> new Step.Pick<>(Text.of("build.pick.after"), counts));
      }
      case Action.Message a -> {
        verb("message", action);
        value(
            Text.of("build.quoted", Html.excerpt(a.html(), 80)),
            Prose.plain(a.html()) ? () -> ActionKinds.message(Html.plain(a.html())) : null);
      }
      case Action.CallHuman a -> {
        verb("call-human", action);
        value(
            Text.of("build.quoted", Html.excerpt(a.html(), 80)),
            Prose.plain(a.html()) ? () -> ActionKinds.human(Html.plain(a.html())) : null);
      }
      case Action.BeginReview a -> {
        verb("begin-review", action);
        Amount amount = new Amount(1, 60, Amount.Unit.MINUTES);
        value(
            Text.of("build.up-to", amount.shown(a.minutes())),
            () ->
                new Step.Quantity<>(
                    Text.of("build.pick.minutes"),
                    amount,
                    a.minutes(),
                    n -> ActionKinds.done(new Action.BeginReview(n))));
      }
      case Action.Refute a -> verb("refute", action);
      case Action.EndSession a -> verb("end-session", action);
      case Action.Complete a -> {
        verb("complete", action);
        value(
            a.target().isEmpty()
                ? Text.of("build.the-course")
                : parts.name(Phrase.Kind.TARGET, a.target()),
            () -> ActionKinds.complete(course, a.target()));
      }
      case Action.LimitLevel a -> limit(a);
      case Action.Show a -> show(a);
      case Action.SetValue a -> {
        Attribute attribute = course.attributes().get(a.attribute());
        set(attribute, action);
        value(
            Text.of("build.quoted", a.value()),
            () ->
                new Step.Pick<>(
                    Text.of("build.pick.value"),
                    attribute.values().stream()
                        .map(
                            v ->
                                ActionKinds.pick(
                                    v, v.equals(a.value()), new Action.SetValue(attribute.id(), v)))
                        .toList()));
      }
      case Action.SetNumber a -> {
        set(course.attributes().get(a.attribute()), action);
        value(
            Text.of(a.add() ? "build.set.add" : "build.set.to", a.number()),
            () ->
                new Step.Pick<>(
                    Text.of("build.pick.value"), List.of(number(a, true), number(a, false))));
      }
    }
  }

  private static String again(int after) {
    return after == 0 ? Text.of("build.next-session") : Text.of("build.items", after);
  }

  private void set(Attribute attribute, Action now) {
    out.add(
        new Pill<>(
            place + "a",
            Look.ACTION,
            Text.of("build.do.set", attribute.title()),
            Text.of("build.spoken.action"),
            () -> ActionKinds.kinds(course, target(now)),
            nothing));
  }

  private static Step.Choice<Action> number(Action.SetNumber a, boolean add) {
    return new Step.Choice<>(
        "",
        Text.of(add ? "build.set.add-more" : "build.set.to-more"),
        "",
        add == a.add(),
        () ->
            new Step.Quantity<>(
                Text.of("build.pick.number"),
                new Amount(0, 16382, Amount.Unit.COUNT),
                a.number(),
                n -> ActionKinds.done(new Action.SetNumber(a.attribute(), n, add))));
  }

  private void show(Action.Show a) {
    verb(a.on() ? "show" : "hide", a);
    Activity activity = course.activities().find(a.activity());
    if (activity == null) {
      out.add(
          Pill.word(
              Text.of(
                  "build.part.level",
                  Text.of("word.level." + Text.word(Scaffold.values()[Math.min(3, a.part())])))));
      return;
    }
    value(
        ActionKinds.part(activity, a.part()), () -> ActionKinds.parts(activity, a.part(), a.on()));
    out.add(Pill.word(Text.of("build.in")));
    out.add(Pill.word(Text.of("build.quoted", activity.title())));
  }

  private void limit(Action.LimitLevel a) {
    verb("limit-level", a);
    List<Step.Choice<Action>> levels = new ArrayList<>();
    for (boolean least : new boolean[] {false, true}) {
      for (Scaffold level : Scaffold.values()) {
        levels.add(
            ActionKinds.pick(
                limit(level, least),
                level == a.level() && least == a.least(),
                new Action.LimitLevel(a.skill(), level, least)));
      }
    }
    value(limit(a.level(), a.least()), () -> new Step.Pick<>(Text.of("build.pick.level"), levels));
    out.add(Pill.word(Text.of("build.in")));
    skill(a.skill(), id -> new Action.LimitLevel(id, a.level(), a.least()));
  }

  private static String limit(Scaffold level, boolean least) {
    return Text.of(
        least ? "build.limit.at-least" : "build.limit.at-most",
        Text.of("word.level." + Text.word(level)));
  }

  private void offer(Action.Offer a) {
    verb("offer", a);
    for (int i = 0; i < a.targets().size(); i++) {
      if (i > 0) {
        out.add(Pill.word(Text.of(i == a.targets().size() - 1 ? "build.or" : "build.comma")));
      }
      int at = i;
      List<String> others = new ArrayList<>(a.targets());
      others.remove(at);
      out.add(
          new Pill<>(
              place + "t" + i,
              Look.VALUE,
              parts.name(Phrase.Kind.TARGET, a.targets().get(i)),
              Text.of("build.spoken.offer", i + 1),
              () ->
                  new Step.Pick<>(
                      Text.of("build.pick.target"),
                      parts.targets(
                          "",
                          a.targets().get(at),
                          id -> !others.contains(id),
                          id -> {
                            List<String> now = new ArrayList<>(a.targets());
                            now.set(at, id);
                            return ActionKinds.done(new Action.Offer(now));
                          })),
              others.size() < 2 ? nothing : () -> new Action.Offer(others)));
    }
    if (a.targets().size() < MOST_OFFERS) {
      out.add(
          new Pill<>(
              place + "more",
              Look.OPEN,
              Text.of("build.add-offer"),
              Text.of("build.spoken.add-offer"),
              () -> ActionKinds.more(course, a.targets()),
              null));
    }
  }

  private void level(Action.SetLevel a) {
    verb("set-level", a);
    List<Step.Choice<Action>> levels = new ArrayList<>();
    for (Scaffold level : Scaffold.values()) {
      levels.add(
          ActionKinds.pick(
              Text.of("word.level." + Text.word(level)),
              level == a.level(),
              new Action.SetLevel(a.skill(), level)));
    }
    value(
        Text.of("word.level." + Text.word(a.level())),
        () -> new Step.Pick<>(Text.of("build.pick.level"), levels));
    out.add(Pill.word(Text.of("build.in")));
    skill(a.skill(), id -> new Action.SetLevel(id, a.level()));
  }

  private void skill(String now, Function<String, Action> to) {
    out.add(
        new Pill<>(
            place + "k",
            Look.VALUE,
            parts.name(Phrase.Kind.SKILL, now),
            Text.of("build.spoken.skill"),
            () ->
                new Step.Pick<>(
                    Text.of("build.pick.skill"),
                    parts.skills("", now, true, id -> ActionKinds.done(to.apply(id)))),
            nothing));
  }

  private void verb(String key, Action now) {
    out.add(
        new Pill<>(
            place + "a",
            Look.ACTION,
            Text.of("build.do." + key),
            Text.of("build.spoken.action"),
            () -> ActionKinds.kinds(course, target(now)),
            nothing));
  }

  private void target(String now, Function<String, Action> to) {
    value(
        parts.name(Phrase.Kind.TARGET, now),
        () ->
            new Step.Pick<>(
                Text.of("build.pick.target"),
                parts.targets("", now, id -> true, id -> ActionKinds.done(to.apply(id)))));
  }

  private void value(String text, @Nullable Supplier<Step<Action>> menu) {
    out.add(
        new Pill<>(place + "v", Look.VALUE, text, Text.of("build.spoken.value"), menu, nothing));
  }

  /** Where an action leads; empty: nowhere. */
  private static String target(Action action) {
    return switch (action) {
      case Action.GoTo a -> a.target();
      case Action.SkipTo a -> a.target();
      case Action.Exempt a -> a.target();
      case Action.Insert a -> a.activity();
      case Action.Offer a -> a.targets().getFirst();
      case Action.Complete a -> a.target();
      default -> "";
    };
  }
}

package studio.trellis.app.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import studio.trellis.app.rules.Pill.Look;
import studio.trellis.app.text.Html;
import studio.trellis.app.text.Text;
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
        value(parts.name(Phrase.Kind.TARGET, a.activity()), () -> insert(course, a.activity()));
      }
      case Action.Offer a -> offer(a);
      case Action.SetLevel a -> level(a);
      case Action.AskAgain a -> {
        verb("ask-again", action);
        List<Step.Choice<Action>> counts = new ArrayList<>();
        for (int n = 1; n <= 15; n++) {
          counts.add(pick(Text.of("build.items", n), n == a.afterItems(), new Action.AskAgain(n)));
        }
        value(
            Text.of("build.items", a.afterItems()),
            () -> new Step.Pick<>(Text.of("build.pick.after"), counts));
      }
      case Action.Message a -> {
        verb("message", action);
        value(
            Text.of("build.quoted", Html.excerpt(a.html(), 80)),
            () -> message(Html.plain(a.html())));
      }
    }
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
                            return done(new Action.Offer(now));
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
              () -> more(course, a.targets()),
              null));
    }
  }

  private void level(Action.SetLevel a) {
    verb("set-level", a);
    List<Step.Choice<Action>> levels = new ArrayList<>();
    for (Scaffold level : Scaffold.values()) {
      levels.add(
          pick(
              Text.of("word.level." + Text.word(level)),
              level == a.level(),
              new Action.SetLevel(a.skill(), level)));
    }
    value(
        Text.of("word.level." + Text.word(a.level())),
        () -> new Step.Pick<>(Text.of("build.pick.level"), levels));
    out.add(Pill.word(Text.of("build.in")));
    out.add(
        new Pill<>(
            place + "k",
            Look.VALUE,
            parts.name(Phrase.Kind.SKILL, a.skill()),
            Text.of("build.spoken.skill"),
            () ->
                new Step.Pick<>(
                    Text.of("build.pick.skill"),
                    parts.skills(
                        "", a.skill(), true, id -> done(new Action.SetLevel(id, a.level())))),
            nothing));
  }

  private void verb(String key, Action now) {
    out.add(
        new Pill<>(
            place + "a",
            Look.ACTION,
            Text.of("build.do." + key),
            Text.of("build.spoken.action"),
            () -> kinds(course, target(now)),
            nothing));
  }

  private void target(String now, Function<String, Action> to) {
    value(
        parts.name(Phrase.Kind.TARGET, now),
        () ->
            new Step.Pick<>(
                Text.of("build.pick.target"),
                parts.targets("", now, id -> true, id -> done(to.apply(id)))));
  }

  private void value(String text, Supplier<Step<Action>> menu) {
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
      case Action.SetLevel a -> "";
      case Action.AskAgain a -> "";
      case Action.Message a -> "";
    };
  }

  /**
   * All that a rule can do.
   *
   * @param target where it led so far, kept as far as it can be; empty: nowhere
   */
  static Step<Action> kinds(Course course, String target) {
    List<Step.Choice<Action>> out = new ArrayList<>();
    boolean somewhere = course.activities().size() + course.groups().size() > 0;
    if (somewhere) {
      String way = Text.of("build.section.way");
      leads(course, out, way, "go-to", target, Action.GoTo::new);
      leads(course, out, way, "skip-to", target, Action.SkipTo::new);
      if (course.activities().size() > 0) {
        kind(
            out,
            way,
            "insert",
            () ->
                course.activities().has(target)
                    ? done(new Action.Insert(target))
                    : insert(course, target));
      }
      if (course.activities().size() + course.groups().size() > 1) {
        kind(out, way, "offer", () -> first(course));
      }
      leads(course, out, way, "exempt", target, Action.Exempt::new);
    }
    String help = Text.of("build.section.help");
    if (course.skills().size() > 0) {
      kind(out, help, "set-level", () -> levels());
    }
    kind(out, help, "ask-again", () -> done(new Action.AskAgain(3)));
    kind(out, help, "message", () -> message(""));
    return new Step.Pick<>(Text.of("build.pick.action"), out);
  }

  private static void leads(
      Course course,
      List<Step.Choice<Action>> out,
      String section,
      String key,
      String target,
      Function<String, Action> to) {
    kind(
        out,
        section,
        key,
        () ->
            target.isEmpty()
                ? new Step.Pick<>(
                    Text.of("build.pick.target"),
                    new Parts(course).<Action>targets("", "", id -> true, id -> done(to.apply(id))))
                : done(to.apply(target)));
  }

  private static void kind(
      List<Step.Choice<Action>> out, String section, String key, Supplier<Step<Action>> next) {
    out.add(
        new Step.Choice<>(
            section, Text.of("build.do." + key), Text.of("build.does." + key), false, next));
  }

  private static Step<Action> insert(Course course, String now) {
    return new Step.Pick<>(
        Text.of("build.pick.activity"),
        new Parts(course).activities("", now, false, id -> done(new Action.Insert(id))));
  }

  private static Step<Action> levels() {
    List<Step.Choice<Action>> out = new ArrayList<>();
    for (Scaffold level : Scaffold.values()) {
      out.add(
          pick(Text.of("word.level." + Text.word(level)), false, new Action.SetLevel("", level)));
    }
    return new Step.Pick<>(Text.of("build.pick.level"), out);
  }

  private static Step<Action> first(Course course) {
    return new Step.Pick<>(
        Text.of("build.pick.first-offer"),
        new Parts(course).targets("", "", id -> true, id -> more(course, List.of(id))));
  }

  private static Step<Action> more(Course course, List<String> so) {
    return new Step.Pick<>(
        Text.of("build.pick.next-offer"),
        new Parts(course)
            .targets(
                "",
                "",
                id -> !Set.copyOf(so).contains(id),
                id -> {
                  List<String> now = new ArrayList<>(so);
                  now.add(id);
                  return done(new Action.Offer(now));
                }));
  }

  private static Step<Action> message(String now) {
    return new Step.Words<>(
        Text.of("build.pick.message"),
        now,
        false,
        typed -> done(new Action.Message(Prose.html(typed))));
  }

  private static Step.Choice<Action> pick(String text, boolean chosen, Action to) {
    return new Step.Choice<>("", text, "", chosen, () -> done(to));
  }

  private static Step<Action> done(Action action) {
    return new Step.Done<>(action);
  }
}

package studio.trellis.app.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import studio.trellis.app.text.Html;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.LevelContent;
import studio.trellis.model.rule.Action;
import studio.trellis.model.rule.Scaffold;

/** What a rule can do, as far as the course has something for it. */
final class ActionKinds {
  private static final int MINUTES = 5;

  private ActionKinds() {}

  /**
   * All that a rule can do.
   *
   * @param target where it led so far, kept as far as it can be; empty: nowhere
   */
  static Step<Action> kinds(Course course, String target) {
    List<Step.Choice<Action>> out = new ArrayList<>();
    boolean somewhere = course.activities().size() + course.groups().size() > 0;
    String way = Text.of("build.section.way");
    if (somewhere) {
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
    kind(out, way, "complete", () -> complete(course, target));
    kind(out, way, "end-session", () -> done(new Action.EndSession()));
    String help = Text.of("build.section.help");
    if (course.skills().size() > 0) {
      kind(out, help, "set-level", () -> levels());
    }
    if (course.skills().size() > 0) {
      kind(out, help, "limit-level", () -> limits());
      kind(out, help, "begin-review", () -> done(new Action.BeginReview(MINUTES)));
    }
    kind(out, help, "ask-again", () -> done(new Action.AskAgain(3)));
    kind(out, help, "refute", () -> done(new Action.Refute()));
    if (course.activities().all().stream().anyMatch(a -> !shown(a).isEmpty())) {
      kind(out, help, "hide", () -> showing(course, false));
      kind(out, help, "show", () -> showing(course, true));
    }
    kind(out, help, "message", () -> message(""));
    kind(out, help, "call-human", () -> human(""));
    String keep = Text.of("build.section.keep");
    for (Attribute attribute : ruled(course)) {
      out.add(
          new Step.Choice<>(
              keep,
              Text.of("build.do.set", attribute.title()),
              Text.of("build.does.set"),
              false,
              () -> done(first(attribute))));
    }
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

  static Step<Action> insert(Course course, String now) {
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

  static Step<Action> more(Course course, List<String> so) {
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

  static Step<Action> message(String now) {
    return new Step.Words<>(
        Text.of("build.pick.message"),
        now,
        false,
        typed -> done(new Action.Message(Prose.html(typed))));
  }

  static Step.Choice<Action> pick(String text, boolean chosen, Action to) {
    return new Step.Choice<>("", text, "", chosen, () -> done(to));
  }

  static Step<Action> done(Action action) {
    return new Step.Done<>(action);
  }

  /** The values that rules of the course may set. */
  static List<Attribute> ruled(Course course) {
    return course.attributes().all().stream()
        .filter(a -> a.source() == Attribute.Source.RULES)
        .toList();
  }

  /** What setting an attribute begins with. */
  static Action first(Attribute attribute) {
    return attribute.values().isEmpty()
        ? new Action.SetNumber(attribute.id(), 1, true)
        : new Action.SetValue(attribute.id(), attribute.values().getFirst());
  }

  /** What can be counted as done. */
  static Step<Action> complete(Course course, String now) {
    List<Step.Choice<Action>> out = new ArrayList<>();
    out.add(pick(Text.of("build.the-course"), now.isEmpty(), new Action.Complete("")));
    out.addAll(
        new Parts(course)
            .<Action>targets(
                "", now.isEmpty() ? "-" : now, id -> true, id -> done(new Action.Complete(id))));
    return new Step.Pick<>(Text.of("build.pick.done"), out);
  }

  private static Step<Action> limits() {
    List<Step.Choice<Action>> out = new ArrayList<>();
    for (boolean least : new boolean[] {false, true}) {
      for (Scaffold level : Scaffold.values()) {
        out.add(
            new Step.Choice<>(
                Text.of(least ? "build.limit.least" : "build.limit.most"),
                Text.of("word.level." + Text.word(level)),
                "",
                false,
                () -> done(new Action.LimitLevel("", level, least))));
      }
    }
    return new Step.Pick<>(Text.of("build.pick.level"), out);
  }

  /** The parts of an activity that can be shown or left out, by number. */
  static List<Integer> shown(Activity activity) {
    List<Integer> out = new ArrayList<>();
    if (activity.levels().size() > 1) {
      for (LevelContent level : activity.levels()) {
        out.add(level.level().ordinal());
      }
    }
    int blocks = Math.min(Action.Show.PARTS - Action.Show.BLOCKS, Blocks.of(activity).size());
    for (int i = 0; i < blocks; i++) {
      out.add(Action.Show.BLOCKS + i);
    }
    return out;
  }

  /** A part of an activity in words. */
  static String part(Activity activity, int part) {
    if (part < Action.Show.BLOCKS) {
      return Text.of(
          "build.part.level", Text.of("word.level." + Text.word(Scaffold.values()[part])));
    }
    List<String> blocks = Blocks.of(activity);
    int at = part - Action.Show.BLOCKS;
    return at < blocks.size()
        ? Text.of("build.quoted", Html.excerpt(blocks.get(at), 50))
        : Text.of("build.part.block", at + 1);
  }

  private static Step<Action> showing(Course course, boolean on) {
    List<Step.Choice<Action>> out = new ArrayList<>();
    for (Activity activity : course.activities()) {
      if (!shown(activity).isEmpty()) {
        out.add(new Step.Choice<>("", activity.title(), "", false, () -> parts(activity, -1, on)));
      }
    }
    return new Step.Pick<>(Text.of("build.pick.activity"), out);
  }

  /** The parts of an activity to pick from. */
  static Step<Action> parts(Activity activity, int now, boolean on) {
    return new Step.Pick<>(
        Text.of("build.pick.part"),
        shown(activity).stream()
            .map(
                part ->
                    pick(
                        part(activity, part),
                        part == now,
                        new Action.Show(activity.id(), part, on)))
            .toList());
  }

  static Step<Action> human(String now) {
    return new Step.Words<>(
        Text.of("build.pick.human"),
        now,
        false,
        typed -> done(new Action.CallHuman(Prose.html(typed))));
  }
}

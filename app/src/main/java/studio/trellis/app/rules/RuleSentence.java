package studio.trellis.app.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import studio.trellis.app.rules.Pill.Look;
import studio.trellis.app.text.Html;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Course;
import studio.trellis.model.rule.Action;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.Phrase;
import studio.trellis.model.rule.When;

/** A whole rule as a sentence whose parts can be changed. */
final class RuleSentence {
  private final Course course;
  private final Draft draft;

  RuleSentence(Course course, Draft draft) {
    this.course = course;
    this.draft = draft;
  }

  /** When, if, then, because. */
  List<Pill<Draft>> sentence() {
    List<Pill<Draft>> out = new ArrayList<>();
    boolean always = Trees.always(draft.rule().condition()) && !draft.open();
    if (!always) {
      out.add(Pill.word(Text.of("build.when")));
    }
    for (Pill<Condition> pill :
        ConditionSentence.of(course, draft.rule().condition(), draft.open())) {
      out.add(pill.map(this::asking));
    }
    out.add(Pill.word(Text.of("build.then")));
    actions(out);
    because(out);
    return out;
  }

  private Draft asking(Condition condition) {
    // What asks about the last answer is asked right after it.
    boolean answer =
        draft.open() && draft.rule().when() == When.ALWAYS && Trees.ofAnswer(condition);
    return new Draft(
        draft
            .rule()
            .with(
                f -> {
                  f.condition = condition;
                  f.when = answer ? When.ANSWERED : f.when;
                }),
        false);
  }

  private void actions(List<Pill<Draft>> out) {
    List<Action> actions = draft.rule().actions();
    for (int i = 0; i < actions.size(); i++) {
      if (i > 0) {
        out.add(Pill.word(Text.of("build.and")));
      }
      int at = i;
      Supplier<Draft> without = () -> acting(less(actions, at));
      for (Pill<Action> pill : ActionSentence.of(course, actions.get(i), "d" + i)) {
        Pill<Draft> mapped = pill.map(action -> acting(set(actions, at, action)));
        Supplier<Action> gone = pill.without();
        // Where nothing is left of an action, the action goes.
        boolean whole =
            gone != null && gone.get() instanceof Action.Message m && m.html().isEmpty();
        out.add(
            whole
                ? new Pill<>(
                    mapped.place(),
                    mapped.look(),
                    mapped.text(),
                    mapped.spoken(),
                    pill.look() == Look.ACTION ? () -> verb(mapped, without) : mapped.menu(),
                    without)
                : mapped);
      }
    }
    out.add(
        new Pill<>(
            "more-do",
            Look.OPEN,
            Text.of(actions.isEmpty() ? "build.choose-action" : "build.add-action"),
            Text.of("build.spoken.add-action"),
            () -> ActionKinds.kinds(course, "").map(action -> acting(more(actions, action))),
            null));
  }

  private static Step<Draft> verb(Pill<Draft> pill, Supplier<Draft> without) {
    Supplier<Step<Draft>> menu = pill.menu();
    if (menu == null || !(menu.get() instanceof Step.Pick<Draft> pick)) {
      throw new IllegalStateException("an action is picked");
    }
    List<Step.Choice<Draft>> choices = new ArrayList<>(pick.choices());
    choices.add(
        new Step.Choice<>(
            Text.of("build.section.change"),
            Text.of("build.remove-action"),
            Text.of("key.delete"),
            false,
            () -> new Step.Done<>(without.get())));
    return new Step.Pick<>(pick.title(), choices);
  }

  private Draft acting(List<Action> actions) {
    return draft.with(f -> f.actions = actions);
  }

  private static List<Action> set(List<Action> actions, int at, Action action) {
    List<Action> out = new ArrayList<>(actions);
    out.set(at, action);
    return out;
  }

  private static List<Action> less(List<Action> actions, int at) {
    List<Action> out = new ArrayList<>(actions);
    out.remove(at);
    return out;
  }

  private static List<Action> more(List<Action> actions, Action action) {
    List<Action> out = new ArrayList<>(actions);
    out.add(action);
    return out;
  }

  private void because(List<Pill<Draft>> out) {
    String reason = Html.plain(draft.rule().because());
    Supplier<Step<Draft>> menu =
        () ->
            new Step.Words<>(
                Text.of("build.pick.because"),
                reason,
                true,
                typed -> new Step.Done<>(draft.with(f -> f.because = Prose.inline(typed))));
    if (!reason.isEmpty()) {
      out.add(new Pill<>("", Look.REASON, Text.of("build.because"), "", null, null));
    }
    out.add(
        new Pill<>(
            "b",
            reason.isEmpty() ? Look.OPEN : Look.VALUE,
            reason.isEmpty() ? Text.of("build.add-because") : reason,
            Text.of("build.spoken.because"),
            Prose.plain(draft.rule().because()) ? menu : null,
            reason.isEmpty() ? null : () -> draft.with(f -> f.because = "")));
  }

  /** When it is looked at, where, how often. */
  List<Pill<Draft>> frame() {
    List<Pill<Draft>> out = new ArrayList<>();
    out.add(Pill.word(Text.of("build.looked-at")));
    List<Step.Choice<Draft>> events = new ArrayList<>();
    for (When when : When.values()) {
      events.add(
          pick(
              Text.of("build.event." + Text.word(when)),
              Text.of("build.event-note." + Text.word(when)),
              when == draft.rule().when(),
              draft.with(f -> f.when = when)));
    }
    out.add(
        frame(
            "e",
            Text.of("build.event." + Text.word(draft.rule().when())),
            "build.spoken.event",
            () -> new Step.Pick<>(Text.of("build.pick.event"), events)));
    out.add(Pill.word(Text.of("build.in")));
    String scope = draft.rule().scope();
    out.add(
        frame(
            "w",
            scope.isEmpty()
                ? Text.of("build.everywhere")
                : new Parts(course).name(Phrase.Kind.TARGET, scope),
            "build.spoken.scope",
            this::scopes));
    List<Step.Choice<Draft>> often =
        List.of(
            pick(
                Text.of("build.each-time"),
                "",
                !draft.rule().once(),
                draft.with(f -> f.once = false)),
            pick(
                Text.of("build.once"),
                Text.of("build.once-note"),
                draft.rule().once(),
                draft.with(f -> f.once = true)));
    out.add(
        frame(
            "o",
            Text.of(draft.rule().once() ? "build.once" : "build.each-time"),
            "build.spoken.once",
            () -> new Step.Pick<>(Text.of("build.pick.once"), often)));
    until(out);
    return out;
  }

  /** What ends it: nothing, or a condition of its own. */
  private void until(List<Pill<Draft>> out) {
    Condition until = draft.rule().until();
    if (until == null) {
      out.add(
          new Pill<>(
              "u",
              Look.OPEN,
              Text.of("build.add-until"),
              Text.of("build.spoken.until"),
              () -> Subjects.all(course).map(c -> draft.with(f -> f.until = c)),
              null));
      return;
    }
    out.add(Pill.word(Text.of("build.until")));
    for (Pill<Condition> pill : ConditionSentence.of(course, until, false)) {
      Pill<Draft> mapped = pill.map(c -> draft.with(f -> f.until = Trees.always(c) ? null : c));
      out.add(
          new Pill<>(
              "u" + mapped.place(),
              mapped.look(),
              mapped.text(),
              mapped.spoken(),
              mapped.menu(),
              mapped.without()));
    }
  }

  private Step<Draft> scopes() {
    List<Step.Choice<Draft>> out = new ArrayList<>();
    out.add(
        pick(
            Text.of("build.everywhere"),
            "",
            draft.rule().scope().isEmpty(),
            draft.with(f -> f.scope = "")));
    out.addAll(
        new Parts(course)
            .<Draft>targets(
                "",
                draft.rule().scope(),
                id -> true,
                id -> new Step.Done<>(draft.with(f -> f.scope = id))));
    return new Step.Pick<>(Text.of("build.pick.scope"), out);
  }

  private static Pill<Draft> frame(
      String place, String text, String spoken, Supplier<Step<Draft>> menu) {
    return new Pill<>(place, Look.VALUE, text, Text.of(spoken), menu, null);
  }

  private static Step.Choice<Draft> pick(String text, String note, boolean chosen, Draft to) {
    return new Step.Choice<>("", text, note, chosen, () -> new Step.Done<>(to));
  }
}

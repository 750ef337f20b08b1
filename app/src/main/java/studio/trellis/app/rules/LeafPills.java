package studio.trellis.app.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.rules.Pill.Look;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Course;
import studio.trellis.model.rule.Compare;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.Phrase;

/** The pills that conditions without parts are made of. */
final class LeafPills {
  static final List<Compare> NUMBERS =
      List.of(Compare.AT_LEAST, Compare.BELOW, Compare.EQUAL, Compare.NOT_EQUAL);
  static final List<Compare> VALUES = List.of(Compare.EQUAL, Compare.NOT_EQUAL);

  final Course course;
  final Parts parts;
  private final String place;
  private final List<Pill<Condition>> out = new ArrayList<>();

  LeafPills(Course course, String place) {
    this.course = course;
    this.parts = new Parts(course);
    this.place = place;
  }

  List<Pill<Condition>> made() {
    return out;
  }

  void say(String text) {
    out.add(Pill.word(text));
  }

  static Condition flip(boolean not, Condition condition) {
    return not ? new Condition.Not(condition) : condition;
  }

  void skill(String kind, String id, Function<String, Condition> to) {
    subject(
        Text.of("build.name." + kind, parts.name(Phrase.Kind.SKILL, id)),
        parts.skills("", id, true, picked -> done(to.apply(picked))));
  }

  void activity(String kind, String id, Function<String, Condition> to) {
    boolean here = kind.equals("attempts");
    subject(
        Text.of("build.name." + kind, parts.name(Phrase.Kind.TARGET, id)),
        parts.activities("", id, here, picked -> done(to.apply(picked))));
  }

  void subject(String text, @Nullable List<Step.Choice<Condition>> same) {
    List<Step.Choice<Condition>> choices = new ArrayList<>();
    if (same != null) {
      choices.addAll(same);
    }
    choices.add(
        new Step.Choice<>(
            Text.of("build.section.change"),
            Text.of("build.other-subject"),
            "",
            false,
            () -> Subjects.all(course)));
    out.add(
        new Pill<>(
            place + "s",
            Look.NAME,
            text,
            Text.of("build.spoken.subject"),
            () ->
                same == null
                    ? Subjects.all(course)
                    : new Step.Pick<>(Text.of("build.pick.which"), choices),
            null));
  }

  void compare(List<Compare> open, Compare now, Function<Compare, Condition> to) {
    List<Step.Choice<Condition>> choices =
        open.stream().map(c -> pick(word(c), "", c == now, to.apply(c))).toList();
    out.add(
        new Pill<>(
            place + "c",
            Look.NAME,
            word(now),
            Text.of("build.spoken.compare"),
            () -> new Step.Pick<>(Text.of("build.pick.compare"), choices),
            null));
  }

  static String word(Compare compare) {
    return Text.of("build.compare." + Text.word(compare));
  }

  void value(String text, List<Step.Choice<Condition>> choices) {
    value(text, () -> new Step.Pick<>(Text.of("build.pick.value"), choices));
  }

  void value(String text, Supplier<Step<Condition>> menu) {
    out.add(new Pill<>(place + "v", Look.VALUE, text, Text.of("build.spoken.value"), menu, null));
  }

  void counts(int now, int most, IntFunction<Condition> to) {
    List<Step.Choice<Condition>> choices = new ArrayList<>();
    for (int n = 0; n <= most; n++) {
      choices.add(pick(Text.number(n), "", n == now, to.apply(n)));
    }
    value(Text.number(now), choices);
  }

  void yesNo(String key, Condition yes, boolean not) {
    Condition no =
        yes instanceof Condition.AnswerWas ? new Condition.AnswerWas(false) : flip(true, yes);
    List<Step.Choice<Condition>> choices =
        List.of(
            pick(Text.of("build.yes." + key), "", !not, yes),
            pick(Text.of("build.no." + key), "", not, no));
    value(Text.of((not ? "build.no." : "build.yes.") + key), choices);
  }

  void unknown(boolean now, Function<Boolean, Condition> to) {
    List<Step.Choice<Condition>> choices =
        List.of(
            pick(
                Text.of("build.unknown.no"),
                Text.of("build.unknown.no-note"),
                !now,
                to.apply(false)),
            pick(
                Text.of("build.unknown.yes"),
                Text.of("build.unknown.yes-note"),
                now,
                to.apply(true)));
    out.add(
        new Pill<>(
            place + "u",
            Look.VALUE,
            Text.of(now ? "build.unknown.yes" : "build.unknown.no"),
            Text.of("build.spoken.unknown"),
            () -> new Step.Pick<>(Text.of("build.pick.unknown"), choices),
            null));
  }

  static Step.Choice<Condition> pick(String text, String note, boolean chosen, Condition to) {
    return new Step.Choice<>("", text, note, chosen, () -> done(to));
  }

  static Step<Condition> done(Condition condition) {
    return new Step.Done<>(condition);
  }

  /** A number that is typed. */
  void typed(Amount amount, int now, IntFunction<Condition> to) {
    value(
        amount.shown(now),
        () ->
            new Step.Quantity<>(Text.of("build.pick.number"), amount, now, n -> done(to.apply(n))));
  }

  /** One of a fixed set of words. */
  <T> void words(List<T> all, T now, Function<T, String> word, Function<T, Condition> to) {
    value(
        word.apply(now),
        all.stream()
            .map(each -> pick(word.apply(each), "", each.equals(now), to.apply(each)))
            .toList());
  }
}

package studio.trellis.app.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.rules.Pill.Look;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Course;
import studio.trellis.model.rule.Band;
import studio.trellis.model.rule.Compare;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.Phrase;

/**
 * One condition that has no parts, as pills: what it is about, how it compares, with what. Each
 * keeps what the others say.
 */
final class Leaf {
  private static final List<Compare> NUMBERS =
      List.of(Compare.AT_LEAST, Compare.BELOW, Compare.EQUAL, Compare.NOT_EQUAL);
  private static final List<Compare> VALUES = List.of(Compare.EQUAL, Compare.NOT_EQUAL);

  private final Course course;
  private final Parts parts;
  private final String place;
  private final List<Pill<Condition>> out = new ArrayList<>();

  private Leaf(Course course, String place) {
    this.course = course;
    this.parts = new Parts(course);
    this.place = place;
  }

  /**
   * The pills of a condition.
   *
   * @param not it must not hold; only asked for what reads well so: mastered, done, entered, known
   */
  static List<Pill<Condition>> of(Course course, Condition condition, boolean not, String place) {
    Leaf leaf = new Leaf(course, place);
    leaf.read(condition, not);
    return leaf.out;
  }

  /** Whether "not" is one of the values of this condition. */
  static boolean saysNot(Condition condition) {
    return condition instanceof Condition.Mastered
        || condition instanceof Condition.Visited
        || condition instanceof Condition.Completed
        || condition instanceof Condition.AttributeKnown;
  }

  private void read(Condition condition, boolean not) {
    switch (condition) {
      case Condition.Mastery c -> {
        skill("mastery", c.skill(), id -> new Condition.Mastery(id, c.compare(), c.thousandths()));
        compare(NUMBERS, c.compare(), to -> new Condition.Mastery(c.skill(), to, c.thousandths()));
        IntFunction<Condition> made = n -> new Condition.Mastery(c.skill(), c.compare(), n);
        value(Text.share(c.thousandths()), () -> Presets.mastery(course, c, made));
      }
      case Condition.Mastered c -> {
        skill("mastered", c.skill(), id -> flip(not, new Condition.Mastered(id)));
        yesNo("mastered", c, not);
      }
      case Condition.InBand c -> {
        skill("band", c.skill(), id -> new Condition.InBand(id, c.compare(), c.band()));
        compare(NUMBERS, c.compare(), to -> new Condition.InBand(c.skill(), to, c.band()));
        List<Step.Choice<Condition>> bands = new ArrayList<>();
        for (Band band : Band.values()) {
          Condition to = new Condition.InBand(c.skill(), c.compare(), band);
          bands.add(
              pick(
                  Text.of("word.band." + Text.word(band)),
                  Presets.range(course.policies().scaffold(), band),
                  band == c.band(),
                  to));
        }
        value(Text.of("word.band." + Text.word(c.band())), bands);
      }
      case Condition.CorrectInRow c -> {
        skill("in-row", c.skill(), id -> new Condition.CorrectInRow(id, c.compare(), c.times()));
        compare(NUMBERS, c.compare(), to -> new Condition.CorrectInRow(c.skill(), to, c.times()));
        counts(c.times(), 7, n -> new Condition.CorrectInRow(c.skill(), c.compare(), n));
      }
      case Condition.Attempts c -> {
        activity(
            "attempts", c.activity(), id -> new Condition.Attempts(id, c.compare(), c.times()));
        compare(NUMBERS, c.compare(), to -> new Condition.Attempts(c.activity(), to, c.times()));
        counts(c.times(), 7, n -> new Condition.Attempts(c.activity(), c.compare(), n));
      }
      case Condition.Visited c -> {
        activity("visited", c.activity(), id -> flip(not, new Condition.Visited(id)));
        yesNo("visited", c, not);
      }
      case Condition.Completed c -> {
        activity("completed", c.activity(), id -> flip(not, new Condition.Completed(id)));
        yesNo("completed", c, not);
      }
      case Condition.Tagged c -> {
        subject(Text.of("build.name.tagged"), null);
        out.add(Pill.word(Text.of("build.is")));
        value(
            Text.of("build.tag", parts.name(Phrase.Kind.FACET, c.facet()), c.value()),
            parts.tags("", c.facet(), c.value(), t -> done(new Condition.Tagged(t[0], t[1]))));
      }
      case Condition.AnswerWas c -> {
        subject(Text.of("build.name.answer"), null);
        yesNo("right", new Condition.AnswerWas(true), !c.right());
      }
      case Condition.OptionChosen c -> {
        subject(
            Text.of("build.name.option", parts.name(Phrase.Kind.ITEM, c.item())),
            parts.items("", c.item(), id -> Subjects.options(course, id, "")));
        out.add(Pill.word(Text.of("build.is")));
        value(
            Text.of("build.quoted", parts.option(c.item(), c.option())),
            () -> Subjects.options(course, c.item(), c.option()));
      }
      case Condition.Confidence c -> {
        subject(Text.of("build.name.confidence"), null);
        compare(NUMBERS, c.compare(), to -> new Condition.Confidence(to, c.level()));
        List<Step.Choice<Condition>> levels = new ArrayList<>();
        for (int level = 0; level <= 3; level++) {
          Condition to = new Condition.Confidence(c.compare(), level);
          levels.add(pick(Text.of("word.confidence." + level), "", level == c.level(), to));
        }
        value(Text.of("word.confidence." + c.level()), levels);
      }
      case Condition.HintsUsed c -> {
        subject(Text.of("build.name.hints"), null);
        compare(NUMBERS, c.compare(), to -> new Condition.HintsUsed(to, c.times()));
        counts(c.times(), 15, n -> new Condition.HintsUsed(c.compare(), n));
      }
      case Condition.AttributeIs c -> attributeIs(c);
      case Condition.AttributeNumber c -> attributeNumber(c);
      case Condition.AttributeKnown c -> {
        List<Step.Choice<Condition>> others = new ArrayList<>();
        for (Attribute a : course.attributes()) {
          others.add(
              pick(
                  a.title(),
                  "",
                  a.id().equals(c.attribute()),
                  flip(not, new Condition.AttributeKnown(a.id()))));
        }
        subject(parts.name(Phrase.Kind.ATTRIBUTE, c.attribute()), others);
        yesNo("known", c, not);
      }
      case Condition.All c -> throw new IllegalArgumentException("has parts");
      case Condition.Any c -> throw new IllegalArgumentException("has parts");
      case Condition.Not c -> throw new IllegalArgumentException("has a part");
    }
  }

  private void attributeIs(Condition.AttributeIs c) {
    List<Step.Choice<Condition>> others = new ArrayList<>();
    for (Attribute a : parts.attributes(a -> !a.values().isEmpty())) {
      others.add(pick(a.title(), "", a.id().equals(c.attribute()), Subjects.of(a)));
    }
    subject(parts.name(Phrase.Kind.ATTRIBUTE, c.attribute()), others);
    compare(
        VALUES,
        c.compare(),
        to -> new Condition.AttributeIs(c.attribute(), to, c.value(), c.whenUnknown()));
    List<Step.Choice<Condition>> values = new ArrayList<>();
    Attribute attribute = course.attributes().find(c.attribute());
    for (String each : attribute == null ? List.<String>of() : attribute.values()) {
      Condition to = new Condition.AttributeIs(c.attribute(), c.compare(), each, c.whenUnknown());
      values.add(pick(each, "", each.equals(c.value()), to));
    }
    value(Text.of("build.quoted", c.value()), values);
    unknown(
        c.whenUnknown(),
        to -> new Condition.AttributeIs(c.attribute(), c.compare(), c.value(), to));
  }

  private void attributeNumber(Condition.AttributeNumber c) {
    List<Step.Choice<Condition>> others = new ArrayList<>();
    for (Attribute a : parts.attributes(a -> a.values().isEmpty())) {
      Condition to =
          new Condition.AttributeNumber(a.id(), c.compare(), c.number(), c.whenUnknown());
      others.add(pick(a.title(), "", a.id().equals(c.attribute()), to));
    }
    subject(parts.name(Phrase.Kind.ATTRIBUTE, c.attribute()), others);
    compare(
        NUMBERS,
        c.compare(),
        to -> new Condition.AttributeNumber(c.attribute(), to, c.number(), c.whenUnknown()));
    value(
        Text.number(c.number()),
        () ->
            new Step.Quantity<>(
                Text.of("build.pick.number"),
                new Amount(0, 16382, Amount.Unit.COUNT),
                c.number(),
                n ->
                    done(
                        new Condition.AttributeNumber(
                            c.attribute(), c.compare(), n, c.whenUnknown()))));
    unknown(
        c.whenUnknown(),
        to -> new Condition.AttributeNumber(c.attribute(), c.compare(), c.number(), to));
  }

  private static Condition flip(boolean not, Condition condition) {
    return not ? new Condition.Not(condition) : condition;
  }

  private void skill(String kind, String id, Function<String, Condition> to) {
    subject(
        Text.of("build.name." + kind, parts.name(Phrase.Kind.SKILL, id)),
        parts.skills("", id, true, picked -> done(to.apply(picked))));
  }

  private void activity(String kind, String id, Function<String, Condition> to) {
    boolean here = kind.equals("attempts");
    subject(
        Text.of("build.name." + kind, parts.name(Phrase.Kind.TARGET, id)),
        parts.activities("", id, here, picked -> done(to.apply(picked))));
  }

  private void subject(String text, @Nullable List<Step.Choice<Condition>> same) {
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

  private void compare(List<Compare> open, Compare now, Function<Compare, Condition> to) {
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

  private static String word(Compare compare) {
    return Text.of("build.compare." + Text.word(compare));
  }

  private void value(String text, List<Step.Choice<Condition>> choices) {
    value(text, () -> new Step.Pick<>(Text.of("build.pick.value"), choices));
  }

  private void value(String text, Supplier<Step<Condition>> menu) {
    out.add(new Pill<>(place + "v", Look.VALUE, text, Text.of("build.spoken.value"), menu, null));
  }

  private void counts(int now, int most, IntFunction<Condition> to) {
    List<Step.Choice<Condition>> choices = new ArrayList<>();
    for (int n = 0; n <= most; n++) {
      choices.add(pick(Text.number(n), "", n == now, to.apply(n)));
    }
    value(Text.number(now), choices);
  }

  private void yesNo(String key, Condition yes, boolean not) {
    Condition no =
        yes instanceof Condition.AnswerWas ? new Condition.AnswerWas(false) : flip(true, yes);
    List<Step.Choice<Condition>> choices =
        List.of(
            pick(Text.of("build.yes." + key), "", !not, yes),
            pick(Text.of("build.no." + key), "", not, no));
    value(Text.of((not ? "build.no." : "build.yes.") + key), choices);
  }

  private void unknown(boolean now, Function<Boolean, Condition> to) {
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

  private static Step.Choice<Condition> pick(
      String text, String note, boolean chosen, Condition to) {
    return new Step.Choice<>("", text, note, chosen, () -> done(to));
  }

  private static Step<Condition> done(Condition condition) {
    return new Step.Done<>(condition);
  }
}

package studio.trellis.app.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Course;
import studio.trellis.model.rule.Band;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.Phrase;

/**
 * One condition that has no parts, as pills: what it is about, how it compares, with what. Each
 * keeps what the others say.
 */
final class Leaf {
  private final Course course;
  private final Parts parts;
  private final LeafPills pills;

  private Leaf(LeafPills to) {
    this.course = to.course;
    this.parts = to.parts;
    this.pills = to;
  }

  /**
   * The pills of a condition.
   *
   * @param not it must not hold; only asked for what reads well so: mastered, done, entered, known
   */
  static List<Pill<Condition>> of(Course course, Condition condition, boolean not, String place) {
    LeafPills pills = new LeafPills(course, place);
    new Leaf(pills).read(condition, not);
    return pills.made();
  }

  /** Whether "not" is one of the values of this condition. */
  static boolean saysNot(Condition condition) {
    return condition instanceof Condition.Mastered
        || condition instanceof Condition.ReviewDue
        || condition instanceof Condition.Visited
        || condition instanceof Condition.Completed
        || condition instanceof Condition.AttributeKnown;
  }

  private void read(Condition condition, boolean not) {
    switch (condition) {
      case Condition.Mastery c -> {
        pills.skill(
            "mastery", c.skill(), id -> new Condition.Mastery(id, c.compare(), c.thousandths()));
        pills.compare(
            LeafPills.NUMBERS,
            c.compare(),
            to -> new Condition.Mastery(c.skill(), to, c.thousandths()));
        IntFunction<Condition> made = n -> new Condition.Mastery(c.skill(), c.compare(), n);
        pills.value(Text.share(c.thousandths()), () -> Presets.mastery(course, c, made));
      }
      case Condition.Mastered c -> {
        pills.skill("mastered", c.skill(), id -> LeafPills.flip(not, new Condition.Mastered(id)));
        pills.yesNo("mastered", c, not);
      }
      case Condition.InBand c -> {
        pills.skill("band", c.skill(), id -> new Condition.InBand(id, c.compare(), c.band()));
        pills.compare(
            LeafPills.NUMBERS, c.compare(), to -> new Condition.InBand(c.skill(), to, c.band()));
        List<Step.Choice<Condition>> bands = new ArrayList<>();
        for (Band band : Band.values()) {
          Condition to = new Condition.InBand(c.skill(), c.compare(), band);
          bands.add(
              LeafPills.pick(
                  Text.of("word.band." + Text.word(band)),
                  Presets.range(course.policies().scaffold(), band),
                  band == c.band(),
                  to));
        }
        pills.value(Text.of("word.band." + Text.word(c.band())), bands);
      }
      case Condition.CorrectInRow c -> {
        pills.skill(
            "in-row", c.skill(), id -> new Condition.CorrectInRow(id, c.compare(), c.times()));
        pills.compare(
            LeafPills.NUMBERS,
            c.compare(),
            to -> new Condition.CorrectInRow(c.skill(), to, c.times()));
        pills.counts(c.times(), 7, n -> new Condition.CorrectInRow(c.skill(), c.compare(), n));
      }
      case Condition.Attempts c -> {
        pills.activity(
            "attempts", c.activity(), id -> new Condition.Attempts(id, c.compare(), c.times()));
        pills.compare(
            LeafPills.NUMBERS,
            c.compare(),
            to -> new Condition.Attempts(c.activity(), to, c.times()));
        pills.counts(c.times(), 7, n -> new Condition.Attempts(c.activity(), c.compare(), n));
      }
      case Condition.Visited c -> {
        pills.activity(
            "visited", c.activity(), id -> LeafPills.flip(not, new Condition.Visited(id)));
        pills.yesNo("visited", c, not);
      }
      case Condition.Completed c -> {
        pills.activity(
            "completed", c.activity(), id -> LeafPills.flip(not, new Condition.Completed(id)));
        pills.yesNo("completed", c, not);
      }
      case Condition.Tagged c -> {
        pills.subject(Text.of("build.name.tagged"), null);
        pills.say(Text.of("build.is"));
        pills.value(
            Text.of("build.tag", parts.name(Phrase.Kind.FACET, c.facet()), c.value()),
            parts.tags(
                "", c.facet(), c.value(), t -> LeafPills.done(new Condition.Tagged(t[0], t[1]))));
      }
      case Condition.AnswerWas c -> {
        pills.subject(Text.of("build.name.answer"), null);
        pills.yesNo("right", new Condition.AnswerWas(true), !c.right());
      }
      case Condition.OptionChosen c -> {
        pills.subject(
            Text.of("build.name.option", parts.name(Phrase.Kind.ITEM, c.item())),
            parts.items("", c.item(), id -> Subjects.options(course, id, "")));
        pills.say(Text.of("build.is"));
        pills.value(
            Text.of("build.quoted", parts.option(c.item(), c.option())),
            () -> Subjects.options(course, c.item(), c.option()));
      }
      case Condition.Confidence c -> {
        pills.subject(Text.of("build.name.confidence"), null);
        pills.compare(
            LeafPills.NUMBERS, c.compare(), to -> new Condition.Confidence(to, c.level()));
        List<Step.Choice<Condition>> levels = new ArrayList<>();
        for (int level = 0; level <= 3; level++) {
          Condition to = new Condition.Confidence(c.compare(), level);
          levels.add(
              LeafPills.pick(Text.of("word.confidence." + level), "", level == c.level(), to));
        }
        pills.value(Text.of("word.confidence." + c.level()), levels);
      }
      case Condition.HintsUsed c -> {
        pills.subject(Text.of("build.name.hints"), null);
        pills.compare(LeafPills.NUMBERS, c.compare(), to -> new Condition.HintsUsed(to, c.times()));
        pills.counts(c.times(), 15, n -> new Condition.HintsUsed(c.compare(), n));
      }
      case Condition.AttributeIs c -> attributeIs(c);
      case Condition.AttributeNumber c -> attributeNumber(c);
      case Condition.AttributeKnown c -> {
        List<Step.Choice<Condition>> others = new ArrayList<>();
        for (Attribute a : course.attributes()) {
          others.add(
              LeafPills.pick(
                  a.title(),
                  "",
                  a.id().equals(c.attribute()),
                  LeafPills.flip(not, new Condition.AttributeKnown(a.id()))));
        }
        pills.subject(parts.name(Phrase.Kind.ATTRIBUTE, c.attribute()), others);
        pills.yesNo("known", c, not);
      }
      default -> new HistoryLeaf(pills).read(condition, not);
    }
  }

  private void attributeIs(Condition.AttributeIs c) {
    List<Step.Choice<Condition>> others = new ArrayList<>();
    for (Attribute a : parts.attributes(a -> !a.values().isEmpty())) {
      others.add(LeafPills.pick(a.title(), "", a.id().equals(c.attribute()), Subjects.of(a)));
    }
    pills.subject(parts.name(Phrase.Kind.ATTRIBUTE, c.attribute()), others);
    pills.compare(
        LeafPills.VALUES,
        c.compare(),
        to -> new Condition.AttributeIs(c.attribute(), to, c.value(), c.whenUnknown()));
    List<Step.Choice<Condition>> values = new ArrayList<>();
    Attribute attribute = course.attributes().find(c.attribute());
    for (String each : attribute == null ? List.<String>of() : attribute.values()) {
      Condition to = new Condition.AttributeIs(c.attribute(), c.compare(), each, c.whenUnknown());
      values.add(LeafPills.pick(each, "", each.equals(c.value()), to));
    }
    pills.value(Text.of("build.quoted", c.value()), values);
    pills.unknown(
        c.whenUnknown(),
        to -> new Condition.AttributeIs(c.attribute(), c.compare(), c.value(), to));
  }

  private void attributeNumber(Condition.AttributeNumber c) {
    List<Step.Choice<Condition>> others = new ArrayList<>();
    for (Attribute a : parts.attributes(a -> a.values().isEmpty())) {
      Condition to =
          new Condition.AttributeNumber(a.id(), c.compare(), c.number(), c.whenUnknown());
      others.add(LeafPills.pick(a.title(), "", a.id().equals(c.attribute()), to));
    }
    pills.subject(parts.name(Phrase.Kind.ATTRIBUTE, c.attribute()), others);
    pills.compare(
        LeafPills.NUMBERS,
        c.compare(),
        to -> new Condition.AttributeNumber(c.attribute(), to, c.number(), c.whenUnknown()));
    pills.value(
        Text.number(c.number()),
        () ->
            new Step.Quantity<>(
                Text.of("build.pick.number"),
                new Amount(0, 16382, Amount.Unit.COUNT),
                c.number(),
                n ->
                    LeafPills.done(
                        new Condition.AttributeNumber(
                            c.attribute(), c.compare(), n, c.whenUnknown()))));
    pills.unknown(
        c.whenUnknown(),
        to -> new Condition.AttributeNumber(c.attribute(), c.compare(), c.number(), to));
  }
}

package studio.trellis.app.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.rule.Compare;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.Phrase;

/** Conditions on how somebody came here: starting point, time, choices, lots. */
final class HistoryLeaf {
  private final LeafPills pills;

  HistoryLeaf(LeafPills pills) {
    this.pills = pills;
  }

  void read(Condition condition, boolean not) {
    switch (condition) {
      case Condition.StartedAt c -> {
        pills.skill(
            "started", c.skill(), id -> new Condition.StartedAt(id, c.compare(), c.rating()));
        compare(c.compare(), to -> new Condition.StartedAt(c.skill(), to, c.rating()));
        pills.words(
            List.of(0, 1, 2, 3, 4),
            c.rating(),
            rating -> Text.of("build.quoted", Text.of("word.rating." + rating)),
            rating -> new Condition.StartedAt(c.skill(), c.compare(), rating));
      }
      case Condition.Retrievability c -> {
        pills.skill(
            "recall",
            c.skill(),
            id -> new Condition.Retrievability(id, c.compare(), c.thousandths()));
        compare(c.compare(), to -> new Condition.Retrievability(c.skill(), to, c.thousandths()));
        typed(
            0,
            1000,
            Amount.Unit.PERCENT,
            c.thousandths(),
            n -> new Condition.Retrievability(c.skill(), c.compare(), n));
      }
      case Condition.ReviewDue c -> {
        List<Step.Choice<Condition>> skills = new ArrayList<>();
        skills.add(
            LeafPills.pick(
                Text.of("build.name.due.any"),
                "",
                c.skill().isEmpty(),
                new Condition.ReviewDue("")));
        skills.addAll(
            pills.parts.skills(
                "",
                c.skill().isEmpty() ? "-" : c.skill(),
                false,
                id -> LeafPills.done(new Condition.ReviewDue(id))));
        pills.subject(
            c.skill().isEmpty()
                ? Text.of("build.name.due.any")
                : Text.of("build.name.due", pills.parts.name(Phrase.Kind.SKILL, c.skill())),
            skills);
        pills.yesNo("due", c, not);
      }
      case Condition.Calibrated c -> {
        pills.subject(Text.of("build.name.calibration"), null);
        pills.say(Text.of("build.is"));
        pills.words(
            List.of(Condition.Calibration.values()),
            c.calibration(),
            each -> Text.of("word.calibration." + Text.word(each)),
            Condition.Calibrated::new);
      }
      case Condition.Score c -> {
        pills.subject(
            c.activity().isEmpty()
                ? Text.of("build.name.score.course")
                : Text.of("build.name.score", pills.parts.name(Phrase.Kind.TARGET, c.activity())),
            scores(c));
        compare(c.compare(), to -> new Condition.Score(c.activity(), to, c.thousandths()));
        typed(
            0,
            1000,
            Amount.Unit.PERCENT,
            c.thousandths(),
            n -> new Condition.Score(c.activity(), c.compare(), n));
      }
      case Condition.Minutes c -> {
        List<Step.Choice<Condition>> spans = new ArrayList<>();
        for (Condition.Span span : Condition.Span.values()) {
          Condition to = new Condition.Minutes(span, c.compare(), c.minutes());
          spans.add(LeafPills.pick(minutes(span), "", span == c.span(), to));
        }
        pills.subject(minutes(c.span()), spans);
        compare(c.compare(), to -> new Condition.Minutes(c.span(), to, c.minutes()));
        typed(
            0,
            999,
            Amount.Unit.MINUTES,
            c.minutes(),
            n -> new Condition.Minutes(c.span(), c.compare(), n));
      }
      case Condition.ChoiceMade c -> {
        pills.subject(Text.of("build.name.choice"), null);
        pills.say(Text.of("build.is"));
        List<Step.Choice<Condition>> targets = new ArrayList<>();
        targets.add(
            LeafPills.pick(
                Text.of("build.choice.any"),
                "",
                c.target().isEmpty(),
                new Condition.ChoiceMade("")));
        targets.addAll(
            pills.parts.targets(
                "",
                c.target().isEmpty() ? "-" : c.target(),
                id -> true,
                id -> LeafPills.done(new Condition.ChoiceMade(id))));
        pills.value(
            c.target().isEmpty()
                ? Text.of("build.choice.any")
                : pills.parts.name(Phrase.Kind.TARGET, c.target()),
            targets);
      }
      case Condition.Declined c -> {
        pills.subject(Text.of("build.name.declined"), null);
        compare(c.compare(), to -> new Condition.Declined(to, c.times()));
        pills.counts(c.times(), 10, n -> new Condition.Declined(c.compare(), n));
      }
      case Condition.EvidenceAge c -> {
        pills.skill(
            "age",
            c.skill(),
            id -> new Condition.EvidenceAge(id, c.compare(), c.days(), c.whenUnknown()));
        compare(
            c.compare(), to -> new Condition.EvidenceAge(c.skill(), to, c.days(), c.whenUnknown()));
        typed(
            0,
            9999,
            Amount.Unit.DAYS,
            c.days(),
            n -> new Condition.EvidenceAge(c.skill(), c.compare(), n, c.whenUnknown()));
        pills.unknown(
            c.whenUnknown(), to -> new Condition.EvidenceAge(c.skill(), c.compare(), c.days(), to));
      }
      case Condition.DaysSince c -> since(c);
      case Condition.SessionNumber c -> {
        pills.subject(Text.of("build.name.session"), null);
        compare(c.compare(), to -> new Condition.SessionNumber(to, c.number()));
        typed(
            1,
            999,
            Amount.Unit.COUNT,
            c.number(),
            n -> new Condition.SessionNumber(c.compare(), n));
      }
      case Condition.RandomShare c -> {
        List<Step.Choice<Condition>> trials = new ArrayList<>();
        for (int n = 1; n <= 9; n++) {
          trials.add(
              LeafPills.pick(
                  Text.of("build.name.lot", n),
                  "",
                  n == c.trial(),
                  new Condition.RandomShare(n, c.compare(), c.thousandths())));
        }
        pills.subject(Text.of("build.name.lot", c.trial()), trials);
        pills.compare(
            List.of(Compare.BELOW, Compare.AT_LEAST),
            c.compare(),
            to -> new Condition.RandomShare(c.trial(), to, c.thousandths()));
        typed(
            0,
            1000,
            Amount.Unit.PERCENT,
            c.thousandths(),
            n -> new Condition.RandomShare(c.trial(), c.compare(), n));
      }
      default -> throw new IllegalArgumentException("has parts");
    }
  }

  private void since(Condition.DaysSince c) {
    pills.subject(since(pills.parts, c.since(), c.id()), all(pills.parts, c));
    compare(
        c.compare(),
        to -> new Condition.DaysSince(c.since(), c.id(), to, c.days(), c.whenUnknown()));
    typed(
        0,
        9999,
        Amount.Unit.DAYS,
        c.days(),
        n -> new Condition.DaysSince(c.since(), c.id(), c.compare(), n, c.whenUnknown()));
    pills.unknown(
        c.whenUnknown(),
        to -> new Condition.DaysSince(c.since(), c.id(), c.compare(), c.days(), to));
  }

  /** Everything since which days can be counted, compared as {@code now} is. */
  static List<Step.Choice<Condition>> all(Parts parts, Condition.DaysSince now) {
    List<Step.Choice<Condition>> out = new ArrayList<>();
    for (Condition.Since since : Condition.Since.values()) {
      List<String> ids =
          switch (since) {
            case ATTRIBUTE ->
                parts.attributes(a -> a.values().isEmpty()).stream().map(Attribute::id).toList();
            case DONE ->
                parts.course().activities().all().stream()
                    .filter(Activity::required)
                    .map(Activity::id)
                    .toList();
            case LAST_SESSION, START -> List.of("");
          };
      for (String id : ids) {
        Condition to =
            new Condition.DaysSince(since, id, now.compare(), now.days(), now.whenUnknown());
        out.add(
            LeafPills.pick(
                since(parts, since, id), "", since == now.since() && id.equals(now.id()), to));
      }
    }
    return out;
  }

  private static String since(Parts parts, Condition.Since since, String id) {
    String key = "build.name.since." + Text.word(since);
    return switch (since) {
      case ATTRIBUTE -> Text.of(key, parts.name(Phrase.Kind.ATTRIBUTE, id));
      case DONE -> Text.of(key, parts.name(Phrase.Kind.TARGET, id));
      case LAST_SESSION, START -> Text.of(key);
    };
  }

  private static String minutes(Condition.Span span) {
    return Text.of("build.name.minutes." + Text.word(span));
  }

  private List<Step.Choice<Condition>> scores(Condition.Score c) {
    List<Step.Choice<Condition>> out = new ArrayList<>();
    Condition whole = new Condition.Score("", c.compare(), c.thousandths());
    out.add(LeafPills.pick(Text.of("build.name.score.course"), "", c.activity().isEmpty(), whole));
    for (Activity each : pills.parts.assessments()) {
      Condition to = new Condition.Score(each.id(), c.compare(), c.thousandths());
      out.add(LeafPills.pick(each.title(), "", each.id().equals(c.activity()), to));
    }
    return out;
  }

  private void compare(Compare now, Function<Compare, Condition> to) {
    pills.compare(LeafPills.NUMBERS, now, to);
  }

  private void typed(int min, int max, Amount.Unit unit, int now, IntFunction<Condition> to) {
    pills.typed(new Amount(min, max, unit), now, to);
  }
}

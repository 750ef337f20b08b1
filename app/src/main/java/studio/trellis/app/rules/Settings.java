package studio.trellis.app.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import studio.trellis.app.rules.Setting.Figure;
import studio.trellis.app.rules.Setting.Preset;
import studio.trellis.app.rules.Setting.Way;
import studio.trellis.app.rules.Setting.Ways;
import studio.trellis.app.text.Text;
import studio.trellis.model.rule.ChoicePolicy;
import studio.trellis.model.rule.CompletionPolicy;
import studio.trellis.model.rule.MasteryPolicy;
import studio.trellis.model.rule.Policies;
import studio.trellis.model.rule.ScaffoldPolicy;

/** All that the policies settle, by tab; each with the range that a course file allows. */
final class Settings {
  private Settings() {}

  /** The borders between the bands; each stays above the one before. */
  static List<Setting> borders() {
    return List.of(
        new Figure(
            "policy.advancing",
            new Amount(1, 997, Amount.Unit.PERCENT),
            p -> p.scaffold().advancing(),
            (p, v) -> scaffold(p, v, p.scaffold().proficient(), p.scaffold().expert()),
            p -> 1,
            p -> p.scaffold().proficient() - 1,
            List.of()),
        new Figure(
            "policy.proficient",
            new Amount(2, 998, Amount.Unit.PERCENT),
            p -> p.scaffold().proficient(),
            (p, v) -> scaffold(p, p.scaffold().advancing(), v, p.scaffold().expert()),
            p -> p.scaffold().advancing() + 1,
            p -> p.scaffold().expert() - 1,
            List.of()),
        new Figure(
            "policy.expert",
            new Amount(3, 999, Amount.Unit.PERCENT),
            p -> p.scaffold().expert(),
            (p, v) -> scaffold(p, p.scaffold().advancing(), p.scaffold().proficient(), v),
            p -> p.scaffold().proficient() + 1,
            p -> 999,
            List.of()));
  }

  private static Policies scaffold(Policies p, int advancing, int proficient, int expert) {
    ScaffoldPolicy s = p.scaffold();
    return with(
        p,
        new ScaffoldPolicy(
            advancing, proficient, expert, s.hysteresis(), s.backAfter(), s.backward()));
  }

  /** How help fades and comes back. */
  static List<Setting> fading() {
    return List.of(
        new Ways(
            "policy.direction",
            List.of(
                way("policy.direction.backward", p -> p.scaffold().backward(), true),
                way("policy.direction.forward", p -> !p.scaffold().backward(), false))),
        figure(
            "policy.back-after",
            1,
            3,
            Amount.Unit.COUNT,
            p -> p.scaffold().backAfter(),
            (p, v) -> {
              ScaffoldPolicy s = p.scaffold();
              return with(
                  p,
                  new ScaffoldPolicy(
                      s.advancing(), s.proficient(), s.expert(), s.hysteresis(), v, s.backward()));
            },
            new Preset("policy.preset.one", 1),
            new Preset("policy.preset.two", 2),
            new Preset("policy.preset.three", 3)),
        figure(
            "policy.hysteresis",
            0,
            300,
            Amount.Unit.PERCENT,
            p -> p.scaffold().hysteresis(),
            (p, v) -> {
              ScaffoldPolicy s = p.scaffold();
              return with(
                  p,
                  new ScaffoldPolicy(
                      s.advancing(), s.proficient(), s.expert(), v, s.backAfter(), s.backward()));
            },
            new Preset("policy.preset.at-once", 0),
            new Preset("policy.preset.usual", 50),
            new Preset("policy.preset.late", 100)));
  }

  private static Way way(String key, Predicate<Policies> chosen, boolean backward) {
    return new Way(
        key,
        chosen,
        p -> {
          ScaffoldPolicy s = p.scaffold();
          return with(
              p,
              new ScaffoldPolicy(
                  s.advancing(),
                  s.proficient(),
                  s.expert(),
                  s.hysteresis(),
                  s.backAfter(),
                  backward));
        });
  }

  /** When a skill counts as mastered. */
  static List<Setting> mastery() {
    return List.of(
        figure(
            "policy.threshold",
            500,
            999,
            Amount.Unit.PERCENT,
            p -> p.mastery().threshold(),
            (p, v) -> mastery(p, f -> f.threshold = v),
            new Preset("policy.preset.quick", 800),
            new Preset("policy.preset.firm", 900),
            new Preset("policy.preset.usual", 950),
            new Preset("policy.preset.high-stakes", 980)),
        figure(
            "policy.unaided",
            0,
            3,
            Amount.Unit.COUNT,
            p -> p.mastery().unaided(),
            (p, v) -> mastery(p, f -> f.unaided = v),
            new Preset("policy.preset.none", 0),
            new Preset("policy.preset.one", 1),
            new Preset("policy.preset.two", 2),
            new Preset("policy.preset.three", 3)),
        figure(
            "policy.cap",
            3,
            31,
            Amount.Unit.COUNT,
            p -> p.mastery().cap(),
            (p, v) -> mastery(p, f -> f.cap = v),
            new Preset("policy.preset.short", 8),
            new Preset("policy.preset.usual", 15),
            new Preset("policy.preset.patient", 25)),
        figure(
            "policy.guard",
            0,
            31,
            Amount.Unit.COUNT,
            p -> p.mastery().guard(),
            (p, v) -> mastery(p, f -> f.guard = v),
            new Preset("policy.preset.never", 0),
            new Preset("policy.preset.soon", 6),
            new Preset("policy.preset.usual", 10)));
  }

  /** What learners decide themselves. */
  static List<Setting> choice() {
    return List.of(
        figure(
            "policy.offers",
            2,
            4,
            Amount.Unit.COUNT,
            p -> p.choice().offers(),
            (p, v) -> with(p, new ChoicePolicy(v, p.choice().decline(), p.choice().testOut())),
            new Preset("policy.preset.two", 2),
            new Preset("policy.preset.three", 3),
            new Preset("policy.preset.four", 4)),
        new Ways(
            "policy.decline",
            List.of(
                new Way(
                    "policy.decline.yes",
                    p -> p.choice().decline(),
                    p ->
                        with(p, new ChoicePolicy(p.choice().offers(), true, p.choice().testOut()))),
                new Way(
                    "policy.decline.no",
                    p -> !p.choice().decline(),
                    p ->
                        with(
                            p,
                            new ChoicePolicy(p.choice().offers(), false, p.choice().testOut()))))),
        new Ways(
            "policy.test-out",
            List.of(
                new Way(
                    "policy.test-out.yes",
                    p -> p.choice().testOut(),
                    p ->
                        with(p, new ChoicePolicy(p.choice().offers(), p.choice().decline(), true))),
                new Way(
                    "policy.test-out.no",
                    p -> !p.choice().testOut(),
                    p ->
                        with(
                            p,
                            new ChoicePolicy(p.choice().offers(), p.choice().decline(), false))))));
  }

  /** What the LMS is told. */
  static List<Setting> completion() {
    List<Way> complete = new ArrayList<>();
    for (CompletionPolicy.Complete each : CompletionPolicy.Complete.values()) {
      complete.add(
          new Way(
              "policy.complete." + Text.word(each),
              p -> p.completion().complete() == each,
              p -> completion(p, each, p.completion().score(), p.completion().passMark())));
    }
    List<Way> score = new ArrayList<>();
    for (CompletionPolicy.Score each : CompletionPolicy.Score.values()) {
      score.add(
          new Way(
              "policy.score." + Text.word(each),
              p -> p.completion().score() == each,
              p -> completion(p, p.completion().complete(), each, p.completion().passMark())));
    }
    return List.of(
        new Ways("policy.complete", complete),
        new Ways("policy.score", score),
        figure(
            "policy.pass-mark",
            0,
            1000,
            Amount.Unit.PERCENT,
            p -> p.completion().passMark(),
            (p, v) -> completion(p, p.completion().complete(), p.completion().score(), v),
            new Preset("policy.preset.none", 0),
            new Preset("policy.preset.usual", 800),
            new Preset("policy.preset.all", 1000)),
        new Ways("policy.failed", List.of(failed("yes", true), failed("no", false))));
  }

  private static Way failed(String key, boolean failed) {
    return new Way(
        "policy.failed." + key,
        p -> p.completion().failedIsFailed() == failed,
        p -> {
          CompletionPolicy c = p.completion();
          return with(p, new CompletionPolicy(c.complete(), c.score(), c.passMark(), failed));
        });
  }

  private static Policies completion(
      Policies p, CompletionPolicy.Complete complete, CompletionPolicy.Score score, int passMark) {
    return with(
        p, new CompletionPolicy(complete, score, passMark, p.completion().failedIsFailed()));
  }

  static Figure figure(
      String key,
      int min,
      int max,
      Amount.Unit unit,
      ToIntFunction<Policies> value,
      BiFunction<Policies, Integer, Policies> with,
      Preset... presets) {
    return new Figure(
        key, new Amount(min, max, unit), value, with, p -> min, p -> max, List.of(presets));
  }

  private static Policies with(Policies p, ScaffoldPolicy scaffold) {
    return p.with(f -> f.scaffold = scaffold);
  }

  private static Policies mastery(Policies p, Consumer<MasteryPolicy.Fields> change) {
    return p.with(f -> f.mastery = p.mastery().with(change));
  }

  private static Policies with(Policies p, ChoicePolicy choice) {
    return p.with(f -> f.choice = choice);
  }

  private static Policies with(Policies p, CompletionPolicy completion) {
    return p.with(f -> f.completion = completion);
  }
}

package studio.trellis.app.rules;

import java.util.List;
import java.util.function.Consumer;
import studio.trellis.app.rules.Setting.Preset;
import studio.trellis.app.rules.Setting.Way;
import studio.trellis.app.rules.Setting.Ways;
import studio.trellis.model.rule.FeedbackPolicy;
import studio.trellis.model.rule.Policies;
import studio.trellis.model.rule.PracticePolicy;

/** What the policies settle about practice over time, and about when answers are told. */
final class PracticeSettings {
  private PracticeSettings() {}

  /** Practice over time. */
  static List<Setting> all() {
    return List.of(
        Settings.figure(
            "policy.confidence-every",
            0,
            15,
            Amount.Unit.COUNT,
            p -> p.practice().confidenceEvery(),
            (p, v) -> practice(p, f -> f.confidenceEvery = v),
            new Preset("policy.preset.never", 0),
            new Preset("policy.preset.each", 1),
            new Preset("policy.preset.third", 3)),
        Settings.figure(
            "policy.retest-after",
            0,
            15,
            Amount.Unit.COUNT,
            p -> p.practice().retestAfter(),
            (p, v) -> practice(p, f -> f.retestAfter = v),
            new Preset("policy.preset.never", 0),
            new Preset("policy.preset.soon", 2),
            new Preset("policy.preset.usual", 3),
            new Preset("policy.preset.late", 6)),
        Settings.figure(
            "policy.review-minutes",
            0,
            60,
            Amount.Unit.MINUTES,
            p -> p.practice().reviewMinutes(),
            (p, v) -> practice(p, f -> f.reviewMinutes = v),
            new Preset("policy.preset.none", 0),
            new Preset("policy.preset.usual", 5),
            new Preset("policy.preset.long", 10)),
        Settings.figure(
            "policy.retention",
            700,
            970,
            Amount.Unit.PERCENT,
            p -> p.practice().retention(),
            (p, v) -> practice(p, f -> f.retention = v),
            new Preset("policy.preset.light", 800),
            new Preset("policy.preset.usual", 900),
            new Preset("policy.preset.safety", 950)),
        Settings.figure(
            "policy.session-minutes",
            0,
            480,
            Amount.Unit.MINUTES,
            p -> p.practice().sessionMinutes(),
            (p, v) -> practice(p, f -> f.sessionMinutes = v),
            new Preset("policy.preset.none", 0),
            new Preset("policy.preset.short", 20),
            new Preset("policy.preset.long", 45)),
        Settings.figure(
            "policy.target",
            0,
            16_382,
            Amount.Unit.DATE,
            p -> p.practice().target(),
            (p, v) -> practice(p, f -> f.target = v),
            new Preset("policy.preset.none", 0)),
        new Ways("policy.exam", List.of(exam("no", false), exam("yes", true))),
        new Ways("policy.interleave", List.of(mix("yes", true), mix("no", false))));
  }

  private static Policies practice(Policies p, Consumer<PracticePolicy.Fields> change) {
    return p.with(f -> f.practice = p.practice().with(change));
  }

  private static Way mix(String key, boolean on) {
    return new Way(
        "policy.interleave." + key,
        p -> p.practice().interleave() == on,
        p -> practice(p, f -> f.interleave = on));
  }

  private static Way exam(String key, boolean exam) {
    return new Way(
        "policy.exam." + key,
        p -> p.practice().exam() == exam,
        p -> practice(p, f -> f.exam = exam));
  }

  /** When a learner is told how an answer was. */
  static List<Setting> feedback() {
    return List.of(new Ways("policy.feedback", List.of(told("yes", true), told("no", false))));
  }

  private static Way told(String key, boolean byBand) {
    return new Way(
        "policy.feedback." + key,
        p -> p.feedback().byBand() == byBand,
        p -> p.with(f -> f.feedback = new FeedbackPolicy(byBand)));
  }
}

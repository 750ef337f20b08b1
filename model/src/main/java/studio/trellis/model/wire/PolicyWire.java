package studio.trellis.model.wire;

import org.jspecify.annotations.Nullable;
import studio.trellis.model.rule.ChoicePolicy;
import studio.trellis.model.rule.CompletionPolicy;
import studio.trellis.model.rule.FeedbackPolicy;
import studio.trellis.model.rule.MasteryPolicy;
import studio.trellis.model.rule.Policies;
import studio.trellis.model.rule.PracticePolicy;
import studio.trellis.model.rule.ScaffoldPolicy;

/** {@link Policies} to tree and back; what is as by default is left out. */
final class PolicyWire {
  private PolicyWire() {}

  static Out write(Policies p) {
    MasteryPolicy m = p.mastery();
    MasteryPolicy md = MasteryPolicy.DEFAULT;
    ScaffoldPolicy s = p.scaffold();
    ScaffoldPolicy sd = ScaffoldPolicy.DEFAULT;
    ChoicePolicy c = p.choice();
    ChoicePolicy cd = ChoicePolicy.DEFAULT;
    PracticePolicy r = p.practice();
    PracticePolicy rd = PracticePolicy.DEFAULT;
    CompletionPolicy e = p.completion();
    CompletionPolicy ed = CompletionPolicy.DEFAULT;
    return new Out()
        .inner(
            "mastery",
            new Out()
                .number("threshold", m.threshold(), md.threshold())
                .number("unaided", m.unaided(), md.unaided())
                .number("cap", m.cap(), md.cap())
                .number("guard", m.guard(), md.guard()))
        .inner(
            "scaffold",
            new Out()
                .number("advancing", s.advancing(), sd.advancing())
                .number("proficient", s.proficient(), sd.proficient())
                .number("expert", s.expert(), sd.expert())
                .number("hysteresis", s.hysteresis(), sd.hysteresis())
                .number("back-after", s.backAfter(), sd.backAfter())
                .flag("backward", s.backward(), sd.backward()))
        .inner(
            "choice",
            new Out()
                .number("offers", c.offers(), cd.offers())
                .flag("decline", c.decline(), cd.decline())
                .flag("test-out", c.testOut(), cd.testOut()))
        .inner(
            "practice",
            new Out()
                .number("review-minutes", r.reviewMinutes(), rd.reviewMinutes())
                .number("retention", r.retention(), rd.retention())
                .number("confidence-every", r.confidenceEvery(), rd.confidenceEvery())
                .number("retest-after", r.retestAfter(), rd.retestAfter())
                .number("session-minutes", r.sessionMinutes(), rd.sessionMinutes())
                .number("target", r.target(), rd.target())
                .flag("exam", r.exam(), rd.exam())
                .flag("interleave", r.interleave(), rd.interleave()))
        .inner(
            "feedback",
            new Out().flag("by-band", p.feedback().byBand(), FeedbackPolicy.DEFAULT.byBand()))
        .inner(
            "completion",
            new Out()
                .word("complete", e.complete(), ed.complete())
                .word("score", e.score(), ed.score())
                .number("pass-mark", e.passMark(), ed.passMark())
                .flag("failed-is-failed", e.failedIsFailed(), ed.failedIsFailed()));
  }

  static Policies read(@Nullable Fields f) {
    if (f == null) {
      return Policies.DEFAULT;
    }
    Policies policies =
        new Policies(
            mastery(f.inner("mastery")),
            scaffold(f.inner("scaffold")),
            choice(f.inner("choice")),
            practice(f.inner("practice")),
            feedback(f.inner("feedback")),
            completion(f.inner("completion")));
    Wires.nothingLeft(f);
    return policies;
  }

  private static MasteryPolicy mastery(@Nullable Fields f) {
    MasteryPolicy d = MasteryPolicy.DEFAULT;
    return f == null
        ? d
        : Wires.whole(
            f,
            new MasteryPolicy(
                f.number("threshold", d.threshold(), 500, 999),
                f.number("unaided", d.unaided(), 0, 3),
                f.number("cap", d.cap(), 3, 31),
                f.number("guard", d.guard(), 0, 31)));
  }

  private static ScaffoldPolicy scaffold(@Nullable Fields f) {
    ScaffoldPolicy d = ScaffoldPolicy.DEFAULT;
    if (f == null) {
      return d;
    }
    ScaffoldPolicy policy =
        new ScaffoldPolicy(
            f.number("advancing", d.advancing(), 1, 997),
            f.number("proficient", d.proficient(), 2, 998),
            f.number("expert", d.expert(), 3, 999),
            f.number("hysteresis", d.hysteresis(), 0, 300),
            f.number("back-after", d.backAfter(), 1, 3),
            f.flag("backward", d.backward()));
    if (policy.advancing() >= policy.proficient() || policy.proficient() >= policy.expert()) {
      throw f.bad("advancing", "advancing, proficient and expert have to grow in this order");
    }
    return Wires.whole(f, policy);
  }

  private static ChoicePolicy choice(@Nullable Fields f) {
    ChoicePolicy d = ChoicePolicy.DEFAULT;
    return f == null
        ? d
        : Wires.whole(
            f,
            new ChoicePolicy(
                f.number("offers", d.offers(), 2, 4),
                f.flag("decline", d.decline()),
                f.flag("test-out", d.testOut())));
  }

  private static PracticePolicy practice(@Nullable Fields f) {
    PracticePolicy d = PracticePolicy.DEFAULT;
    return f == null
        ? d
        : Wires.whole(
            f,
            new PracticePolicy(
                f.number("review-minutes", d.reviewMinutes(), 0, 60),
                f.number("retention", d.retention(), 700, 970),
                f.number("confidence-every", d.confidenceEvery(), 0, 15),
                f.number("retest-after", d.retestAfter(), 0, 15),
                f.number("session-minutes", d.sessionMinutes(), 0, 480),
                f.number("target", d.target(), 0, 16382),
                f.flag("exam", d.exam()),
                f.flag("interleave", d.interleave())));
  }

  private static FeedbackPolicy feedback(@Nullable Fields f) {
    FeedbackPolicy d = FeedbackPolicy.DEFAULT;
    return f == null ? d : Wires.whole(f, new FeedbackPolicy(f.flag("by-band", d.byBand())));
  }

  private static CompletionPolicy completion(@Nullable Fields f) {
    CompletionPolicy d = CompletionPolicy.DEFAULT;
    return f == null
        ? d
        : Wires.whole(
            f,
            new CompletionPolicy(
                f.word("complete", CompletionPolicy.Complete.values(), d.complete()),
                f.word("score", CompletionPolicy.Score.values(), d.score()),
                f.number("pass-mark", d.passMark(), 0, 1000),
                f.flag("failed-is-failed", d.failedIsFailed())));
  }
}

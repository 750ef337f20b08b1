package studio.trellis.model.engine;

import java.util.List;
import studio.trellis.model.base.BadTreeException;
import studio.trellis.model.base.IntReader;
import studio.trellis.model.base.IntWriter;
import studio.trellis.model.base.Ints;
import studio.trellis.model.base.Packed;
import studio.trellis.model.base.PackedReader;
import studio.trellis.model.learner.StateForm;
import studio.trellis.model.rule.ChoicePolicy;
import studio.trellis.model.rule.CompletionPolicy;
import studio.trellis.model.rule.FeedbackPolicy;
import studio.trellis.model.rule.MasteryPolicy;
import studio.trellis.model.rule.Policies;
import studio.trellis.model.rule.PracticePolicy;
import studio.trellis.model.rule.ScaffoldPolicy;

/**
 * A {@link Plan} as text: what a package carries. Skills, activities, items and groups are written
 * column by column: that is a third of the length, and a column that is the same for all is one
 * number.
 */
public final class PlanText {
  private static final int VERSION = 2;

  private PlanText() {}

  /** The text of {@code plan}, as {@link Packed} writes numbers. */
  public static String write(Plan plan) {
    IntWriter out = new IntWriter();
    out.put(VERSION);
    PlanSkill.write(out, plan.skills());
    out.put(plan.activities().size()).rows(plan.activities(), PlanActivity::skills);
    PlanItem.write(out, plan.items(), plan.activities());
    PlanActivity.write(out, plan.activities(), plan.items());
    PlanGroup.write(out, plan.groups());
    out.list(plan.links(), PlanLink::write);
    out.list(plan.rules(), PlanRule::write);
    out.put(plan.attributes()).put(plan.start());
    policies(out, plan.policies());
    out.list(plan.starts(), PlanStart::write);
    out.put(plan.form().level()).put(plan.form().marks());
    return Packed.pack(out.text());
  }

  /**
   * Reads a plan.
   *
   * @throws BadTreeException when the text is none, or of a newer version
   */
  public static Plan read(String text) {
    IntReader in = new PackedReader(text);
    if (in.next() != VERSION) {
      throw in.bad("a plan of another version");
    }
    List<PlanSkill> skills = PlanSkill.read(in);
    Ints[] taught = in.rows(in.next());
    List<PlanItem> items = PlanItem.read(in, taught);
    return new Plan(
        skills,
        PlanActivity.read(in, taught, items),
        items,
        PlanGroup.read(in),
        in.list(PlanLink::read),
        in.list(PlanRule::read),
        in.ints(),
        in.next(),
        policies(in),
        in.list(PlanStart::read),
        new StateForm(in.next(), in.ints()));
  }

  private static void policies(IntWriter out, Policies p) {
    MasteryPolicy m = p.mastery();
    out.put(m.threshold()).put(m.unaided()).put(m.cap()).put(m.guard());
    ScaffoldPolicy s = p.scaffold();
    out.put(s.advancing())
        .put(s.proficient())
        .put(s.expert())
        .put(s.hysteresis())
        .put(s.backAfter())
        .put(s.backward());
    ChoicePolicy c = p.choice();
    out.put(c.offers()).put(c.decline()).put(c.testOut());
    PracticePolicy r = p.practice();
    out.put(r.reviewMinutes()).put(r.retention()).put(r.confidenceEvery()).put(r.retestAfter());
    out.put(r.sessionMinutes()).put(r.target()).put(r.exam()).put(r.interleave());
    out.put(p.feedback().byBand());
    CompletionPolicy e = p.completion();
    out.put(e.complete().ordinal())
        .put(e.score().ordinal())
        .put(e.passMark())
        .put(e.failedIsFailed());
  }

  private static Policies policies(IntReader in) {
    return new Policies(
        new MasteryPolicy(in.next(), in.next(), in.next(), in.next()),
        new ScaffoldPolicy(in.next(), in.next(), in.next(), in.next(), in.next(), in.flag()),
        new ChoicePolicy(in.next(), in.flag(), in.flag()),
        new PracticePolicy(
            in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.flag(), in.flag()),
        new FeedbackPolicy(in.flag()),
        new CompletionPolicy(
            CompletionPolicy.Complete.values()[in.next()],
            CompletionPolicy.Score.values()[in.next()],
            in.next(),
            in.flag()));
  }
}

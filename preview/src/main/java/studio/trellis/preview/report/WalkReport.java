package studio.trellis.preview.report;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.model.base.Tree;
import studio.trellis.model.base.Words;
import studio.trellis.model.course.Link;
import studio.trellis.model.engine.Decision;
import studio.trellis.model.engine.Reason;
import studio.trellis.model.engine.Standing;
import studio.trellis.model.engine.Turn;
import studio.trellis.preview.walk.EvidenceWords;
import studio.trellis.preview.walk.Names;
import studio.trellis.preview.walk.ReasonText;
import studio.trellis.preview.walk.StepText;
import studio.trellis.preview.walk.Turns;
import studio.trellis.preview.walk.Walk;
import studio.trellis.preview.walk.WalkStep;

/** A walk as lines for people and as JSON for programs. Shares in JSON are in thousandths. */
public final class WalkReport {
  private final Walk walk;
  private final Names names;
  private final ReasonText reasons;
  private final EvidenceWords evidence;
  private final StepText titles;
  private final Turns turns;

  public WalkReport(Walk walk) {
    this.walk = walk;
    this.names = walk.names();
    this.reasons = new ReasonText(names);
    this.evidence = new EvidenceWords(names);
    this.titles = new StepText(names);
    this.turns = new Turns(names);
  }

  /** One step: what comes, what the learner did, and why it came. */
  public List<String> lines(WalkStep step) {
    List<String> out = new ArrayList<>();
    String did = evidence.of(step.evidence());
    out.add(
        String.format("%4d  %4d min  %s", step.number(), step.minutes(), titles.of(step.decision()))
            + (did.isEmpty() ? "" : "  →  " + did));
    for (String reason : reasons.brief(step.decision())) {
      out.add("                 " + reason);
    }
    return out;
  }

  /** Where the walk has led: each skill as estimated and in truth. */
  public List<String> summary() {
    Standing standing = walk.standing();
    Table table =
        new Table().row("Skill", "at the start", "now", "answers", "mastered", "truly known");
    for (Standing.OfSkill s : standing.skills()) {
      table.row(
          names.skill(s.skill()),
          share(s.start()),
          share(s.now()),
          Integer.toString(s.answers()),
          s.mastered() ? "yes" : "no",
          walk.knows(s.skill()) ? "yes" : "no");
    }
    List<String> out = new ArrayList<>(table.lines());
    int minutes = walk.steps().isEmpty() ? 0 : walk.steps().getLast().minutes();
    out.add("");
    out.add(
        walk.persona().title()
            + ": "
            + (walk.left()
                ? "left before the end"
                : walk.over() ? "came to the end" : "is still on the way")
            + (standing.complete() ? ", complete" : ", not complete")
            + ", score "
            + share(standing.score())
            + ", "
            + walk.steps().size()
            + " decisions, "
            + minutes
            + " minutes");
    return out;
  }

  private static String share(int thousandths) {
    return (thousandths + 5) / 10 + " %";
  }

  /** All of the walk. */
  public Tree json() {
    Standing standing = walk.standing();
    List<List<Turn>> turned = Turns.of(walk);
    return new Json()
        .put("persona", walk.persona().id())
        .put("seed", walk.seed())
        .put("over", walk.over())
        .put("left", walk.left())
        .put("complete", standing.complete())
        .put("score", standing.score())
        .put("true-mastery", walk.trueMastery())
        .put("calibration", standing.calibration())
        .list("skills", standing.skills(), this::json)
        .list("steps", walk.steps(), step -> json(step, turned))
        .tree();
  }

  private Tree json(Standing.OfSkill s) {
    return new Json()
        .put("skill", names.codes().skills().get(s.skill()))
        .put("start", s.start())
        .put("now", s.now())
        .put("band", Words.of(s.band()))
        .put("answers", s.answers())
        .put("sure", s.sure())
        .put("recall", s.recall())
        .put("due", s.due())
        .put("growth-edge", s.edge())
        .put("mastered", s.mastered())
        .put("truly-known", walk.knows(s.skill()))
        .tree();
  }

  /** A rule or link that was considered: what came of it, and every value it read. */
  private Tree considered(Reason reason) {
    boolean rule = reason.why() == Reason.Why.RULE;
    Link link = rule ? null : names.link(reason.subject());
    String id = rule ? names.codes().rules().get(reason.subject()) : link == null ? "" : link.id();
    return new Json()
        .put(rule ? "rule" : "link", id)
        .put("outcome", Words.of(reason.outcome()))
        .texts("read", turns.readings(reason))
        .tree();
  }

  private Tree json(Turn turn) {
    Json out = new Json().put("had", turns.had(turn)).put("instead", turns.instead(turn));
    int activity = turn.instead().activity();
    if (activity >= 0) {
      out.put("activity", names.codes().activities().get(activity));
    }
    return out.tree();
  }

  private Tree json(WalkStep step, List<List<Turn>> turned) {
    Decision d = step.decision();
    Json out =
        new Json()
            .put("number", step.number())
            .put("minute", step.minute())
            .put("minutes", step.minutes())
            .put("kind", Words.of(d.kind()))
            .put("title", titles.of(d))
            .put("did", evidence.of(step.evidence()))
            .texts("reasons", reasons.all(d))
            .list(
                "considered",
                d.reasons().stream()
                    .filter(r -> r.why() == Reason.Why.RULE || r.why() == Reason.Why.LINK)
                    .toList(),
                this::considered)
            .list(
                "turns",
                step.number() <= turned.size() ? turned.get(step.number() - 1) : List.<Turn>of(),
                this::json);
    if (d.activity() >= 0) {
      out.put("activity", names.codes().activities().get(d.activity()));
    }
    if (d.item() >= 0) {
      out.put("item", names.codes().items().get(d.item())).put("level", Words.of(d.level()));
      out.put("feedback", Words.of(d.feedback())).put("retry", d.retry());
    }
    if (d.offers().size() > 0) {
      List<String> offers = new ArrayList<>();
      for (int i = 0; i < d.offers().size(); i++) {
        offers.add(names.targetId(d.offers().at(i)));
      }
      out.texts("offers", offers).put("recommended", d.recommended());
    }
    return out.tree();
  }
}

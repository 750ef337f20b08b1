package studio.trellis.model.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.Ints;
import studio.trellis.model.course.LinkKind;
import studio.trellis.model.engine.Reason.Outcome;
import studio.trellis.model.engine.Reason.Step;
import studio.trellis.model.engine.Reason.Why;

/**
 * Conditional links of the activity that ended last: remediation first, then branches, then
 * enrichment. A remediation without a condition is for those who have not mastered its main skill,
 * an enrichment for those who have.
 */
final class Branches {
  private static final LinkKind[] ORDER = {
    LinkKind.REMEDIATION, LinkKind.NEXT, LinkKind.ENRICHMENT
  };
  private final Facts facts;
  private final Graph graph;
  private final Passing passing;
  private final Sequencer sequencer;
  private final List<Reason> reasons;

  Branches(Facts facts, Graph graph, Passing passing, Sequencer sequencer, List<Reason> reasons) {
    this.facts = facts;
    this.graph = graph;
    this.passing = passing;
    this.sequencer = sequencer;
    this.reasons = reasons;
  }

  /** Where a conditional link leads from an activity; null: nowhere. */
  @Nullable Proposal from(int activity) {
    for (LinkKind kind : ORDER) {
      for (int position : graph.from(activity)) {
        PlanLink link = facts.plan.links().get(position);
        if (link.kind() == kind && !Graph.plain(link)) {
          Proposal proposal = follow(position, link, activity);
          if (proposal != null) {
            return proposal;
          }
        }
      }
    }
    return null;
  }

  private @Nullable Proposal follow(int position, PlanLink link, int activity) {
    TestRun.Result result = TestRun.of(facts, link.test());
    boolean holds = result.holds() && (link.test().size() > 0 || byDefault(link, activity));
    if (!holds) {
      reasons.add(
          new Reason(Step.LINK, Outcome.NOT_MET, Why.LINK, position, link.to(), result.values()));
      return null;
    }
    Reason reason =
        new Reason(Step.LINK, Outcome.WON, Why.LINK, position, link.to(), result.values());
    if (link.to() < 0) {
      Proposal entry = sequencer.entry(link.to(), 1);
      if (entry == null) {
        return null;
      }
      return entry.way() == Proposal.Way.OFFER
          ? Proposal.offer(entry.offers(), entry.recommended(), reason)
          : Proposal.enter(entry.activity(), reason);
    }
    boolean again =
        facts.visits(link.to()) < Passing.ENOUGH_VISITS && facts.activity(link.to()).alive();
    boolean wanted = link.kind() == LinkKind.REMEDIATION || passing.passed(link.to()) == null;
    if (!again || !wanted) {
      reasons.add(new Reason(Step.LINK, Outcome.NOTHING, Why.LINK, position, link.to(), Ints.of()));
      return null;
    }
    return Proposal.enter(link.to(), reason);
  }

  private boolean byDefault(PlanLink link, int activity) {
    Ints skills = facts.activity(activity).skills();
    boolean mastered = skills.size() > 0 && facts.mastered(skills.at(0));
    return (link.kind() == LinkKind.REMEDIATION) != mastered;
  }
}

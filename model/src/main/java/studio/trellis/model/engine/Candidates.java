package studio.trellis.model.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.Ints;
import studio.trellis.model.base.Sorting;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.engine.Reason.Outcome;
import studio.trellis.model.engine.Reason.Step;
import studio.trellis.model.engine.Reason.Why;
import studio.trellis.model.rule.Band;

/**
 * Ranks what may come next: skills at the growth edge (unmastered, prerequisites mastered; Doignon
 * &amp; Falmagne's outer fringe) in the author's order; for novices the lesson first, for others
 * the practice; difficulty matched.
 */
final class Candidates {
  private static final int OFF_EDGE = 1_000_000_000;
  private static final int RANK = 8000;
  private static final int LATER = 4000;
  private static final int AGAIN = 500;
  private static final int JUST_LEFT = 3000;
  private final Facts facts;
  private final Passing passing;
  private final Tracing tracing;
  private final Items items;

  Candidates(Facts facts, Passing passing, Tracing tracing, Items items) {
    this.facts = facts;
    this.passing = passing;
    this.tracing = tracing;
    this.items = items;
  }

  /** The usable ones among {@code targets}, best first; groups by what they begin with. */
  List<Candidate> rank(Ints targets, int from, IntFunction<@Nullable Proposal> entry) {
    List<Candidate> out = new ArrayList<>();
    List<Candidate> waiting = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      int target = targets.at(i);
      Proposal inner = target < 0 ? entry.apply(target) : null;
      int activity = target >= 0 ? target : inner == null ? -1 : first(inner);
      if (activity >= 0 && passing.passed(activity) == null) {
        Candidate candidate = candidate(target, activity, inner, from);
        (passing.waitsFor(activity) >= 0 ? waiting : out).add(candidate);
      }
    }
    if (out.isEmpty()) {
      out = waiting;
    }
    Sorting.by(out, Candidate::cost);
    return out;
  }

  private static int first(Proposal proposal) {
    return proposal.activity() >= 0 || proposal.offers().size() == 0
        ? proposal.activity()
        : Math.max(-1, proposal.offers().at(proposal.recommended()));
  }

  private Candidate candidate(int target, int activity, @Nullable Proposal inner, int from) {
    int skill = edge(activity);
    int cost = cost(activity, skill) + (activity == from ? JUST_LEFT : 0);
    if (inner != null) {
      return new Candidate(target, cost, inner);
    }
    Ints values = skill < 0 ? Ints.of() : Ints.of(facts.mastery(skill));
    Reason reason =
        new Reason(Step.SEQUENCE, Outcome.WON, Why.GROWTH_EDGE, skill, activity, values);
    return new Candidate(target, cost, Proposal.enter(activity, reason));
  }

  /** The first of the activity's skills that is neither mastered nor drilled enough; −1: none. */
  private int edge(int activity) {
    Ints skills = facts.activity(activity).skills();
    for (int i = 0; i < skills.size(); i++) {
      if (!facts.settled(skills.at(i))) {
        return skills.at(i);
      }
    }
    return -1;
  }

  private int cost(int activity, int skill) {
    PlanActivity a = facts.activity(activity);
    if (skill < 0) {
      return a.required() ? RANK : OFF_EDGE / 2;
    }
    int cost = facts.ready(skill) ? 0 : OFF_EDGE;
    cost += Math.min(100_000, facts.plan.skills().get(skill).rank()) * RANK;
    boolean reading = a.kind() == ActivityKind.LESSON || a.kind() == ActivityKind.RESOURCE;
    if (reading != (facts.band(skill) == Band.NOVICE)) {
      cost += LATER;
    }
    cost += facts.visits(activity) * AGAIN;
    return cost + mismatch(a);
  }

  /** How far the activity's first item is from the success to aim at, thousandths. */
  private int mismatch(PlanActivity a) {
    if (a.items().size() == 0) {
      return 0;
    }
    int item = a.items().at(0);
    return Math.abs(
        tracing.predicted(facts, item) - items.aim(facts.plan.items().get(item).skills()));
  }

  /** Targets of the first {@code most} candidates, in the order in which the author put them. */
  int[] inOrder(List<Candidate> ranked, int most) {
    List<Candidate> sorted = new ArrayList<>();
    for (int i = 0; i < most && i < ranked.size(); i++) {
      sorted.add(ranked.get(i));
    }
    Sorting.by(sorted, c -> rankOf(c.target()));
    int[] out = new int[sorted.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = sorted.get(i).target();
    }
    return out;
  }

  private int rankOf(int target) {
    int at = target;
    for (int i = 0; i <= facts.plan.groups().size() && at < 0; i++) {
      Ints children = facts.plan.groups().get(Plan.groupOf(at)).children();
      if (children.size() == 0) {
        return Integer.MAX_VALUE;
      }
      at = children.at(0);
    }
    return at < 0 ? Integer.MAX_VALUE : facts.activity(at).rank();
  }
}

package studio.trellis.model.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.Ints;
import studio.trellis.model.engine.Reason.Outcome;
import studio.trellis.model.engine.Reason.Step;
import studio.trellis.model.engine.Reason.Why;
import studio.trellis.model.learner.LastEvent;
import studio.trellis.model.learner.LearnerCell;
import studio.trellis.model.rule.When;

/**
 * The author's rules, by priority. Every rule that fires acts; the first whose actions lead
 * somewhere leads. Rules "after each answer" are considered before what is under way goes on: that
 * is what their author said.
 */
final class RuleRun {
  private final Facts facts;
  private final Graph graph;
  private final Effects effects;
  private final Sequencer sequencer;
  private final Reviews reviews;
  private final List<Reason> reasons;
  private final boolean explain;
  private final List<Integer> messages = new ArrayList<>();

  RuleRun(
      Facts facts,
      Graph graph,
      Effects effects,
      Sequencer sequencer,
      Reviews reviews,
      List<Reason> reasons,
      boolean explain) {
    this.explain = explain;
    this.graph = graph;
    this.reviews = reviews;
    this.facts = facts;
    this.effects = effects;
    this.sequencer = sequencer;
    this.reasons = reasons;
  }

  /** Rules whose messages are read first, in the order in which they fired. */
  Ints messages() {
    int[] out = new int[messages.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = messages.get(i);
    }
    return Ints.of(out);
  }

  /** Considers the rules of a moment; with {@code lead} false, rules may act but not lead. */
  @Nullable Proposal consider(When when, boolean lead) {
    Proposal leading = null;
    int here = facts.here();
    Ints order = graph.of(when);
    for (int i = 0; i < order.size(); i++) {
      int position = order.at(i);
      PlanRule rule = facts.plan.rules().get(position);
      if (!considered(position, rule, here)) {
        continue;
      }
      if (!explain && inVain(rule)) {
        continue;
      }
      TestRun.Result ended = rule.until().size() == 0 ? null : TestRun.of(facts, rule.until());
      if (ended != null && ended.holds()) {
        reasons.add(reason(Outcome.NOT_MET, position, Reason.ENDED, ended.values()));
        continue;
      }
      TestRun.Result result = TestRun.of(facts, rule.test());
      if (!result.holds()) {
        reasons.add(reason(Outcome.NOT_MET, position, Reason.NOWHERE, result.values()));
        continue;
      }
      PlanAction leads = leading(rule);
      if (leads == null) {
        reasons.add(reason(Outcome.ALSO, position, Reason.NOWHERE, result.values()));
        fire(position, rule);
        continue;
      }
      Proposal proposal = proposal(position, leads, result.values());
      if (proposal == null) {
        reasons.add(reason(Outcome.NOTHING, position, target(leads), result.values()));
      } else if (leading != null || !lead) {
        reasons.add(proposal.wouldHave());
      } else {
        leading = proposal;
        fire(position, rule);
      }
    }
    return leading;
  }

  /** Whether a rule has ended or does not hold, told without noting what was read. */
  private boolean inVain(PlanRule rule) {
    return (rule.until().size() > 0 && TestRun.holds(facts, rule.until()))
        || !TestRun.holds(facts, rule.test());
  }

  private boolean considered(int position, PlanRule rule, int here) {
    return (rule.scope() == Plan.groupTarget(0)
            || (here >= 0 && facts.plan.inside(here, rule.scope())))
        && !(rule.once() && facts.draft.fired(position));
  }

  private void fire(int position, PlanRule rule) {
    facts.draft.fire(position);
    effects.apply(rule);
    boolean says = false;
    for (PlanAction action : rule.actions()) {
      says |= action.kind().says();
    }
    if (says) {
      messages.add(position);
    }
  }

  private static @Nullable PlanAction leading(PlanRule rule) {
    for (PlanAction action : rule.actions()) {
      if (action.kind().leads()) {
        return action;
      }
    }
    return null;
  }

  private static Reason reason(Outcome outcome, int rule, int target, Ints values) {
    return new Reason(Step.RULE, outcome, Why.RULE, rule, target, values);
  }

  private @Nullable Proposal proposal(int position, PlanAction action, Ints read) {
    int target = target(action);
    Reason reason = reason(Outcome.WON, position, target, read);
    return switch (action.kind()) {
      case GO_TO, SKIP_TO -> going(target, Proposal.Way.ENTER, reason);
      case INSERT -> going(target, Proposal.Way.INSERT, reason);
      case OFFER -> offer(action.values(), reason);
      case BEGIN_REVIEW ->
          reviews.open(action.values().at(0), underWay())
              ? new Proposal(Proposal.Way.REVIEW, -1, Ints.of(), action.values().at(0), reason)
              : null;
      case END_SESSION ->
          facts.get(LearnerCell.SESSION_STEPS) == 0
              ? null
              : Proposal.of(Proposal.Way.PAUSE, -1, reason);
      default -> null;
    };
  }

  private static int target(PlanAction action) {
    return action.kind() == PlanAction.Kind.BEGIN_REVIEW || action.values().size() == 0
        ? Reason.NOWHERE
        : action.values().at(0);
  }

  private @Nullable Proposal going(int target, Proposal.Way way, Reason reason) {
    int activity = target;
    if (target < 0) {
      Proposal entry = sequencer.entry(target, 1);
      if (entry == null) {
        return null;
      }
      if (entry.way() == Proposal.Way.OFFER) {
        return Proposal.offer(entry.offers(), entry.recommended(), reason);
      }
      activity = entry.activity();
    }
    PlanActivity a = facts.activity(activity);
    boolean mayGo =
        a.alive() && facts.visits(activity) < Passing.MOST_VISITS && activity != underWay();
    boolean insertOnce =
        way != Proposal.Way.INSERT || facts.visits(activity) < Passing.ENOUGH_VISITS;
    return mayGo && insertOnce ? Proposal.of(way, activity, reason) : null;
  }

  private int underWay() {
    return facts.get(LearnerCell.ACTIVITY) - 1;
  }

  private @Nullable Proposal offer(Ints targets, Reason reason) {
    List<Candidate> ranked = sequencer.ranked(targets);
    if (ranked.isEmpty()) {
      return null;
    }
    int first = targets.at(0);
    int[] open = new int[Math.min(4, ranked.size())];
    int count = 0;
    int recommended = 0;
    for (int i = 0; i < targets.size() && count < open.length; i++) {
      for (Candidate candidate : ranked) {
        if (candidate.target() == targets.at(i)) {
          if (targets.at(i) == first) {
            recommended = count;
          }
          open[count++] = targets.at(i);
          break;
        }
      }
    }
    if (count == 1) {
      return going(open[0], Proposal.Way.ENTER, reason);
    }
    return Proposal.offer(Ints.of(Arrays.copyOf(open, count)), recommended, reason);
  }

  /** The moment that the last event stands for; null: none that rules are about. */
  static @Nullable When moment(Facts facts) {
    int event = facts.get(LearnerCell.EVENT);
    if (event == LastEvent.ENDED.ordinal()) {
      return When.ENDED;
    }
    return event == LastEvent.BEGUN.ordinal() ? When.BEGUN : null;
  }
}

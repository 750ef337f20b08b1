package studio.trellis.model.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.Ints;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.engine.Reason.Outcome;
import studio.trellis.model.engine.Reason.Step;
import studio.trellis.model.engine.Reason.Why;

/** The group's sequence and the way up: steps 6 and 7 of a decision. */
final class Sequencer {
  private final Facts facts;
  private final Graph graph;
  private final Passing passing;
  private final Candidates candidates;

  /** Reasons of what was passed over on the way; emptied by each question. */
  private final List<Reason> notes;

  Sequencer(Facts facts, Graph graph, Passing passing, Candidates candidates, List<Reason> notes) {
    this.facts = facts;
    this.graph = graph;
    this.passing = passing;
    this.candidates = candidates;
    this.notes = notes;
  }

  /** What comes after an activity, or at the beginning for −1; null: the course has ended. */
  @Nullable Proposal after(int activity) {
    if (activity >= 0) {
      return onward(activity, 0);
    }
    int start = facts.plan.start();
    if (start < 0) {
      return entry(Plan.groupTarget(0), 0);
    }
    Reason reason = reason(Step.SEQUENCE, Why.START, start, start);
    return usable(start) ? Proposal.enter(start, reason) : onward(start, 0);
  }

  private boolean usable(int activity) {
    return passing.passed(activity) == null;
  }

  private @Nullable Proposal onward(int from, int depth) {
    int target = from;
    int most = facts.plan.activities().size() + facts.plan.groups().size() + 2;
    for (int i = 0; i < most; i++) {
      int around = facts.plan.around(target);
      if (around < 0) {
        return null;
      }
      Proposal found = null;
      int next = Reason.NOWHERE;
      switch (facts.plan.groups().get(around).sequence()) {
        case LINKED -> {
          next = graph.after(target);
          if (next != Reason.NOWHERE) {
            found = at(next, target, depth);
          }
        }
        case ADAPTIVE -> found = adaptive(around, from, depth);
        case CHOICE -> found = choice(around, from, depth);
      }
      if (found != null) {
        return found;
      }
      target = next == Reason.NOWHERE ? Plan.groupTarget(around) : next;
    }
    return null;
  }

  /** Entering a target in the author's order; null: it is passed over. */
  private @Nullable Proposal at(int target, int before, int depth) {
    if (target < 0) {
      return entry(target, depth + 1);
    }
    Reason.Passed passed = passing.passed(target);
    if (passed != null) {
      notes.add(
          new Reason(
              Step.SEQUENCE,
              Outcome.ALSO,
              Why.PASSED_OVER,
              target,
              target,
              Ints.of(passed.ordinal())));
      return null;
    }
    int first = passing.waitsFor(target);
    if (first < 0 && facts.activity(target).kind() == ActivityKind.MILESTONE) {
      first = passing.missing(target);
    }
    if (first >= 0) {
      return Proposal.of(
          Proposal.Way.DETOUR, first, reason(Step.SEQUENCE, Why.GATHER, target, first));
    }
    return Proposal.enter(target, reason(Step.SEQUENCE, Why.ORDER, before, target));
  }

  /** Entering a group; null: it has nothing to offer. */
  @Nullable Proposal entry(int groupTarget, int depth) {
    int group = Plan.groupOf(groupTarget);
    if (depth > facts.plan.groups().size()) {
      return null;
    }
    return switch (facts.plan.groups().get(group).sequence()) {
      case LINKED -> linked(groupTarget, group, depth);
      case ADAPTIVE -> adaptive(group, -1, depth);
      case CHOICE -> choice(group, -1, depth);
    };
  }

  private @Nullable Proposal linked(int groupTarget, int group, int depth) {
    int target = graph.first(group);
    int most = facts.plan.groups().get(group).children().size();
    for (int i = 0; i <= most && target != Reason.NOWHERE; i++) {
      if (!facts.plan.inside(target, groupTarget)) {
        return null;
      }
      Proposal found = at(target, groupTarget, depth);
      if (found != null) {
        return found;
      }
      target = graph.after(target);
    }
    return null;
  }

  private @Nullable Proposal adaptive(int group, int from, int depth) {
    List<Candidate> ranked = ranked(group, from, depth);
    return ranked.isEmpty() ? null : ranked.get(0).proposal();
  }

  private @Nullable Proposal choice(int group, int from, int depth) {
    return offer(
        ranked(group, from, depth),
        facts.plan.policies().choice().offers(),
        Plan.groupTarget(group));
  }

  /** An offer of the best candidates, in the author's order; one alone is no choice. */
  @Nullable Proposal offer(List<Candidate> ranked, int most, int subject) {
    if (ranked.isEmpty()) {
      return null;
    }
    if (ranked.size() == 1) {
      return ranked.get(0).proposal();
    }
    int best = ranked.get(0).target();
    int[] targets = candidates.inOrder(ranked, most);
    int recommended = 0;
    for (int i = 0; i < targets.length; i++) {
      if (targets[i] == best) {
        recommended = i;
      }
    }
    return Proposal.offer(
        Ints.of(targets), recommended, reason(Step.SEQUENCE, Why.OFFER, subject, best));
  }

  /** The parts of a group that may come next, best first. */
  private List<Candidate> ranked(int group, int from, int depth) {
    return candidates.rank(
        facts.plan.groups().get(group).children(), from, t -> entry(t, depth + 1));
  }

  /** The targets of a choice or a rule that may come next, best first. */
  List<Candidate> ranked(Ints targets) {
    return candidates.rank(targets, -1, t -> entry(t, 1));
  }

  static Reason reason(Step step, Why why, int subject, int target) {
    return new Reason(step, Outcome.WON, why, subject, target, Ints.of());
  }
}

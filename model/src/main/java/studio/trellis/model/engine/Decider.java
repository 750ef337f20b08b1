package studio.trellis.model.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.Ints;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.engine.Reason.Outcome;
import studio.trellis.model.engine.Reason.Step;
import studio.trellis.model.engine.Reason.Why;
import studio.trellis.model.learner.ItemCell;
import studio.trellis.model.learner.LastEvent;
import studio.trellis.model.learner.LearnerCell;
import studio.trellis.model.learner.SkillCell;
import studio.trellis.model.rule.CompletionPolicy;
import studio.trellis.model.rule.Scaffold;
import studio.trellis.model.rule.When;

/**
 * Makes one decision, in the order: rules after an answer, what is under way, retests, reviews,
 * rules, links, sequence.
 */
final class Decider {
  /** More rounds than any course needs: each ends an activity or leaves one. */
  private static final int ROUNDS = 64;

  private final Facts facts;
  private final Effects effects;
  private final Items items;
  private final Reviews reviews;
  private final Mixing mixing;
  private final Guard guard;
  private final Tracing tracing;
  private final Passing passing;
  private final Sequencer sequencer;
  private final Branches branches;
  private final RuleRun rules;
  private final Meeting meeting;
  private final boolean explain;
  private final List<Reason> reasons = new ArrayList<>();
  private final List<Reason> notes = new ArrayList<>();

  Decider(Facts facts, Graph graph, SkillItems skillItems, Tracing tracing, boolean explain) {
    this.facts = facts;
    this.tracing = tracing;
    this.explain = explain;
    this.effects = new Effects(facts);
    this.items = new Items(facts, tracing);
    this.reviews = new Reviews(facts, skillItems, tracing);
    this.mixing = new Mixing(facts, skillItems, tracing, items);
    this.guard = new Guard(facts, reasons);
    this.passing = new Passing(facts);
    Candidates candidates = new Candidates(facts, passing, tracing, items);
    this.sequencer = new Sequencer(facts, graph, passing, candidates, notes);
    this.branches = new Branches(facts, graph, passing, sequencer, reasons);
    this.rules = new RuleRun(facts, graph, effects, sequencer, reviews, reasons, explain);
    this.meeting = new Meeting(facts, rules, reasons);
  }

  Decision decide() {
    int phase = facts.get(LearnerCell.PHASE);
    if (phase == 1) {
      return meeting.current();
    }
    if (facts.get(LearnerCell.PAUSED) == 1) {
      return meeting.pause();
    }
    if (phase == 2) {
      return meeting.offered();
    }
    for (int round = 0; round < ROUNDS; round++) {
      Decision decision = round();
      if (decision != null) {
        return decision;
      }
    }
    return meeting.end();
  }

  private @Nullable Decision round() {
    int chosen = Effects.target(facts.get(LearnerCell.TARGET));
    if (chosen != Reason.NOWHERE) {
      Proposal proposal = chosen(chosen);
      if (proposal != null) {
        return take(proposal, true);
      }
    }
    int activity = facts.get(LearnerCell.ACTIVITY) - 1;
    if (activity >= 0) {
      boolean waits = reviews.mayWait(activity) && reviews.now();
      Decision review = waits ? review(activity) : null;
      return review != null ? review : underWay(activity);
    }
    return between();
  }

  private @Nullable Proposal chosen(int target) {
    facts.draft.set(LearnerCell.TARGET, 0);
    boolean testOut = facts.get(LearnerCell.TEST_OUT) == 1;
    Why why = testOut ? Why.TEST_OUT : Why.CHOSEN;
    Reason reason =
        new Reason(Step.SEQUENCE, Outcome.WON, why, testOut ? target : -1, target, Ints.of());
    if (target < 0) {
      Proposal entry = sequencer.entry(target, 0);
      if (entry == null || entry.way() == Proposal.Way.OFFER) {
        return entry;
      }
      return Proposal.enter(entry.activity(), reason);
    }
    return facts.activity(target).alive() ? Proposal.enter(target, reason) : null;
  }

  private @Nullable Decision underWay(int activity) {
    PlanActivity a = facts.activity(activity);
    boolean answered = facts.get(LearnerCell.EVENT) == LastEvent.ANSWERED.ordinal();
    if (!a.alive()) {
      effects.leave();
      return null;
    }
    if (answered) {
      facts.draft.set(LearnerCell.EVENT, LastEvent.NONE.ordinal());
      Proposal proposal = rules.consider(When.ANSWERED, a.kind() != ActivityKind.ASSESSMENT);
      if (proposal == null && reviews.mayWait(activity)) {
        proposal = guard.answered(activity);
      }
      if (proposal != null) {
        return take(proposal, true);
      }
      if (facts.get(LearnerCell.ACTIVITY) == 0) {
        return null;
      }
    }
    int again = Telling.again(facts, activity);
    if (again >= 0) {
      reasons.add(
          new Reason(Step.UNDER_WAY, Outcome.WON, Why.TRY_AGAIN, again, activity, Ints.of()));
      return meeting.again(activity, again);
    }
    if (facts.get(LearnerCell.RETEST) == 1) {
      effects.leave();
      return null;
    }
    if (facts.get(LearnerCell.PAGE_READ) == 0 && Items.pageFirst(a)) {
      return page(activity, a);
    }
    int item = items.next(activity);
    int mixed = item < 0 ? -1 : mixing.instead(activity, item);
    if (mixed >= 0) {
      return mixed(activity, item, mixed);
    }
    if (item >= 0) {
      reasons.add(nextItem(activity, item, Outcome.WON));
      if (explain) {
        otherwise(sequencer.after(activity));
      }
      return meeting.item(activity, item);
    }
    boolean mastered = a.skills().size() > 0 && facts.allMastered(a.skills());
    reasons.add(
        new Reason(
            Step.UNDER_WAY,
            Outcome.NOTHING,
            mastered ? Why.MASTERED : Why.NO_ITEM_LEFT,
            activity,
            Reason.NOWHERE,
            Ints.of()));
    effects.end(activity);
    return null;
  }

  private Reason nextItem(int activity, int item, Outcome outcome) {
    Ints values =
        Ints.of(tracing.predicted(facts, item), items.aim(facts.plan.items().get(item).skills()));
    return new Reason(Step.UNDER_WAY, outcome, Why.NEXT_ITEM, item, activity, values);
  }

  /** An item of another skill, in turns with those of the practice under way. */
  private Decision mixed(int underWay, int instead, int item) {
    PlanItem asked = facts.plan.items().get(item);
    int one = asked.skills().at(0);
    int other = facts.plan.items().get(instead).skills().at(0);
    Ints values = Ints.of(one, facts.mastery(one), other, facts.mastery(other));
    reasons.add(
        new Reason(Step.UNDER_WAY, Outcome.WON, Why.INTERLEAVED, item, asked.activity(), values));
    if (explain) {
      reasons.add(nextItem(underWay, instead, Outcome.WOULD_HAVE));
    }
    if (asked.activity() == underWay) {
      return meeting.item(underWay, item);
    }
    suspend(underWay);
    again(asked.activity());
    Retests.drop(facts.draft, item);
    Items.met(facts, item, ItemCell.SHOWN);
    return meeting.show(asked.activity(), item, reviews.level(asked.activity(), item));
  }

  private @Nullable Decision page(int activity, PlanActivity a) {
    if (a.kind() == ActivityKind.CHOICE) {
      Proposal offer = sequencer.offer(sequencer.ranked(a.targets()), 4, activity);
      if (offer == null) {
        effects.end(activity);
        return null;
      }
      return take(offer, false);
    }
    return meeting.show(activity, -1, Scaffold.INDEPENDENT);
  }

  private @Nullable Decision between() {
    int due = Retests.due(facts.draft);
    if (due >= 0) {
      return retest(due);
    }
    reasons.add(
        new Reason(Step.RETEST, Outcome.NOTHING, Why.NOTHING_DUE, -1, Reason.NOWHERE, Ints.of()));
    Decision review = reviews.now() ? review(-1) : null;
    if (review != null) {
      return review;
    }
    reasons.add(
        new Reason(Step.REVIEW, Outcome.NOTHING, Why.NOTHING_DUE, -1, Reason.NOWHERE, Ints.of()));
    boolean declining = facts.get(LearnerCell.DECLINING) == 1;
    facts.draft.set(LearnerCell.DECLINING, 0);
    List<Proposal> found = new ArrayList<>();
    if (!declining) {
      ruled(found);
    }
    int back = facts.get(LearnerCell.RETURN_1) - 1;
    if (back >= 0 && found.isEmpty()) {
      found.add(
          Proposal.of(
              Proposal.Way.BACK,
              back,
              new Reason(Step.LINK, Outcome.WON, Why.RETURN, back, back, Ints.of())));
    }
    int cursor = facts.get(LearnerCell.CURSOR) - 1;
    if (!declining && cursor >= 0 && (found.isEmpty() || explain)) {
      add(found, branches.from(cursor));
    }
    if (found.isEmpty() || explain) {
      add(found, sequencer.after(cursor));
    }
    if (found.isEmpty()) {
      Proposal last = left();
      if (last == null) {
        return reviews.last() ? null : meeting.end();
      }
      found.add(last);
    }
    for (int i = 1; i < found.size(); i++) {
      otherwise(found.get(i));
    }
    return take(found.get(0), false);
  }

  /** What completion still needs and the engine may lead to; null: nothing. */
  private @Nullable Proposal left() {
    int required = passing.required();
    if (required >= 0) {
      return Proposal.enter(
          required, Sequencer.reason(Step.WAY_UP, Why.REQUIRED, required, required));
    }
    boolean counts =
        facts.get(LearnerCell.RELEASED) == 0
            && facts.plan.policies().completion().complete()
                == CompletionPolicy.Complete.REQUIRED_AND_CORE;
    int core = counts ? passing.core() : -1;
    return core < 0
        ? null
        : Proposal.enter(core, Sequencer.reason(Step.WAY_UP, Why.CORE, core, core));
  }

  private void ruled(List<Proposal> found) {
    if (facts.get(LearnerCell.BEGUN) == 1) {
      facts.draft.set(LearnerCell.BEGUN, 0);
      add(found, rules.consider(When.BEGUN, true));
    }
    When moment = RuleRun.moment(facts);
    if (moment == When.ENDED) {
      add(found, rules.consider(moment, found.isEmpty()));
    }
    facts.draft.set(LearnerCell.EVENT, LastEvent.NONE.ordinal());
    add(found, rules.consider(When.ALWAYS, found.isEmpty()));
  }

  private static void add(List<Proposal> found, @Nullable Proposal proposal) {
    if (proposal != null) {
      found.add(proposal);
    }
  }

  private void otherwise(@Nullable Proposal proposal) {
    if (proposal != null) {
      reasons.add(proposal.wouldHave());
    }
    notes.clear();
  }

  private @Nullable Decision retest(int item) {
    PlanItem i = facts.plan.items().get(item);
    Retests.drop(facts.draft, item);
    if (!i.alive() || !facts.activity(i.activity()).alive()) {
      return null;
    }
    reasons.add(
        new Reason(Step.RETEST, Outcome.WON, Why.RETEST_DUE, item, i.activity(), Ints.of()));
    again(i.activity());
    return meeting.item(i.activity(), item);
  }

  /** An item is asked on its own, outside a visit to its activity. */
  private void again(int activity) {
    facts.draft.set(LearnerCell.ACTIVITY, activity + 1);
    facts.draft.set(LearnerCell.DETOUR, 1);
    facts.draft.set(LearnerCell.RETEST, 1);
    facts.draft.set(LearnerCell.RETRY, 0);
  }

  /** The review that is due; what is under way waits for it. */
  private @Nullable Decision review(int underWay) {
    int skill = reviews.skill();
    if (skill < 0) {
      return null;
    }
    int item = reviews.item(skill);
    int activity = facts.plan.items().get(item).activity();
    int days = facts.today - facts.draft.skill(skill, SkillCell.DAY);
    Ints values =
        Ints.of(
            Memory.recall(facts.draft, skill, facts.today),
            facts.plan.skills().get(skill).retention(),
            days,
            reviews.kind(skill));
    reasons.add(new Reason(Step.REVIEW, Outcome.WON, Why.REVIEW_DUE, skill, activity, values));
    if (underWay >= 0) {
      suspend(underWay);
    }
    reviews.spend(item);
    again(activity);
    Retests.drop(facts.draft, item);
    Items.met(facts, item, ItemCell.SHOWN);
    return meeting.show(activity, item, reviews.level(activity, item));
  }

  private void suspend(int activity) {
    facts.draft.set(LearnerCell.RETURN_2, facts.get(LearnerCell.RETURN_1));
    facts.draft.set(LearnerCell.RETURN_1, activity + 1);
  }

  /**
   * Goes where a proposal leads; null: that place had nothing to show, the next round goes on from
   * there.
   */
  private @Nullable Decision take(Proposal proposal, boolean interrupts) {
    reasons.addAll(notes);
    notes.clear();
    reasons.add(proposal.reason());
    int left = facts.get(LearnerCell.ACTIVITY) - 1;
    switch (proposal.way()) {
      case OFFER -> {
        return meeting.offer(proposal);
      }
      case REVIEW -> {
        Reviews.allow(facts, proposal.recommended());
        return review(left);
      }
      case PAUSE -> {
        facts.draft.set(LearnerCell.PAUSED, 1);
        return meeting.pause();
      }
      case ENTER -> effects.enter(proposal.activity(), false);
      case DETOUR -> effects.enter(proposal.activity(), true);
      case INSERT -> {
        if (interrupts && left >= 0) {
          suspend(left);
        }
        effects.enter(proposal.activity(), true);
      }
      case BACK -> {
        facts.draft.set(LearnerCell.RETURN_1, facts.get(LearnerCell.RETURN_2));
        facts.draft.set(LearnerCell.RETURN_2, 0);
        effects.back(proposal.activity());
      }
    }
    if (proposal.reason().why() == Why.TEST_OUT) {
      facts.draft.set(LearnerCell.TEST_OUT, 1);
    }
    return underWay(proposal.activity());
  }
}

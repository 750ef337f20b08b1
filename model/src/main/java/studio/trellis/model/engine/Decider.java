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

  private static final LearnerCell[] OFFERS = {
    LearnerCell.OFFER_1, LearnerCell.OFFER_2, LearnerCell.OFFER_3, LearnerCell.OFFER_4
  };
  private static final Scaffold[] LEVELS = Scaffold.values();
  private final Facts facts;
  private final Effects effects;
  private final Items items;
  private final Tracing tracing;
  private final Passing passing;
  private final Sequencer sequencer;
  private final Branches branches;
  private final RuleRun rules;
  private final boolean explain;
  private final List<Reason> reasons = new ArrayList<>();
  private final List<Reason> notes = new ArrayList<>();

  Decider(Facts facts, Graph graph, Tracing tracing, boolean explain) {
    this.facts = facts;
    this.tracing = tracing;
    this.explain = explain;
    this.effects = new Effects(facts);
    this.items = new Items(facts, tracing);
    this.passing = new Passing(facts);
    Candidates candidates = new Candidates(facts, passing, tracing, items);
    this.sequencer = new Sequencer(facts, graph, passing, candidates, notes);
    this.branches = new Branches(facts, graph, passing, sequencer, reasons);
    this.rules = new RuleRun(facts, effects, sequencer, reasons);
  }

  Decision decide() {
    int phase = facts.get(LearnerCell.PHASE);
    if (phase == 1) {
      return current();
    }
    if (phase == 2) {
      return offered();
    }
    for (int round = 0; round < ROUNDS; round++) {
      Decision decision = round();
      if (decision != null) {
        return decision;
      }
    }
    return end();
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
      return underWay(activity);
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
      if (proposal != null) {
        return take(proposal, true);
      }
    }
    if (facts.get(LearnerCell.RETEST) == 1) {
      effects.leave();
      return null;
    }
    if (facts.get(LearnerCell.PAGE_READ) == 0 && Items.pageFirst(a)) {
      return page(activity, a);
    }
    int item = items.next(activity);
    if (item >= 0) {
      Ints values =
          Ints.of(tracing.predicted(facts, item), items.aim(facts.plan.items().get(item).skills()));
      reasons.add(new Reason(Step.UNDER_WAY, Outcome.WON, Why.NEXT_ITEM, item, activity, values));
      if (explain) {
        otherwise(sequencer.after(activity));
      }
      return item(activity, item);
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

  private @Nullable Decision page(int activity, PlanActivity a) {
    if (a.kind() == ActivityKind.CHOICE) {
      Proposal offer = sequencer.offer(sequencer.ranked(a.targets()), 4, activity);
      if (offer == null) {
        effects.end(activity);
        return null;
      }
      return take(offer, false);
    }
    return show(activity, -1, Scaffold.INDEPENDENT);
  }

  private @Nullable Decision between() {
    int due = Retests.due(facts.draft);
    if (due >= 0) {
      return retest(due);
    }
    reasons.add(
        new Reason(Step.RETEST, Outcome.NOTHING, Why.NOTHING_DUE, -1, Reason.NOWHERE, Ints.of()));
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
        return end();
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
        facts.plan.policies().completion().complete()
            == CompletionPolicy.Complete.REQUIRED_AND_CORE;
    int core = counts ? passing.core() : -1;
    return core < 0
        ? null
        : Proposal.enter(core, Sequencer.reason(Step.WAY_UP, Why.CORE, core, core));
  }

  private void ruled(List<Proposal> found) {
    When moment = RuleRun.moment(facts);
    if (moment != null) {
      add(found, rules.consider(moment, true));
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
    facts.draft.set(LearnerCell.ACTIVITY, i.activity() + 1);
    facts.draft.set(LearnerCell.DETOUR, 1);
    facts.draft.set(LearnerCell.RETEST, 1);
    return item(i.activity(), item);
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
        return offer(proposal);
      }
      case ENTER -> effects.enter(proposal.activity(), false);
      case DETOUR -> effects.enter(proposal.activity(), true);
      case INSERT -> {
        if (interrupts && left >= 0) {
          facts.draft.set(LearnerCell.RETURN_2, facts.get(LearnerCell.RETURN_1));
          facts.draft.set(LearnerCell.RETURN_1, left + 1);
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

  private Decision item(int activity, int item) {
    boolean due = Retests.due(facts.draft) == item;
    // What is asked again is asked: to read how it is done would leave it due for ever.
    Scaffold level =
        due || facts.get(LearnerCell.TEST_OUT) == 1 || facts.get(LearnerCell.RETEST) == 1
            ? Scaffold.INDEPENDENT
            : Levels.shown(facts, activity, item);
    Retests.drop(facts.draft, item);
    Ints skills = facts.plan.items().get(item).skills();
    if (skills.size() > 0) {
      int skill = skills.at(0);
      Ints values =
          Ints.of(Levels.of(facts, skill).ordinal(), facts.mastery(skill), level.ordinal());
      reasons.add(new Reason(Step.UNDER_WAY, Outcome.ALSO, Why.LEVEL, skill, activity, values));
    }
    facts.draft.set(item, ItemCell.IN_VISIT, 1);
    return show(activity, item, level);
  }

  private Decision show(int activity, int item, Scaffold level) {
    facts.draft.set(LearnerCell.PHASE, 1);
    facts.draft.set(LearnerCell.ITEM, item + 1);
    facts.draft.set(LearnerCell.LEVEL, level.ordinal());
    facts.draft.set(LearnerCell.HINTS, 0);
    facts.draft.set(LearnerCell.STEPS, 0);
    return made(Decision.Kind.PRESENT, activity, item, level, Ints.of(), 0);
  }

  private Decision offer(Proposal proposal) {
    facts.draft.set(LearnerCell.PHASE, 2);
    for (int i = 0; i < OFFERS.length; i++) {
      boolean some = i < proposal.offers().size();
      facts.draft.set(OFFERS[i], some ? Effects.stored(proposal.offers().at(i)) : 0);
    }
    facts.draft.set(LearnerCell.RECOMMENDED, proposal.recommended());
    int activity = facts.get(LearnerCell.ACTIVITY) - 1;
    return made(
        Decision.Kind.OFFER,
        activity,
        -1,
        Scaffold.INDEPENDENT,
        proposal.offers(),
        proposal.recommended());
  }

  private Decision end() {
    boolean complete = Standing.complete(facts, true);
    reasons.add(
        new Reason(
            Step.WAY_UP, Outcome.WON, Why.END, -1, Reason.NOWHERE, Ints.of(complete ? 1 : 0)));
    facts.draft.set(LearnerCell.PHASE, 3);
    return made(Decision.Kind.END, -1, -1, Scaffold.INDEPENDENT, Ints.of(), 0);
  }

  private Decision current() {
    int activity = facts.get(LearnerCell.ACTIVITY) - 1;
    int item = facts.get(LearnerCell.ITEM) - 1;
    reasons.add(new Reason(Step.UNDER_WAY, Outcome.WON, Why.RESUME, activity, activity, Ints.of()));
    return made(
        Decision.Kind.PRESENT, activity, item, LEVELS[facts.get(LearnerCell.LEVEL)], Ints.of(), 0);
  }

  private Decision offered() {
    int count = 0;
    int[] targets = new int[OFFERS.length];
    for (LearnerCell cell : OFFERS) {
      if (facts.get(cell) > 0) {
        targets[count++] = Effects.target(facts.get(cell));
      }
    }
    int[] offers = new int[count];
    System.arraycopy(targets, 0, offers, 0, count);
    int activity = facts.get(LearnerCell.ACTIVITY) - 1;
    reasons.add(
        new Reason(Step.UNDER_WAY, Outcome.WON, Why.RESUME, activity, Reason.NOWHERE, Ints.of()));
    return made(
        Decision.Kind.OFFER,
        activity,
        -1,
        Scaffold.INDEPENDENT,
        Ints.of(offers),
        facts.get(LearnerCell.RECOMMENDED));
  }

  private Decision made(
      Decision.Kind kind, int activity, int item, Scaffold level, Ints offers, int recommended) {
    return new Decision(
        kind,
        activity,
        item,
        level,
        asksConfidence(item, level),
        offers,
        recommended,
        rules.messages(),
        reasons,
        facts.draft.freeze());
  }

  private boolean asksConfidence(int item, Scaffold level) {
    if (item < 0 || level == Scaffold.WORKED) {
      return false;
    }
    int every = facts.plan.policies().practice().confidenceEvery();
    return facts.plan.items().get(item).confidence()
        || (every > 0 && facts.get(LearnerCell.ANSWERS) % every == every - 1);
  }
}

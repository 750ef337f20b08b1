package studio.trellis.model.engine;

import java.util.List;
import studio.trellis.model.base.Ints;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.engine.Reason.Outcome;
import studio.trellis.model.engine.Reason.Step;
import studio.trellis.model.engine.Reason.Why;
import studio.trellis.model.learner.ItemCell;
import studio.trellis.model.learner.LearnerCell;
import studio.trellis.model.rule.Scaffold;
import studio.trellis.model.rule.Timing;

/** What the learner is about to meet: makes the decision, and the state once it is met. */
final class Meeting {
  private static final LearnerCell[] OFFERS = {
    LearnerCell.OFFER_1, LearnerCell.OFFER_2, LearnerCell.OFFER_3, LearnerCell.OFFER_4
  };
  private static final Scaffold[] LEVELS = Scaffold.values();
  private final Facts facts;
  private final RuleRun rules;
  private final List<Reason> reasons;

  Meeting(Facts facts, RuleRun rules, List<Reason> reasons) {
    this.facts = facts;
    this.rules = rules;
    this.reasons = reasons;
  }

  Decision item(int activity, int item) {
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
      Timing timing = Telling.of(facts, activity, item, level);
      if (timing != Timing.AT_ONCE && facts.activity(activity).kind() != ActivityKind.ASSESSMENT) {
        Ints when = Ints.of(timing.ordinal(), facts.band(skill).ordinal());
        reasons.add(new Reason(Step.UNDER_WAY, Outcome.ALSO, Why.FEEDBACK, skill, activity, when));
      }
    }
    Items.met(facts, item, ItemCell.SHOWN);
    return show(activity, item, level);
  }

  Decision show(int activity, int item, Scaffold level) {
    facts.draft.set(LearnerCell.PHASE, 1);
    facts.draft.set(LearnerCell.ITEM, item + 1);
    facts.draft.set(LearnerCell.LEVEL, level.ordinal());
    facts.draft.set(LearnerCell.HINTS, 0);
    facts.draft.set(LearnerCell.STEPS, 0);
    return made(Decision.Kind.PRESENT, activity, item, level, Ints.of(), 0);
  }

  /** The same item once more, with the hints and steps that were used. */
  Decision again(int activity, int item) {
    facts.draft.set(LearnerCell.PHASE, 1);
    facts.draft.set(LearnerCell.ITEM, item + 1);
    Scaffold level = LEVELS[facts.get(LearnerCell.LEVEL)];
    return made(Decision.Kind.PRESENT, activity, item, level, Ints.of(), 0);
  }

  Decision offer(Proposal proposal) {
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

  /** A rule has ended the session. */
  Decision pause() {
    return made(Decision.Kind.PAUSE, -1, -1, Scaffold.INDEPENDENT, Ints.of(), 0);
  }

  Decision end() {
    boolean complete = Standing.complete(facts, true);
    reasons.add(
        new Reason(
            Step.WAY_UP, Outcome.WON, Why.END, -1, Reason.NOWHERE, Ints.of(complete ? 1 : 0)));
    facts.draft.set(LearnerCell.PHASE, 3);
    return made(Decision.Kind.END, -1, -1, Scaffold.INDEPENDENT, Ints.of(), 0);
  }

  Decision current() {
    int activity = facts.get(LearnerCell.ACTIVITY) - 1;
    int item = facts.get(LearnerCell.ITEM) - 1;
    reasons.add(new Reason(Step.UNDER_WAY, Outcome.WON, Why.RESUME, activity, activity, Ints.of()));
    return made(
        Decision.Kind.PRESENT, activity, item, LEVELS[facts.get(LearnerCell.LEVEL)], Ints.of(), 0);
  }

  Decision offered() {
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
        Telling.of(facts, activity, item, level),
        item >= 0 && facts.get(LearnerCell.RETRY) == 1,
        offers,
        recommended,
        rules.messages(),
        reasons,
        facts.draft.done());
  }

  private boolean asksConfidence(int item, Scaffold level) {
    if (item < 0 || level == Scaffold.WORKED || facts.get(LearnerCell.RETRY) == 1) {
      return false;
    }
    int every = facts.plan.policies().practice().confidenceEvery();
    return facts.plan.items().get(item).confidence()
        || (every > 0 && facts.get(LearnerCell.ANSWERS) % every == every - 1);
  }
}

package studio.trellis.preview.measure;

import studio.trellis.model.base.Ints;
import studio.trellis.model.engine.Decision;
import studio.trellis.model.engine.Engine;
import studio.trellis.model.engine.Plan;
import studio.trellis.model.engine.Reason;
import studio.trellis.model.engine.Standing;
import studio.trellis.model.learner.ActivityCell;
import studio.trellis.model.learner.Evidence;
import studio.trellis.model.learner.LearnerLog;
import studio.trellis.model.simulation.Journey;

/** Follows one simulated learner to the end and counts what happens. */
public final class Observer {
  /** A journey that is not over after so many decisions counts as neither ended nor left. */
  public static final int MOST_DECISIONS = 20_000;

  private final Engine engine;
  private final Plan plan;
  private final Tally tally;
  private final Journey journey;
  private final boolean[] declared;
  private final int[] firings;
  private int decisions;
  private boolean ended;

  private Observer(Engine engine, Journey journey, Tally tally) {
    this.engine = engine;
    this.plan = engine.plan();
    this.journey = journey;
    this.tally = tally;
    this.declared = new boolean[plan.skills().size()];
    this.firings = new int[plan.rules().size()];
  }

  /** Runs a journey to its end and adds it to a tally. */
  public static void follow(Engine engine, Journey journey, Tally tally) {
    Observer observer = new Observer(engine, journey, tally);
    observer.run();
    observer.sum();
  }

  private void run() {
    int from = journey.log().size();
    while (decisions < MOST_DECISIONS) {
      Decision decision = journey.step();
      if (decision == null) {
        return;
      }
      decisions++;
      ended = decision.kind() == Decision.Kind.END;
      rules(decision);
      for (int i = from; i < journey.log().size(); i++) {
        evidence(decision, journey.log().get(i));
      }
      from = journey.log().size();
    }
  }

  private void rules(Decision decision) {
    for (Reason reason : decision.reasons()) {
      if (reason.why() == Reason.Why.RULE
          && (reason.outcome() == Reason.Outcome.WON || reason.outcome() == Reason.Outcome.ALSO)) {
        firings[reason.subject()]++;
      }
    }
  }

  private void evidence(Decision decision, LearnerLog.Entry entry) {
    if (entry.evidence() instanceof Evidence.HintShown) {
      tally.hints++;
    } else if (entry.evidence() instanceof Evidence.Answered answered) {
      tally.answers++;
      tally.right += answered.right() ? 1 : 0;
      declare(plan.items().get(decision.item()).skills());
    }
  }

  /**
   * Notes which skills have just come to count as mastered, and whether they are truly known then.
   */
  private void declare(Ints skills) {
    for (int i = 0; i < skills.size(); i++) {
      int skill = skills.at(i);
      if (!declared[skill] && engine.mastered(journey.state(), skill)) {
        declared[skill] = true;
        tally.declared++;
        tally.declaredKnown += journey.learner().knows(skill) ? 1 : 0;
      }
    }
  }

  private void sum() {
    Standing standing = engine.standing(journey.state());
    tally.learners++;
    tally.complete += standing.complete() ? 1 : 0;
    tally.ended += ended ? 1 : 0;
    tally.left += journey.over() && !ended ? 1 : 0;
    tally.score += standing.score();
    tally.truth += journey.learner().trueMastery();
    tally.decided += decisions;
    tally.decisions.add(decisions);
    tally.minutes.add(journey.learner().minutes());
    skills(standing);
    for (int i = 0; i < tally.visits.length; i++) {
      int visits = journey.state().activity(i, ActivityCell.VISITS);
      tally.visits[i] += visits;
      tally.visitors[i] += visits > 0 ? 1 : 0;
    }
    for (int i = 0; i < firings.length; i++) {
      tally.firings[i] += firings[i];
      tally.fired[i] += firings[i] > 0 ? 1 : 0;
    }
  }

  private void skills(Standing standing) {
    int sum = 0;
    for (Standing.OfSkill skill : standing.skills()) {
      sum += skill.now();
      if (journey.learner().knows(skill.skill())) {
        tally.known++;
        tally.knownDeclared += skill.mastered() ? 1 : 0;
      }
    }
    tally.estimated += standing.skills().isEmpty() ? 1000 : sum / standing.skills().size();
  }
}

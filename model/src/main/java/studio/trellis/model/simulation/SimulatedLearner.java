package studio.trellis.model.simulation;

import studio.trellis.model.base.Ints;
import studio.trellis.model.engine.Codes;
import studio.trellis.model.engine.Decision;
import studio.trellis.model.engine.Plan;
import studio.trellis.model.engine.PlanActivity;
import studio.trellis.model.engine.PlanItem;
import studio.trellis.model.engine.Shuffle;
import studio.trellis.model.learner.Evidence;
import studio.trellis.model.persona.Persona;
import studio.trellis.model.rule.Scaffold;
import studio.trellis.model.rule.Timing;

/**
 * A persona at work: for each skill they truly know it or not, which the engine never sees; they
 * answer, hesitate, learn and forget from that. The same seed gives the same learner.
 */
public final class SimulatedLearner {
  private static final int THOUSAND = 1000;

  /**
   * What one hundredth of a logit of difficulty adds to slips and takes from guesses, quarters of a
   * thousandth.
   */
  private static final int QUARTERS = 1;

  private final Plan plan;
  private final Persona persona;
  private final Shuffle chance;
  private final boolean[] knows;
  private int seconds;
  private int badActivities;

  /**
   * A learner.
   *
   * @param codes the positions of the course that {@code plan} was made from
   */
  public SimulatedLearner(Plan plan, Codes codes, Persona persona, int seed) {
    this.plan = plan;
    this.persona = persona;
    this.chance = new Shuffle(seed, 0x7e11, plan.skills().size());
    this.knows = new boolean[plan.skills().size()];
    for (int i = 0; i < knows.length; i++) {
      int known = persona.known().getOrDefault(codes.skills().get(i), persona.prior());
      knows[i] = happens(known);
    }
  }

  /** Whether they truly know a skill now. */
  public boolean knows(int skill) {
    return knows[skill];
  }

  /** Share of living skills truly known, thousandths. */
  public int trueMastery() {
    int known = 0;
    int all = 0;
    for (int i = 0; i < knows.length; i++) {
      if (plan.skills().get(i).alive()) {
        all++;
        known += knows[i] ? 1 : 0;
      }
    }
    return all == 0 ? THOUSAND : known * THOUSAND / all;
  }

  /** Minutes of work so far. */
  public int minutes() {
    return seconds / 60;
  }

  private boolean happens(int thousandths) {
    return chance.below(THOUSAND) < thousandths;
  }

  /** How they rate themselves in a skill, 0 to 4. */
  public int rating(int skill) {
    int truth = knows[skill] ? 780 : 180;
    int said = truth + persona.ratingBias() + chance.below(200) - 100;
    return Math.max(0, Math.min(4, said / 200));
  }

  /** Days away: what is known may be lost. */
  public void away(int days) {
    for (int i = 0; i < knows.length; i++) {
      for (int day = 0; day < days && knows[i]; day++) {
        if (happens(persona.forget())) {
          knows[i] = false;
        }
      }
    }
  }

  /** Whether they take another hint before they answer; {@code used} were taken. */
  public boolean wantsHint(Decision decision, int used) {
    PlanItem item = plan.items().get(decision.item());
    return decision.level() == Scaffold.HINTED
        && used < item.hints()
        && !knowsAll(item.skills())
        && happens(persona.hints());
  }

  /** Reads a page or a worked example. */
  public Evidence.Finished read(Decision decision) {
    PlanActivity activity = plan.activities().get(decision.activity());
    Ints skills =
        decision.item() >= 0 ? plan.items().get(decision.item()).skills() : activity.skills();
    int share = decision.item() >= 0 ? Math.max(1, activity.items().size()) : 1;
    spend(activity.minutes() * 60 / share);
    learn(skills);
    return new Evidence.Finished();
  }

  /** Whether a step of a completion problem comes out right. */
  public Evidence.StepAnswered step(Decision decision) {
    spend(20);
    return new Evidence.StepAnswered(right(plan.items().get(decision.item()), 1));
  }

  /**
   * Answers the item of a decision.
   *
   * @param hints how many hints were used
   * @param options how many options it has; 0: it is typed
   * @param key the right options as bits
   */
  public Evidence.Answered answer(Decision decision, int hints, int options, int key) {
    PlanItem item = plan.items().get(decision.item());
    int helped =
        hints + (decision.level() == Scaffold.COMPLETION ? 2 : 0) + (decision.retry() ? 1 : 0);
    boolean right = right(item, helped);
    int taken = 20 + chance.below(60);
    spend(taken);
    if (right || decision.feedback() != Timing.AFTER_RETRY) {
      // Who is not told yet has nothing to learn from.
      learn(item.skills());
    }
    int confidence = decision.askConfidence() ? confidence(item) : -1;
    return new Evidence.Answered(
        chosen(right, options, key), right, confidence, taken * persona.pace() / 100);
  }

  private int chosen(boolean right, int options, int key) {
    if (options == 0 || right) {
      return key;
    }
    int wrong = 1 << chance.below(Math.min(16, options));
    return wrong == key ? (key == 1 ? 2 : 1) : wrong;
  }

  /** Which of the offered targets they take: mostly the recommended one. */
  public int choose(Decision decision) {
    Ints offers = decision.offers();
    int index = happens(700) ? decision.recommended() : chance.below(offers.size());
    return offers.at(index);
  }

  /** Whether they give up for good after an activity that went badly. */
  public boolean givesUp(boolean wentBadly) {
    badActivities = wentBadly ? badActivities + 1 : 0;
    return badActivities >= 2 && !happens(persona.persistence());
  }

  private boolean knowsAll(Ints skills) {
    for (int i = 0; i < skills.size(); i++) {
      if (!knows[skills.at(i)]) {
        return false;
      }
    }
    return true;
  }

  private boolean right(PlanItem item, int helped) {
    int harder = item.difficulty() * QUARTERS;
    if (knowsAll(item.skills())) {
      return !happens(Math.max(5, persona.slip() + harder / 4));
    }
    int guess = Math.max(persona.guess(), item.guess()) - harder / 4 + helped * 150;
    return happens(Math.max(10, Math.min(950, guess)));
  }

  private int confidence(PlanItem item) {
    int truth =
        knowsAll(item.skills())
            ? THOUSAND - persona.slip()
            : Math.max(persona.guess(), item.guess());
    int said = truth + persona.confidenceBias() + chance.below(200) - 100;
    return Math.max(0, Math.min(3, said / 250));
  }

  private void learn(Ints skills) {
    for (int i = 0; i < skills.size(); i++) {
      int skill = skills.at(i);
      if (!knows[skill] && ready(skill) && happens(persona.learn())) {
        knows[skill] = true;
      }
    }
  }

  /**
   * What builds on something unknown is learnt a quarter as easily; here: not unless a chance of
   * one in four comes.
   */
  private boolean ready(int skill) {
    return knowsAll(plan.skills().get(skill).prerequisites()) || happens(250);
  }

  private void spend(int more) {
    seconds += more * persona.pace() / 100;
  }
}

package studio.trellis.model.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.engine.Decision;
import studio.trellis.model.engine.Engine;
import studio.trellis.model.engine.PlanActivity;
import studio.trellis.model.learner.Evidence;
import studio.trellis.model.learner.LearnerCell;
import studio.trellis.model.learner.LearnerLog;
import studio.trellis.model.learner.LearnerState;
import studio.trellis.model.persona.Persona;

/**
 * A simulated learner's way through a course, decision by decision, with sessions and days between
 * them.
 */
public final class Journey {
  private final Engine engine;
  private final AnswerKeys keys;
  private final Persona persona;
  private final SimulatedLearner learner;
  private final List<LearnerLog.Entry> log = new ArrayList<>();
  private LearnerState state;
  private int startOfSession;
  private int minutesBefore;
  private boolean over;
  private boolean paused;

  /**
   * A journey that begins.
   *
   * @param start minute at which it begins, since 2020-01-01
   */
  public Journey(Engine engine, AnswerKeys keys, Persona persona, int seed, int start) {
    this.engine = engine;
    this.keys = keys;
    this.persona = persona;
    this.learner = new SimulatedLearner(engine.plan(), keys.codes(), persona, seed);
    this.state = engine.begin(seed);
    this.startOfSession = start;
    take(new Evidence.SessionBegan());
    attributes();
  }

  private void attributes() {
    for (int i = 0; i < keys.codes().attributes().size(); i++) {
      if (keys.ruled(i)) {
        continue;
      }
      int value =
          keys.attribute(
              i, persona.attributes().getOrDefault(keys.codes().attributes().get(i), ""));
      if (value > 0) {
        take(new Evidence.AttributeGiven(i, value));
      }
    }
  }

  /** The state as it stands. */
  public LearnerState state() {
    return state;
  }

  public SimulatedLearner learner() {
    return learner;
  }

  /** The minute it is. */
  public int now() {
    return startOfSession + learner.minutes() - minutesBefore;
  }

  /** Whether the end was reached or the learner has left. */
  public boolean over() {
    return over;
  }

  /** All that happened so far, in order. */
  public List<LearnerLog.Entry> log() {
    return log;
  }

  private void take(Evidence evidence) {
    state = engine.record(state, evidence, now());
    log.add(new LearnerLog.Entry(now(), evidence));
  }

  /** Makes the next decision and lets the learner meet it; null when the journey is over. */
  public @Nullable Decision step() {
    return step(known -> known);
  }

  /**
   * The same, with what the engine knows of the learner changed right before it decides: what if it
   * were otherwise. The log does not tell of the change.
   */
  public @Nullable Decision step(UnaryOperator<LearnerState> otherwise) {
    if (over) {
      return null;
    }
    if (paused || learner.minutes() - minutesBefore >= persona.sessionMinutes()) {
      paused = false;
      nextSession();
    }
    state = otherwise.apply(state);
    Decision decision = engine.decide(state, now());
    state = decision.after();
    log.add(new LearnerLog.Entry(now(), new Evidence.Met()));
    switch (decision.kind()) {
      case END -> over = true;
      case PAUSE -> paused = true;
      case OFFER -> take(new Evidence.Chose(learner.choose(decision)));
      case PRESENT -> meet(decision);
    }
    return decision;
  }

  private void nextSession() {
    startOfSession = now() + persona.daysBetween() * 1440;
    minutesBefore = learner.minutes();
    learner.away(persona.daysBetween());
    take(new Evidence.SessionBegan());
  }

  private void meet(Decision decision) {
    PlanActivity activity = engine.plan().activities().get(decision.activity());
    if (decision.item() < 0) {
      if (activity.kind() == ActivityKind.SELF_ASSESSMENT) {
        for (int i = 0; i < activity.skills().size(); i++) {
          int skill = activity.skills().at(i);
          take(new Evidence.Rated(skill, learner.rating(skill)));
        }
      }
      take(learner.read(decision));
      return;
    }
    switch (decision.level()) {
      case WORKED -> take(learner.read(decision));
      case COMPLETION -> {
        int steps =
            decision.retry()
                ? 0
                : (engine.plan().items().get(decision.item()).answerable() + 1) / 2;
        for (int i = 0; i < steps; i++) {
          take(learner.step(decision));
        }
        answer(decision);
      }
      case HINTED -> {
        for (int used = state.get(LearnerCell.HINTS); learner.wantsHint(decision, used); used++) {
          take(new Evidence.HintShown());
        }
        answer(decision);
      }
      case INDEPENDENT -> answer(decision);
    }
  }

  private void answer(Decision decision) {
    int item = decision.item();
    Evidence.Answered answer =
        learner.answer(
            decision, state.get(LearnerCell.HINTS), keys.options(item), keys.right(item));
    take(answer);
    if (state.get(LearnerCell.RETRY) == 1) {
      return;
    }
    int answers = state.get(LearnerCell.VISIT_ANSWERS);
    boolean badly =
        !answer.right() && answers > 1 && state.get(LearnerCell.VISIT_RIGHT) * 2 < answers;
    if (learner.givesUp(badly)) {
      over = true;
    }
  }

  /** Runs until it is over, or so many decisions were made; returns how many. */
  public int run(int most) {
    int steps = 0;
    while (steps < most && step() != null) {
      steps++;
    }
    return steps;
  }
}

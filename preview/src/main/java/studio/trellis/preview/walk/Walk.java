package studio.trellis.preview.walk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.course.Course;
import studio.trellis.model.engine.Decision;
import studio.trellis.model.engine.Engine;
import studio.trellis.model.engine.Plan;
import studio.trellis.model.engine.Standing;
import studio.trellis.model.engine.Turn;
import studio.trellis.model.learner.Evidence;
import studio.trellis.model.learner.LearnerLog;
import studio.trellis.model.learner.LearnerState;
import studio.trellis.model.persona.Persona;
import studio.trellis.model.simulation.AnswerKeys;
import studio.trellis.model.simulation.Journey;

/**
 * One persona's way through a course, step by step, forwards and back. The same seed gives the same
 * walk.
 */
public final class Walk {
  /** When simulated learners begin: Monday, 5 January 2026, 9:00, in minutes since 2020-01-01. */
  public static final int START = 2196 * 1440 + 9 * 60;

  private final Engine engine;
  private final AnswerKeys keys;
  private final Persona persona;
  private final int seed;
  private final Names names;
  private final List<WalkStep> steps = new ArrayList<>();
  private final Map<Integer, Turn> tried = new TreeMap<>();
  private Journey journey;

  /**
   * A walk that begins.
   *
   * @throws IllegalArgumentException when a reference of the course is broken
   */
  public Walk(Course course, Persona persona, int seed) {
    Plan plan = Plan.of(course);
    this.engine = new Engine(plan);
    this.keys = new AnswerKeys(course);
    this.persona = persona;
    this.seed = seed;
    this.names = new Names(course, plan);
    this.journey = begin();
  }

  private Journey begin() {
    return new Journey(engine, keys, persona, seed, START);
  }

  /** Makes the next step; null: the walk is over. */
  public @Nullable WalkStep next() {
    int from = steps.isEmpty() ? 0 : journey.log().size();
    Decision decision = journey.step(known -> otherwise(steps.size() + 1, known));
    if (decision == null) {
      return null;
    }
    List<Evidence> evidence = new ArrayList<>();
    int minute = START;
    for (LearnerLog.Entry entry : journey.log().subList(from, journey.log().size())) {
      evidence.add(entry.evidence());
      if (entry.evidence() instanceof Evidence.Met) {
        minute = entry.minute();
      }
    }
    WalkStep step =
        new WalkStep(steps.size() + 1, minute, journey.learner().minutes(), decision, evidence);
    steps.add(step);
    return step;
  }

  /** Makes up to {@code most} steps; returns those made. */
  public List<WalkStep> run(int most) {
    int from = steps.size();
    while (steps.size() - from < most && next() != null) {
      // Each step is kept as it is made.
    }
    return List.copyOf(steps.subList(from, steps.size()));
  }

  /**
   * Takes the last step back; false: there is none. Going on from there gives the same step again.
   */
  public boolean back() {
    if (steps.isEmpty()) {
      return false;
    }
    backTo(steps.size() - 1);
    tried.keySet().removeIf(step -> step > steps.size());
    return true;
  }

  /**
   * The learner's chances cannot be drawn backwards, so the way is gone again from its beginning.
   */
  private void backTo(int left) {
    steps.subList(left, steps.size()).clear();
    journey = begin();
    for (int i = 1; i <= left; i++) {
      int step = i;
      journey.step(known -> otherwise(step, known));
    }
  }

  private LearnerState otherwise(int step, LearnerState known) {
    Turn turn = tried.get(step);
    return turn == null ? known : turn.on(engine, known);
  }

  /**
   * Goes another way from a step on, as if what turns it had been so. What came after it is
   * forgotten; {@link #back} leads back beyond it to the way as it was.
   *
   * @param step from 1, one of those made
   * @param turn one of those that {@link Turns} gives for the step
   */
  public void tryOut(int step, Turn turn) {
    tried.keySet().removeIf(other -> other >= step);
    backTo(step - 1);
    tried.put(step, turn);
    next();
  }

  /** What was tried, by the step from which on it holds. */
  public Map<Integer, Turn> tried() {
    return Collections.unmodifiableMap(tried);
  }

  /** The steps so far. */
  public List<WalkStep> steps() {
    return List.copyOf(steps);
  }

  /** Whether the end was reached, or the learner has left for good. */
  public boolean over() {
    return journey.over();
  }

  /** Whether the learner has left before the end. */
  public boolean left() {
    return over() && (steps.isEmpty() || steps.getLast().decision().kind() != Decision.Kind.END);
  }

  public Persona persona() {
    return persona;
  }

  public int seed() {
    return seed;
  }

  /** What the parts of the course are called. */
  public Names names() {
    return names;
  }

  public Engine engine() {
    return engine;
  }

  /** The engine's state of the learner now. */
  public LearnerState state() {
    return journey.state();
  }

  /** Where the engine sees the learner now. */
  public Standing standing() {
    return engine.standing(journey.state());
  }

  /** Whether the learner truly knows the skill at a position now. */
  public boolean knows(int skill) {
    return journey.learner().knows(skill);
  }

  /** Share of skills truly known now, thousandths. */
  public int trueMastery() {
    return journey.learner().trueMastery();
  }

  /**
   * All that happened so far, for a replay in another engine; where something was tried, only what
   * the engine was told.
   */
  public List<LearnerLog.Entry> log() {
    return List.copyOf(journey.log());
  }
}

package studio.trellis.preview.walk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.course.Course;
import studio.trellis.model.engine.Decision;
import studio.trellis.model.engine.Engine;
import studio.trellis.model.engine.Plan;
import studio.trellis.model.engine.Standing;
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
    Decision decision = journey.step();
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
    steps.removeLast();
    // The learner's chances cannot be drawn backwards, so the way is gone again from its beginning.
    journey = begin();
    journey.run(steps.size());
    return true;
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

  /** All that happened so far, for a replay in another engine. */
  public List<LearnerLog.Entry> log() {
    return List.copyOf(journey.log());
  }
}

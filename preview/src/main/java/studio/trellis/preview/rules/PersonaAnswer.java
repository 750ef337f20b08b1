package studio.trellis.preview.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.course.Course;
import studio.trellis.model.engine.Decision;
import studio.trellis.model.engine.Engine;
import studio.trellis.model.engine.Plan;
import studio.trellis.model.engine.Reading;
import studio.trellis.model.engine.Reason;
import studio.trellis.model.engine.Turn;
import studio.trellis.model.learner.LearnerState;
import studio.trellis.model.persona.Persona;
import studio.trellis.model.rule.Rule;
import studio.trellis.model.simulation.AnswerKeys;
import studio.trellis.model.simulation.Journey;
import studio.trellis.preview.walk.Walk;

/**
 * Whether a rule fires for a persona, on one walk.
 *
 * @param step the first step at which it fires, from 1; 0: never
 * @param times how often it fires
 * @param looked how often the engine asked for its condition
 * @param nearest where it does not fire: the value that kept it from that when the least was
 *     missing; empty: it fires, or was never looked at, or had nowhere to lead
 * @param turned what would have made it fire there, as the engine says that decided again; empty:
 *     it fires, or nothing that can be changed by itself would have
 * @param at the step of {@code nearest}, from 1; 0: there is none
 * @param overlaps rules that wanted something else at the same step
 */
public record PersonaAnswer(
    Persona persona,
    int step,
    int times,
    int looked,
    Optional<Reading> nearest,
    Optional<Turn> turned,
    int at,
    List<Overlap> overlaps) {
  /** Steps after which a walk is not followed on. */
  static final int MOST_STEPS = 2_000;

  public PersonaAnswer {
    overlaps = List.copyOf(overlaps);
  }

  /**
   * One answer a persona, in their order.
   *
   * @param rule a rule of the course; whether it is switched on does not matter
   * @param stop asked now and then; then an answer covers the walk so far
   */
  public static List<PersonaAnswer> of(
      Course course, String rule, List<Persona> personas, int seed, BooleanSupplier stop) {
    Course on = switchedOn(course, rule);
    Engine engine = new Engine(Plan.of(on), true);
    AnswerKeys keys = new AnswerKeys(on);
    RuleWatch watch = new RuleWatch(on, rule);
    List<PersonaAnswer> out = new ArrayList<>();
    for (Persona persona : personas) {
      Follow follow = new Follow(watch);
      Journey journey = new Journey(engine, keys, persona, seed, Walk.START);
      for (int i = 1; i <= MOST_STEPS && !stop.getAsBoolean(); i++) {
        Decision decision =
            journey.step(
                known -> {
                  follow.before(known, journey.now());
                  return known;
                });
        if (decision == null) {
          break;
        }
        follow.take(i, decision);
      }
      out.add(follow.answer(persona, engine));
    }
    return out;
  }

  static Course switchedOn(Course course, String rule) {
    Rule on = course.rules().get(rule).with(f -> f.enabled = true);
    return course.with(f -> f.rules = f.rules.with(on));
  }

  /** What one walk shows of the rule. */
  private static final class Follow {
    private final RuleWatch watch;
    private final TreeSet<Overlap> overlaps =
        new TreeSet<>(
            Comparator.comparing(Overlap::other)
                .thenComparing(Overlap::kind)
                .thenComparing(Overlap::otherWins));
    private int step;
    private int times;
    private int looked;
    private List<Reading> nearest = List.of();
    private int nearestStep;
    private @Nullable LearnerState nearestState;
    private int nearestMinute;
    private @Nullable LearnerState state;
    private int minute;
    private int missing = Integer.MAX_VALUE;
    private int distance = Integer.MAX_VALUE;

    Follow(RuleWatch watch) {
      this.watch = watch;
    }

    /** What the engine knows when it is about to decide. */
    void before(LearnerState known, int now) {
      state = known;
      minute = now;
    }

    void take(int number, Decision decision) {
      Reason reason = watch.reason(decision);
      if (reason == null) {
        return;
      }
      looked++;
      switch (reason.outcome()) {
        case WON, ALSO -> {
          times++;
          step = step == 0 ? number : step;
          overlaps.addAll(watch.overlaps(decision, reason));
        }
        case WOULD_HAVE -> overlaps.addAll(watch.overlaps(decision, reason));
        case NOT_MET -> near(number, reason);
        case NOTHING -> {}
      }
    }

    private void near(int number, Reason reason) {
      List<Reading> blocking = Blocking.of(watch.rule().condition(), Reading.of(reason));
      if (blocking.isEmpty()) {
        return;
      }
      Reading first = blocking.getFirst();
      int off = first.read() < 0 ? Integer.MAX_VALUE : Math.abs(first.read() - first.wanted());
      if (blocking.size() < missing || (blocking.size() == missing && off < distance)) {
        missing = blocking.size();
        distance = off;
        nearest = blocking;
        nearestStep = number;
        nearestState = state;
        nearestMinute = minute;
      }
    }

    /** All that was missing there made otherwise, and decided again: does it fire? */
    private Optional<Turn> turned(Engine engine) {
      LearnerState then = nearestState;
      if (then == null) {
        return Optional.empty();
      }
      return Optional.ofNullable(Turn.by(engine, then, nearestMinute, nearest))
          .filter(
              turn -> {
                Reason reason = watch.reason(turn.instead());
                return reason != null && RuleWatch.fired(reason);
              });
    }

    PersonaAnswer answer(Persona persona, Engine engine) {
      boolean fires = times > 0;
      return new PersonaAnswer(
          persona,
          step,
          times,
          looked,
          fires ? Optional.empty() : nearest.stream().findFirst(),
          fires ? Optional.empty() : turned(engine),
          fires ? 0 : nearestStep,
          new ArrayList<>(overlaps));
    }
  }
}

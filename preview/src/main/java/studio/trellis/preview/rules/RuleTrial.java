package studio.trellis.preview.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import studio.trellis.model.course.Course;
import studio.trellis.model.engine.Engine;
import studio.trellis.model.engine.Plan;
import studio.trellis.model.engine.Reason;
import studio.trellis.model.rule.Rule;
import studio.trellis.model.simulation.AnswerKeys;
import studio.trellis.model.simulation.Journey;
import studio.trellis.preview.cohort.CohortSetup;
import studio.trellis.preview.walk.Walk;

/**
 * What a rule does to a cohort: the same learners take the course with it and without it.
 *
 * @param learners how many
 * @param fired for how many of them it fires
 * @param times how often in all
 * @param minutes mean difference for those for whom it fires, in minutes: below 0 it saves them
 *     time
 * @param error standard error of that mean, in tenths of a minute
 * @param overlaps rules that wanted something else at the same step, with the number of learners
 */
public record RuleTrial(
    int learners, int fired, long times, int minutes, int error, Map<Overlap, Integer> overlaps) {
  public RuleTrial {
    overlaps = Collections.unmodifiableMap(order(overlaps));
  }

  private static Map<Overlap, Integer> order(Map<Overlap, Integer> overlaps) {
    Map<Overlap, Integer> out =
        new TreeMap<>(
            Comparator.comparing(Overlap::other)
                .thenComparing(Overlap::kind)
                .thenComparing(Overlap::otherWins));
    out.putAll(overlaps);
    return out;
  }

  /** Whether the difference in minutes is more than chance: at least twice its error. */
  public boolean clear() {
    return Math.abs(minutes) * 10 >= 2 * error && minutes != 0;
  }

  /** Share of the learners, thousandths. */
  public int share() {
    return new RuleFirings.Count(fired, times).share(learners);
  }

  /**
   * Tries a rule of a course, whether it is switched on or off. The result is the same for any
   * number of threads.
   *
   * @param stop asked now and then by any thread
   * @throws java.util.concurrent.CancellationException when it is asked to stop
   */
  public static RuleTrial of(Course course, String rule, CohortSetup setup, BooleanSupplier stop) {
    Course on = PersonaAnswer.switchedOn(course, rule);
    Rule off = course.rules().get(rule).with(f -> f.enabled = false);
    Course without = course.with(f -> f.rules = f.rules.with(off));
    Engine with = new Engine(Plan.of(on), false);
    Engine other = new Engine(Plan.of(without), false);
    AnswerKeys keys = new AnswerKeys(on);
    AnswerKeys otherKeys = new AnswerKeys(without);
    RuleWatch watch = new RuleWatch(on, rule);
    int[] times = new int[setup.learners()];
    int[] saved = new int[setup.learners()];
    List<List<Overlap>> overlaps =
        new ArrayList<>(Collections.nCopies(setup.learners(), List.of()));
    Crowding.run(
        setup,
        stop,
        learner -> {
          Journey journey =
              new Journey(with, keys, setup.persona(learner), setup.seed(learner), Walk.START);
          List<Overlap> met = new ArrayList<>();
          Crowding.follow(
              journey,
              stop,
              decision -> {
                Reason reason = watch.reason(decision);
                if (reason != null) {
                  times[learner] += RuleWatch.fired(reason) ? 1 : 0;
                  watch.overlaps(decision, reason).stream()
                      .filter(overlap -> !met.contains(overlap))
                      .forEach(met::add);
                }
              });
          overlaps.set(learner, met);
          if (times[learner] > 0) {
            // Whoever never meets the rule goes the same way without it.
            Journey alone =
                new Journey(
                    other, otherKeys, setup.persona(learner), setup.seed(learner), Walk.START);
            Crowding.follow(alone, stop, decision -> {});
            saved[learner] = journey.learner().minutes() - alone.learner().minutes();
          }
        });
    return sum(times, saved, overlaps);
  }

  private static RuleTrial sum(int[] times, int[] saved, List<List<Overlap>> overlaps) {
    int fired = 0;
    long all = 0;
    long minutes = 0;
    long squares = 0;
    Map<Overlap, Integer> met = order(Map.of());
    for (int i = 0; i < times.length; i++) {
      if (times[i] > 0) {
        fired++;
        all += times[i];
        minutes += saved[i];
        squares += (long) saved[i] * saved[i];
      }
      overlaps.get(i).forEach(overlap -> met.merge(overlap, 1, Integer::sum));
    }
    int mean = fired == 0 ? 0 : (int) Math.round((double) minutes / fired);
    int error = 0;
    if (fired > 1) {
      double average = (double) minutes / fired;
      double variance = ((double) squares - average * minutes) / (fired - 1);
      error = (int) Math.round(Math.sqrt(Math.max(0, variance) / fired) * 10);
    }
    return new RuleTrial(times.length, fired, all, mean, error, met);
  }
}

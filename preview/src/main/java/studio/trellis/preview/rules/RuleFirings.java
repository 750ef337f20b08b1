package studio.trellis.preview.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import studio.trellis.model.base.Entities;
import studio.trellis.model.course.Course;
import studio.trellis.model.engine.Codes;
import studio.trellis.model.engine.Decision;
import studio.trellis.model.engine.Engine;
import studio.trellis.model.engine.Plan;
import studio.trellis.model.engine.Reason;
import studio.trellis.model.rule.Rule;
import studio.trellis.model.simulation.AnswerKeys;
import studio.trellis.model.simulation.Journey;
import studio.trellis.preview.cohort.CohortSetup;
import studio.trellis.preview.walk.Walk;

/**
 * For how many simulated learners each rule of a course fires. A rule that is switched off is asked
 * beside the others and does nothing, so that it changes nobody's way.
 *
 * @param learners how many there were
 * @param counts by id of the rule
 */
public record RuleFirings(int learners, Map<String, Count> counts) {
  public RuleFirings {
    counts = Collections.unmodifiableMap(new TreeMap<>(counts));
  }

  /**
   * How often a rule fires.
   *
   * @param learners for how many learners
   * @param times in all
   */
  public record Count(int learners, long times) {
    /** Share of {@code all} learners, thousandths. */
    public int share(int all) {
      return all == 0 ? 0 : (int) (((long) learners * 1000 + all / 2) / all);
    }
  }

  /**
   * Runs a cohort. The result is the same for any number of threads.
   *
   * @param stop asked now and then by any thread; then nobody wants the result any more
   * @throws java.util.concurrent.CancellationException when it is asked to stop
   */
  public static RuleFirings of(Course course, CohortSetup setup, BooleanSupplier stop) {
    Course probed = course.with(f -> f.rules = probes(f.rules));
    Engine engine = new Engine(Plan.of(probed), false);
    AnswerKeys keys = new AnswerKeys(probed);
    List<String> ids = new Codes(probed).rules();
    int[][] fired = new int[setup.learners()][];
    Crowding.run(
        setup,
        stop,
        learner -> {
          int[] counts = new int[ids.size()];
          Journey journey =
              new Journey(engine, keys, setup.persona(learner), setup.seed(learner), Walk.START);
          Crowding.follow(journey, stop, decision -> count(decision, counts));
          fired[learner] = counts;
        });
    Map<String, Count> out = new TreeMap<>();
    for (Rule rule : course.rules()) {
      int at = ids.indexOf(rule.id());
      int learners = 0;
      long times = 0;
      for (int[] counts : fired) {
        learners += counts[at] > 0 ? 1 : 0;
        times += counts[at];
      }
      out.put(rule.id(), new Count(learners, times));
    }
    return new RuleFirings(setup.learners(), out);
  }

  private static Entities<Rule> probes(Entities<Rule> rules) {
    List<Rule> out = new ArrayList<>();
    for (Rule rule : rules) {
      out.add(
          rule.enabled()
              ? rule
              : rule.with(
                  f -> {
                    f.enabled = true;
                    f.actions = List.of();
                  }));
    }
    return Entities.of(out);
  }

  private static void count(Decision decision, int[] counts) {
    for (Reason reason : decision.reasons()) {
      if (reason.why() == Reason.Why.RULE && RuleWatch.fired(reason)) {
        counts[reason.subject()]++;
      }
    }
  }
}

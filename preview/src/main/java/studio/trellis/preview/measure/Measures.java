package studio.trellis.preview.measure;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.model.persona.Persona;

/**
 * What came of the learners of one persona. Shares and means are in thousandths.
 *
 * @param complete share that met the course's measure of completion
 * @param ended share that came to the end, complete or not
 * @param left share that left for good before the end
 * @param estimated mean mastery as the engine estimates it at the end
 * @param truth mean share of skills truly known at the end
 * @param score mean score as the LMS is told it
 * @param declared how often a skill came to count as mastered
 * @param atDeclared share of those in which the skill was truly known at that moment; −1: there
 *     were none
 * @param noticed share of the skills truly known at the end that count as mastered; −1: none is
 *     known
 * @param right share of right answers; −1: none was given
 * @param visits by activity position; {@code rules} by rule position
 */
public record Measures(
    Persona persona,
    int learners,
    int complete,
    int ended,
    int left,
    int estimated,
    int truth,
    int score,
    long declared,
    int atDeclared,
    int noticed,
    long answers,
    int right,
    long hints,
    Range decisions,
    Range minutes,
    List<Count> visits,
    List<Count> rules) {
  public Measures {
    visits = List.copyOf(visits);
    rules = List.copyOf(rules);
  }

  /** The middle and the edges of a spread. */
  public record Range(int median, int p10, int p90) {
    static Range of(Spread spread) {
      return new Range(spread.median(), spread.percentile(10), spread.percentile(90));
    }
  }

  /**
   * How often something happened.
   *
   * @param times in all
   * @param learners to how many learners
   */
  public record Count(long times, int learners) {}

  /** The measures of a tally. */
  public static Measures of(Persona persona, Tally t) {
    return new Measures(
        persona,
        t.learners,
        share(t.complete, t.learners),
        share(t.ended, t.learners),
        share(t.left, t.learners),
        mean(t.estimated, t.learners),
        mean(t.truth, t.learners),
        mean(t.score, t.learners),
        t.declared,
        share(t.declaredKnown, t.declared),
        share(t.knownDeclared, t.known),
        t.answers,
        share(t.right, t.answers),
        t.hints,
        Range.of(t.decisions),
        Range.of(t.minutes),
        counts(t.visits, t.visitors),
        counts(t.firings, t.fired));
  }

  private static List<Count> counts(int[] times, int[] learners) {
    List<Count> out = new ArrayList<>();
    for (int i = 0; i < times.length; i++) {
      out.add(new Count(times[i], learners[i]));
    }
    return out;
  }

  private static int share(long part, long all) {
    return all == 0 ? -1 : (int) ((part * 1000 + all / 2) / all);
  }

  private static int mean(long sum, int learners) {
    return learners == 0 ? -1 : (int) ((sum + learners / 2) / learners);
  }
}

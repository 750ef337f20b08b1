package studio.trellis.preview.measure;

import studio.trellis.model.engine.Plan;

/**
 * What is counted of the learners of one persona. Sums of whole numbers only: their order does not
 * matter.
 */
public final class Tally {
  final int[] visits;
  final int[] visitors;
  final int[] firings;
  final int[] fired;
  final Spread decisions = new Spread();
  final Spread minutes = new Spread();
  int learners;
  int complete;
  int ended;
  int left;
  long estimated;
  long truth;
  long score;
  long decided;
  long answers;
  long right;
  long hints;
  long declared;
  long declaredKnown;
  long known;
  long knownDeclared;

  /** Nothing counted yet. */
  public Tally(Plan plan) {
    this.visits = new int[plan.activities().size()];
    this.visitors = new int[visits.length];
    this.firings = new int[plan.rules().size()];
    this.fired = new int[firings.length];
  }

  /** Counts all that another has counted. */
  public void add(Tally other) {
    add(visits, other.visits);
    add(visitors, other.visitors);
    add(firings, other.firings);
    add(fired, other.fired);
    decisions.add(other.decisions);
    minutes.add(other.minutes);
    learners += other.learners;
    complete += other.complete;
    ended += other.ended;
    left += other.left;
    estimated += other.estimated;
    truth += other.truth;
    score += other.score;
    decided += other.decided;
    answers += other.answers;
    right += other.right;
    hints += other.hints;
    declared += other.declared;
    declaredKnown += other.declaredKnown;
    known += other.known;
    knownDeclared += other.knownDeclared;
  }

  /** Decisions of all learners. */
  public long decided() {
    return decided;
  }

  private static void add(int[] to, int[] from) {
    for (int i = 0; i < to.length; i++) {
      to[i] += from[i];
    }
  }
}

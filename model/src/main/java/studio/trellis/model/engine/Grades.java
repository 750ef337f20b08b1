package studio.trellis.model.engine;

import studio.trellis.model.learner.Evidence;

/** How well something was remembered, from an answer: what {@link Fsrs} calls a grade. */
final class Grades {
  /** Seconds an item takes when its activity does not say: the author's minutes over its items. */
  private static final int USUAL_SECONDS = 60;

  private static final int LEAST_SECONDS = 20;
  private static final int UNSURE = 1;
  private static final int CERTAIN = 3;

  private Grades() {}

  /** Seconds that an item is expected to take, 20 and up. */
  static int seconds(Facts facts, int item) {
    PlanActivity a = facts.activity(facts.plan.items().get(item).activity());
    return a.minutes() <= 0 || a.items().size() == 0
        ? USUAL_SECONDS
        : Math.max(LEAST_SECONDS, a.minutes() * 60 / a.items().size());
  }

  /**
   * Again for an error; hard with help, unsure, or in more than twice the time expected; easy when
   * certain and in less than half of it. A time or confidence that is not known changes nothing.
   */
  static int of(Facts facts, int item, Evidence.Answered e, boolean unaided) {
    if (!e.right()) {
      return Fsrs.AGAIN;
    }
    int expected = seconds(facts, item);
    boolean slow = e.seconds() > 0 && e.seconds() / 2 > expected;
    boolean unsure = e.confidence() >= 0 && e.confidence() <= UNSURE;
    if (!unaided || slow || unsure) {
      return Fsrs.HARD;
    }
    boolean quick = e.seconds() > 0 && e.seconds() < expected / 2;
    return quick && e.confidence() >= CERTAIN ? Fsrs.EASY : Fsrs.GOOD;
  }
}

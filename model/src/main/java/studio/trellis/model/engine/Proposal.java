package studio.trellis.model.engine;

import studio.trellis.model.base.Ints;

/**
 * Where a step of the order of a decision would lead.
 *
 * @param activity the activity to enter; −1: a choice is offered
 * @param offers target codes, when a choice is offered
 * @param recommended index of the recommended one
 */
record Proposal(Way way, int activity, Ints offers, int recommended, Reason reason) {
  /** How the activity is entered. */
  enum Way {
    /** The author's order goes on from it. */
    ENTER,
    /** The author's order goes on from where it was. */
    DETOUR,
    /** As a detour, and back to what was under way. */
    INSERT,
    /** Gone back to, its visit going on. */
    BACK,
    OFFER,
    /** Reviews come, for as many minutes as {@code recommended} says. */
    REVIEW,
    /** The session ends. */
    PAUSE
  }

  static Proposal enter(int activity, Reason reason) {
    return new Proposal(Way.ENTER, activity, Ints.of(), 0, reason);
  }

  static Proposal of(Way way, int activity, Reason reason) {
    return new Proposal(way, activity, Ints.of(), 0, reason);
  }

  static Proposal offer(Ints offers, int recommended, Reason reason) {
    return new Proposal(Way.OFFER, -1, offers, recommended, reason);
  }

  /** The same, as the reason that it was not taken. */
  Reason wouldHave() {
    return new Reason(
        reason.step(),
        Reason.Outcome.WOULD_HAVE,
        reason.why(),
        reason.subject(),
        reason.target(),
        reason.values());
  }
}

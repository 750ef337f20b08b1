package studio.trellis.packaging.player;

import org.teavm.jso.JSExport;

/**
 * The engine as the page's script sees it: strings in, strings out. In the page it is {@code
 * TrellisEngine}; a Java exception arrives there as an {@code Error} with the same message. Minutes
 * are whole minutes since 2020-01-01 00:00 by the learner's clock.
 */
public final class EngineFace {
  private static final Sitting SITTING = new Sitting();

  private EngineFace() {}

  /** The version of this interface; the page refuses to run with another one. */
  @JSExport
  public static int version() {
    return 1;
  }

  /** Takes the course's plan. */
  @JSExport
  public static void load(String plan) {
    SITTING.load(plan);
  }

  /**
   * Begins anew with an empty text, or goes on from a state's text. The answer says {@code
   * resumed}, the learner's {@code seed}, and in {@code problem} why a text could not be read.
   */
  @JSExport
  public static String start(String state, int now, int seed) {
    return SITTING.start(state, seed);
  }

  /** What comes next, now met by the learner; the same again while nothing was recorded. */
  @JSExport
  public static String next(int now) {
    return SITTING.next(now);
  }

  /** Takes in what the learner did, as {@code EvidenceText} writes it. */
  @JSExport
  public static void record(String evidence, int now) {
    SITTING.record(evidence, now);
  }

  /** The learner state's text: what a package stores. */
  @JSExport
  public static String state() {
    return SITTING.stateText();
  }

  /** Where the learner stands. */
  @JSExport
  public static String standing(int now) {
    return SITTING.standing(now);
  }

  /** What the learner has seen and done: a digit for each activity and item, and days. */
  @JSExport
  public static String seen() {
    return SITTING.seen();
  }

  /** The reasons of the decision that {@link #next} gave last. */
  @JSExport
  public static String why(int now) {
    return SITTING.why();
  }

  /**
   * Digests of learners' logs, one a line: each log is a seed and what {@code LearnerLog} wrote.
   */
  @JSExport
  public static String replays(String logs) {
    return SITTING.replays(logs);
  }

  /**
   * The decision of a number, from 0, in one log, and the state after it; empty when there is none.
   */
  @JSExport
  public static String replayed(String log, String index) {
    return SITTING.replayed(log, index);
  }
}

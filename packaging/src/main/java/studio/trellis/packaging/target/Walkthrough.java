package studio.trellis.packaging.target;

import java.util.List;

/**
 * A simulated learner's way through the course, for reviewers: what happened, so that the page's
 * own engine retraces it, and why, in words.
 *
 * @param name of the persona
 * @param about one sentence about them
 * @param seed that the learner's state began with
 * @param ending how it goes on after the last step
 */
public record Walkthrough(String name, String about, int seed, Ending ending, List<Step> steps) {
  public Walkthrough {
    steps = List.copyOf(steps);
  }

  /** How a walk goes on after its last step. */
  public enum Ending {
    /** The end of the course was reached. */
    END,
    /** The learner gives up there. */
    LEFT,
    /** There are more steps than the package holds. */
    CUT
  }

  /**
   * One decision, and what the learner did with it.
   *
   * @param minute when it was decided, since 2020-01-01
   * @param spent minutes of work up to its end
   * @param session whether a session began with it
   * @param title what was shown
   * @param did what the learner did with it, in words
   * @param came why it came, what decided first
   * @param considered rules and links that led nowhere, and what else would have followed
   * @param turns what would have led elsewhere
   * @param before evidence recorded before the decision: a minute and the engine's text of it
   * @param after evidence recorded after it
   */
  public record Step(
      int minute,
      int spent,
      boolean session,
      String title,
      String did,
      List<String> came,
      List<String> considered,
      List<String> turns,
      List<Happened> before,
      List<Happened> after) {
    public Step {
      came = List.copyOf(came);
      considered = List.copyOf(considered);
      turns = List.copyOf(turns);
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  /**
   * A piece of evidence.
   *
   * @param minute since 2020-01-01
   * @param evidence as {@code EvidenceText} writes it
   */
  public record Happened(int minute, String evidence) {}
}

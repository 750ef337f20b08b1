package studio.trellis.preview.rules;

/**
 * Another rule that wanted something else at the same step.
 *
 * @param other id of that rule
 * @param otherWins what the other rule wants is done
 * @param kind what they disagree about
 */
public record Overlap(String other, boolean otherWins, Kind kind) {
  /** What two rules can disagree about. */
  public enum Kind {
    /** Both say where to go. */
    WAY,
    /** Both set the help in a skill, each to another level. */
    HELP
  }
}

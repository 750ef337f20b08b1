package studio.trellis.model.check;

/** How much a finding matters. */
public enum Severity {
  /** Learners will be hurt, or the course cannot be used. */
  ERROR,
  /** Likely not what the author wants. */
  WARNING,
  /** Worth knowing; nothing is wrong. */
  NOTE
}

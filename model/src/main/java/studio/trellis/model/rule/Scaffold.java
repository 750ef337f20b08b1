package studio.trellis.model.rule;

/** How much help an activity gives, from most to least. */
public enum Scaffold {
  /** Every step is shown. */
  WORKED,
  /** Some steps are left to do. */
  COMPLETION,
  /** Hints on request. */
  HINTED,
  /** No help. */
  INDEPENDENT
}

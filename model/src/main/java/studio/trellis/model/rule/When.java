package studio.trellis.model.rule;

/** The moment at which a rule is considered. */
public enum When {
  /** After each answer. */
  ANSWERED,
  /** When an activity has ended. */
  ENDED,
  /** When a session begins. */
  BEGUN,
  /** Before each decision. */
  ALWAYS
}

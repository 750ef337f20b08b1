package studio.trellis.model.learner;

/** Where a learner stands with an activity. The order is stored: append only. */
public enum Status {
  UNSEEN,
  SEEN,
  DONE,
  PASSED,
  FAILED,
  /** Counts as shown, by a rule. */
  EXEMPT;

  private static final Status[] ALL = values();

  /** The status stored as {@code code}; an unknown one counts as seen. */
  public static Status of(int code) {
    return code < ALL.length ? ALL[code] : SEEN;
  }

  /** Done, passed or failed: it was taken to its end. */
  public boolean ended() {
    return this == DONE || this == PASSED || this == FAILED;
  }

  /** Done, passed or exempt. */
  public boolean over() {
    return this == DONE || this == PASSED || this == EXEMPT;
  }
}

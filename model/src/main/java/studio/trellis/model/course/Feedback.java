package studio.trellis.model.course;

/**
 * Feedback in three parts, each clean HTML and each possibly empty: what happened, why, how to
 * improve.
 */
public record Feedback(String what, String why, String improve) {
  public static final Feedback NONE = new Feedback("", "", "");

  /** Whether no part says anything. */
  public boolean empty() {
    return what.isEmpty() && why.isEmpty() && improve.isEmpty();
  }
}

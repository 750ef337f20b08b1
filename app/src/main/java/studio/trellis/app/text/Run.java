package studio.trellis.app.text;

/** A stretch of a sentence in one manner. */
public record Run(String text, Manner manner) {
  /** How a stretch is set. */
  public enum Manner {
    PLAIN,
    /** What is asked about. */
    NAME,
    /** A value, or what an action acts on. */
    VALUE,
    /** What is done. */
    ACTION,
    /** A reason. */
    QUIET
  }
}

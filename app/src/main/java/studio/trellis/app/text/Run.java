package studio.trellis.app.text;

/** A stretch of a sentence in one manner. */
public record Run(String text, Manner manner) {
  /** How a stretch is set. */
  public enum Manner {
    PLAIN,
    /** What the sentence is about: names and values. */
    STRONG,
    /** A reason. */
    QUIET
  }
}

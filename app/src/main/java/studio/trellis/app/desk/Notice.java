package studio.trellis.app.desk;

/** One line across the top of the page. */
public record Notice(Tone tone, String text) {
  /** Nothing to say. */
  public static final Notice NONE = new Notice(Tone.GOOD, "");

  /** How a notice looks. */
  public enum Tone {
    GOOD,
    BAD
  }
}

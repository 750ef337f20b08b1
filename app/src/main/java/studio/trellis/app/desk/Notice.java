package studio.trellis.app.desk;

import java.util.Optional;
import studio.trellis.model.edit.EditName;

/**
 * One line across the top of the page.
 *
 * @param undoes the edit it speaks of, which can be undone beside it while it is the last one
 */
public record Notice(Tone tone, String text, Optional<EditName> undoes) {
  /** Nothing to say. */
  public static final Notice NONE = new Notice(Tone.GOOD, "");

  /** A line that offers nothing. */
  public Notice(Tone tone, String text) {
    this(tone, text, Optional.empty());
  }

  /** How a notice looks. */
  public enum Tone {
    GOOD,
    BAD
  }
}

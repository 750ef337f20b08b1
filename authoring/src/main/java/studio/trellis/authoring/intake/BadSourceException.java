package studio.trellis.authoring.intake;

import java.io.IOException;

/**
 * A source that cannot be imported; the message is one line for people: which, what is wrong with
 * it, what to do.
 */
public final class BadSourceException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * The source {@code label} (or a file in it) {@code what}; {@code remedy} is what to do, as a
   * command.
   */
  public BadSourceException(String label, String what, String remedy) {
    super(label + " " + what + "; " + remedy);
  }
}

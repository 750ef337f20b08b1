package studio.trellis.authoring.store;

/**
 * A workspace that cannot be opened, read or written. The message is one line: where, what, what to
 * do.
 */
public final class WorkspaceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean taken;

  /** A fault {@code what} of the workspace {@code where}; {@code hint} says what to do. */
  public WorkspaceException(String where, String what, String hint) {
    this(where, what, hint, false);
  }

  WorkspaceException(String where, String what, String hint, boolean taken) {
    super(where + ": " + what + "; " + hint);
    this.taken = taken;
  }

  /** Whether the reason is that another process has the workspace open. */
  public boolean taken() {
    return taken;
  }
}

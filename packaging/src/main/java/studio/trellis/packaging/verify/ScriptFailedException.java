package studio.trellis.packaging.verify;

/** A package's script threw, or did not answer. */
public final class ScriptFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ScriptFailedException(String message) {
    super(message);
  }

  public ScriptFailedException(String message, Throwable cause) {
    super(message, cause);
  }
}

package studio.trellis.app.cli;

/** Something that the user asked for cannot be done: what is wrong, and what to do. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String what, String hint) {
    super(what + "; " + hint);
  }
}

package studio.trellis.authoring.search.replace;

/** What was typed cannot be looked for. The message is one line: what is wrong, what to do. */
public final class FindFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Kind kind;

  /** What can be wrong. */
  public enum Kind {
    /** No regular expression; the message says where. */
    PATTERN,
    /** The replacement names a group that is not there. */
    REPLACEMENT,
    /** It takes too long. */
    SLOW
  }

  FindFault(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  /** What is wrong. */
  public Kind kind() {
    return kind;
  }
}

package studio.trellis.authoring.file;

/**
 * A course that cannot be read or written. The message is one line: where, what is wrong, what to
 * do.
 */
public final class CourseFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String where;
  private final String what;
  private final String hint;

  /**
   * A fault {@code what} at the place {@code where}; {@code hint} says what to do and may be empty.
   */
  public CourseFileException(String where, String what, String hint) {
    super(oneLine(where + ": " + what + (hint.isEmpty() ? "" : "; " + hint)));
    this.where = where;
    this.what = what;
    this.hint = hint;
  }

  /** The file, and the place in it where that is known. */
  public String where() {
    return where;
  }

  /** What is wrong, as a clause. */
  public String what() {
    return what;
  }

  /** What to do, as a clause; may be empty. */
  public String hint() {
    return hint;
  }

  /** Names and texts of a file may hold line ends and other controls; a message must not. */
  private static String oneLine(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              boolean breaks = Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
              out.appendCodePoint(breaks ? ' ' : c);
            });
    return out.toString();
  }
}

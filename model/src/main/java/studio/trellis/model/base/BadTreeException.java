package studio.trellis.model.base;

/** A course file or a part of one that cannot be read: where, and what is wrong there. */
public final class BadTreeException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String where;
  private final String what;

  /** A fault {@code what} at the place {@code where}. */
  public BadTreeException(String where, String what) {
    super(where + ": " + what);
    this.where = where;
    this.what = what;
  }

  /** The place: a line and column, or a path such as {@code activities/a12/title}. */
  public String where() {
    return where;
  }

  /** What is wrong there, as a clause. */
  public String what() {
    return what;
  }
}

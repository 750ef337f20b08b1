package studio.trellis.packaging;

/** A course that cannot be packaged as asked: what is wrong, where, and what to do, in one line. */
public final class ExportException extends Exception {
  private static final long serialVersionUID = 1L;

  public ExportException(String message) {
    super(message);
  }
}

package studio.trellis.authoring.media;

/** A file that a course cannot take; the message is one line: what is wrong and what to do. */
public final class UnfitFileException extends Exception {
  private static final long serialVersionUID = 1L;

  UnfitFileException(String message) {
    super(message);
  }
}

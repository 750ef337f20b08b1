package studio.trellis.packaging.zip;

import java.io.IOException;

/**
 * An archive that is not read: a code that stays, and one line that says what is wrong and where.
 */
public final class BadArchiveException extends IOException {
  private static final long serialVersionUID = 1L;
  private final String code;

  public BadArchiveException(String code, String message) {
    super(message);
    this.code = code;
  }

  /** What kind of fault it is, such as {@code ZIP_PATH}. */
  public String code() {
    return code;
  }
}

package studio.trellis.authoring.zip;

import java.io.IOException;
import java.nio.file.Path;

/**
 * An archive that is not read; the message is one line for people: which file, what is wrong with
 * it, what to do.
 */
public final class BadArchiveException extends IOException {
  private static final long serialVersionUID = 1L;
  private final String what;
  private final String remedy;

  /** {@code what} is wrong with {@code archive}; {@code remedy} is what to do, as a command. */
  public BadArchiveException(Path archive, String what, String remedy) {
    super(archive.getFileName() + ": " + what + "; " + remedy);
    this.what = what;
    this.remedy = remedy;
  }

  /** What is wrong, as a clause. */
  public String what() {
    return what;
  }

  /** What to do, as a command. */
  public String remedy() {
    return remedy;
  }

  static BadArchiveException damaged(Path archive, String what) {
    return new BadArchiveException(archive, what, "download or copy the file again");
  }

  static BadArchiveException hostile(Path archive, String what) {
    return new BadArchiveException(
        archive,
        what + ", so nothing was read",
        "get the archive from a source you trust, or pack it anew");
  }
}

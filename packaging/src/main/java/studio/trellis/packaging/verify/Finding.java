package studio.trellis.packaging.verify;

/**
 * Something that a check of a package has to say.
 *
 * @param code stays the same over versions, such as {@code MANIFEST_FILE_MISSING}
 * @param place a file of the package, or empty for the whole
 * @param message one sentence: what is wrong, and what to do
 */
public record Finding(String code, Severity severity, String place, String message) {
  /** How bad it is. */
  public enum Severity {
    /** The package does not work, or is not safe. */
    ERROR,
    /** Some platforms stumble over it. */
    WARNING
  }

  static Finding error(String code, String place, String message) {
    return new Finding(code, Severity.ERROR, place, message);
  }

  static Finding warning(String code, String place, String message) {
    return new Finding(code, Severity.WARNING, place, message);
  }
}

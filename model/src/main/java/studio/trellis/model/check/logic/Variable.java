package studio.trellis.model.check.logic;

/**
 * Something that conditions read: a whole number.
 *
 * @param name what it is; two of the same name are the same
 * @param low lowest value that it may have
 * @param high highest one
 */
public record Variable(String name, int low, int high) {
  public Variable {
    if (low > high) {
      throw new IllegalArgumentException(name + " has no value");
    }
  }

  /** A variable that is 0 or 1. */
  public static Variable flag(String name) {
    return new Variable(name, 0, 1);
  }
}

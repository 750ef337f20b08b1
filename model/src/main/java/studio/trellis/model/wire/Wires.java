package studio.trellis.model.wire;

/** What several codecs share. */
final class Wires {
  private Wires() {}

  /**
   * The value that was read of {@code f}. Values without an id of their own have no place for
   * fields of a newer version; such a file is refused, not cut.
   */
  static <T> T whole(Fields f, T value) {
    nothingLeft(f);
    return value;
  }

  /** The same, for what is already read. */
  static void nothingLeft(Fields f) {
    for (String name : f.rest().keySet()) {
      throw f.bad(
          name, "this version does not know this field; open the course with a newer Trellis");
    }
  }
}

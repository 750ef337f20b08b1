package studio.trellis.model.wire;

/** What several codecs share. */
final class Wires {
  private Wires() {}

  /**
   * Values without an id of their own have no place for fields of a newer version; such a file is
   * refused, not cut.
   */
  static void nothingLeft(Fields f) {
    for (String name : f.rest().keySet()) {
      throw f.bad(
          name, "this version does not know this field; open the course with a newer Trellis");
    }
  }
}

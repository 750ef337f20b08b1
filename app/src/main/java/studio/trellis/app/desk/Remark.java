package studio.trellis.app.desk;

/**
 * A finding in words.
 *
 * @param place what it is about
 * @param where the name of that part
 * @param cause what is wrong
 * @param fix what to do
 */
public record Remark(Weight weight, Selection place, String where, String cause, String fix) {
  /** How much a finding matters. */
  public enum Weight {
    ERROR,
    WARNING,
    NOTE
  }
}

package studio.trellis.app.desk;

import java.util.Optional;
import studio.trellis.model.check.Finding;
import studio.trellis.model.edit.Edit;

/**
 * A finding in words.
 *
 * @param place what it is about
 * @param where the name of that part
 * @param cause what is wrong
 * @param fix what to do
 * @param mending the edit that does it, where one step does
 * @param finding what it puts into words
 */
public record Remark(
    Weight weight,
    Selection place,
    String where,
    String cause,
    String fix,
    Optional<Edit> mending,
    Optional<Finding> finding) {
  /** A finding that no single step mends. */
  public Remark(Weight weight, Selection place, String where, String cause, String fix) {
    this(weight, place, where, cause, fix, Optional.empty(), Optional.empty());
  }

  /** How much a finding matters. */
  public enum Weight {
    ERROR,
    WARNING,
    NOTE
  }
}

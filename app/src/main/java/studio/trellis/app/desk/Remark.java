package studio.trellis.app.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.trellis.app.text.Text;
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

  /** How many there are of each weight, as "2 errors, 19 notes"; empty: none. */
  public static String counted(List<Remark> remarks) {
    List<String> parts = new ArrayList<>();
    for (Weight weight : Weight.values()) {
      long count = remarks.stream().filter(r -> r.weight() == weight).count();
      if (count > 0) {
        parts.add(Text.of("findings.count." + Text.word(weight), count));
      }
    }
    return String.join(", ", parts);
  }

  /** How much a finding matters. */
  public enum Weight {
    ERROR,
    WARNING,
    NOTE
  }
}

package studio.trellis.model.check;

import java.util.List;

/**
 * Something a check has to say: the cause, never its consequences.
 *
 * @param code what kind of finding it is, such as {@code structure.unreachable}; {@code
 *     docs/checks.md} explains each
 * @param place where it belongs
 * @param cause key of a sentence that says what is wrong; with {@code .fix} after it, of one that
 *     says what to do
 * @param args what both sentences speak of, in their order
 */
public record Finding(String code, Severity severity, Spot place, String cause, List<String> args) {
  public Finding {
    args = List.copyOf(args);
  }

  /** Key of the sentence that says what to do. */
  public String fix() {
    return cause + ".fix";
  }
}

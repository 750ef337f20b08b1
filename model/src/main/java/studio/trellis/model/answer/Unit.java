package studio.trellis.model.answer;

import java.util.List;

/**
 * The unit of a numeric answer.
 *
 * @param spellings every accepted way to write it, such as {@code km/h}, {@code kph}; case and
 *     spaces do not matter. Empty: the answer is a bare number.
 * @param required whether a number without its unit is not judged but asked for again
 */
public record Unit(List<String> spellings, boolean required) {
  /** A bare number. */
  public static final Unit NONE = new Unit(List.of(), false);

  /** Copies the list. */
  public Unit {
    spellings = List.copyOf(spellings);
  }

  /** The length of the longest spelling that a folded text ends with, 0 if with none. */
  int lengthAtEnd(String folded) {
    int longest = 0;
    for (String spelling : spellings) {
      String unit = folded(spelling);
      if (unit.length() > longest && folded.endsWith(unit)) {
        longest = unit.length();
      }
    }
    return longest;
  }

  /** The length of the longest spelling that a folded text begins with, 0 if with none. */
  int lengthAtStart(String folded) {
    int longest = 0;
    for (String spelling : spellings) {
      String unit = folded(spelling);
      if (unit.length() > longest && folded.startsWith(unit)) {
        longest = unit.length();
      }
    }
    return longest;
  }

  static String folded(String text) {
    return Texts.fold(text, false, true);
  }
}

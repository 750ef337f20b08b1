package studio.trellis.model.answer;

import java.util.List;

/**
 * One way to read what can be read in several.
 *
 * @param comma what a comma between digits is
 * @param tight whether {@code 1/2x} is 1/(2x) instead of (1/2)x
 * @param known the variables of the stated answer; a learner's {@code X} is the author's {@code x}
 *     if there is no other, and {@code d1} the author's {@code d_1}. Empty while reading the
 *     author.
 */
record Reading(Comma comma, boolean tight, List<String> known) {
  enum Comma {
    /** It separates the elements of a list. */
    LIST,
    /** It groups thousands, as a space does too. */
    THOUSANDS,
    /** It is the decimal separator. */
    DECIMAL
  }

  /** The name that the author uses for a learner's variable. */
  String variable(String name) {
    if (known.isEmpty() || known.contains(name)) {
      return name;
    }
    for (String other : known) {
      boolean swapped = Letters.lower(other.charAt(0)) == Letters.lower(name.charAt(0));
      if (swapped && other.substring(1).equals(name.substring(1))) {
        return other;
      }
    }
    return name;
  }
}

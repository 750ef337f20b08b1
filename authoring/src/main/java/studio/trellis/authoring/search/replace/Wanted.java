package studio.trellis.authoring.search.replace;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import studio.trellis.authoring.search.text.TextPart;

/**
 * What is to be found, and what is to stand in its place.
 *
 * @param text as it stands, or a regular expression
 * @param replacement as it stands; with a regular expression, {@code $1} is its first group
 * @param matchCase capitals matter
 * @param wholeWords no letter stands before or after
 * @param pattern {@code text} is a regular expression
 * @param where in which texts
 */
public record Wanted(
    String text,
    String replacement,
    boolean matchCase,
    boolean wholeWords,
    boolean pattern,
    Set<TextPart> where) {
  /** Where can be replaced: skills and tags are renamed in their own place. */
  public static final Set<TextPart> EVERYWHERE =
      Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(TextPart.TAG)));

  public Wanted {
    Set<TextPart> kept = EnumSet.noneOf(TextPart.class);
    kept.addAll(where);
    kept.retainAll(EnumSet.complementOf(EnumSet.of(TextPart.TAG)));
    where = Collections.unmodifiableSet(kept);
  }

  /** The text as it stands, in any case, everywhere. */
  public static Wanted of(String text, String replacement) {
    return new Wanted(text, replacement, false, false, false, EVERYWHERE);
  }
}

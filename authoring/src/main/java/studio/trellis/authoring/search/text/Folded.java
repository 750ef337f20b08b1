package studio.trellis.authoring.search.text;

import java.util.Arrays;

/**
 * A text folded letter by letter, each with its place in the text.
 *
 * @param text folded
 * @param places where each of its letters comes from; one more: the text's length
 */
@SuppressWarnings("ArrayRecordComponent")
public record Folded(String text, int[] places) {
  /** {@code text} folded. */
  public static Folded of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int[] places = new int[text.length() + 1];
    int at = 0;
    while (at < text.length()) {
      int next = at + Character.charCount(text.codePointAt(at));
      String letters = Folding.fold(text.substring(at, next));
      if (out.length() + letters.length() >= places.length) {
        places = Arrays.copyOf(places, places.length * 2 + letters.length());
      }
      Arrays.fill(places, out.length(), out.length() + letters.length(), at);
      out.append(letters);
      at = next;
    }
    places = Arrays.copyOf(places, out.length() + 1);
    places[out.length()] = text.length();
    return new Folded(out.toString(), places);
  }
}

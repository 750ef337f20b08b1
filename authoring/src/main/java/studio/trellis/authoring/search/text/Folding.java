package studio.trellis.authoring.search.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Words as they are compared: without case, accents and points, in any alphabet. Nothing is cut off
 * a word's end: what is an ending depends on the language, and a course may mix several.
 */
public final class Folding {
  /** Letters that keep a stroke or a tie when accents are taken off. */
  private static final String TIED = "ßæœøłđðþıħŧς";

  private static final List<String> UNTIED =
      List.of("ss", "ae", "oe", "o", "l", "d", "d", "th", "i", "h", "t", "σ");

  /** Letters that some languages write as two where the keyboard lacks them. */
  private static final String SPREAD = "äöüøå";

  private static final List<String> PAIRS = List.of("ae", "oe", "ue", "oe", "aa");

  private Folding() {}

  /** The word folded. */
  public static String fold(String word) {
    if (ascii(word)) {
      return word.toLowerCase(Locale.ROOT);
    }
    String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (!accent(c)) {
        int tied = TIED.indexOf(c);
        if (tied >= 0) {
          out.append(UNTIED.get(tied));
        } else {
          out.append(c);
        }
      }
    }
    // Together again: what was taken apart of Korean and Japanese has to be one letter.
    return Normalizer.normalize(out, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /** The folded word first, then how it is written where umlauts are spread: "ueben" for "üben". */
  public static List<String> forms(String word) {
    if (ascii(word)) {
      return List.of(fold(word));
    }
    String lower = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    List<String> out = new ArrayList<>(2);
    out.add(fold(lower));
    StringBuilder spread = new StringBuilder(lower.length() + 4);
    for (int i = 0; i < lower.length(); i++) {
      int at = SPREAD.indexOf(lower.charAt(i));
      spread.append(at < 0 ? lower.substring(i, i + 1) : PAIRS.get(at));
    }
    String other = fold(spread.toString());
    if (!other.equals(out.getFirst())) {
      out.add(other);
    }
    return out;
  }

  /** Whether a letter does not change what its word is compared as. */
  private static boolean accent(char c) {
    return (c >= '\u0300' && c <= '\u036f')
        || (c >= '\u0483' && c <= '\u0487')
        || (c >= '\u0591' && c <= '\u05c7' && c != '\u05be')
        || (c >= '\u0610' && c <= '\u061a')
        || c == '\u0640'
        || (c >= '\u064b' && c <= '\u065f')
        || c == '\u0670'
        || (c >= '\u06d6' && c <= '\u06ed')
        || (c >= '\u1ab0' && c <= '\u1aff')
        || (c >= '\u1dc0' && c <= '\u1dff')
        || (c >= '\u20d0' && c <= '\u20ff')
        || (c >= '\ufe00' && c <= '\ufe0f')
        || (c >= '\ufe20' && c <= '\ufe2f')
        || c == '\u00ad'
        || (c >= '\u200b' && c <= '\u200f');
  }

  private static boolean ascii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}

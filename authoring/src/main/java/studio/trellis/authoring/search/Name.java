package studio.trellis.authoring.search;

import studio.trellis.authoring.search.text.Folding;
import studio.trellis.model.edit.Part;

/**
 * A name that one can go to.
 *
 * @param place where in the workspace: no two have the same
 * @param activity id of the activity it belongs to; empty: none
 * @param folded the title, folded
 * @param id folded
 * @param beside skills and tags, folded
 * @param letters which letters occur in it, see {@link #mask}
 */
record Name(
    String place,
    Part part,
    String activity,
    String title,
    String folded,
    String id,
    String beside,
    long letters) {
  static Name of(String course, Part part, String activity, String title, String beside) {
    String folded = Folding.fold(title);
    String id = Folding.fold(part.id());
    String other = Folding.fold(beside);
    return new Name(
        course + "/" + part.kind().word() + "/" + part.id(),
        part,
        activity,
        title,
        folded,
        id,
        other,
        mask(folded) | mask(id) | mask(other));
  }

  /** A bit for each letter, several sharing one: what lacks a bit lacks the letter. */
  static long mask(String text) {
    long mask = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ') {
        mask |= 1L << (c & 63);
      }
    }
    return mask;
  }

  /** How what was typed fits. */
  Fit fit(String typed, long mask) {
    if ((letters & mask) != mask) {
      return Fit.NO;
    }
    Fit fit = Fit.of(typed, folded);
    if (id.equals(typed)) {
      return new Fit(Fit.Tier.EXACT, 0);
    }
    if (fit.tier().compareTo(Fit.Tier.INSIDE) > 0) {
      if (id.startsWith(typed) && typed.length() > 1) {
        return new Fit(Fit.Tier.INSIDE, 0);
      }
      if (!fit.fits()
          && typed.length() > 1
          && Fit.of(typed, beside).tier().compareTo(Fit.Tier.LETTERS) < 0) {
        return new Fit(Fit.Tier.BESIDE, 0);
      }
    }
    return fit;
  }

  /** Whether each word typed is one of the title's but for a slip. */
  boolean slips(String typed) {
    String[] words = typed.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      if (!slips(words[i], i == words.length - 1)) {
        return false;
      }
    }
    return true;
  }

  private boolean slips(String word, boolean begun) {
    int at = 0;
    while (at < folded.length()) {
      int end = at;
      while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
        end++;
      }
      if (end > at) {
        if (folded.startsWith(word, at)) {
          return true;
        }
        if (!word.isEmpty()
            && folded.charAt(at) == word.charAt(0)
            && Typos.near(word, folded.substring(at, end), begun)) {
          return true;
        }
      }
      at = end + 1;
    }
    return false;
  }
}

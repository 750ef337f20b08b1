package studio.trellis.authoring.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How well what was typed fits a name, as people expect it: the whole name, its beginning,
 * beginnings of its words, a stretch inside, its letters in order, a slip of the finger.
 *
 * @param tier less is better
 * @param loose how loosely inside its tier; less is better
 */
record Fit(Tier tier, int loose) implements Comparable<Fit> {
  static final Comparator<Fit> ORDER = Comparator.comparing(Fit::tier).thenComparingInt(Fit::loose);

  /** The ways to fit, best first. */
  enum Tier {
    EXACT,
    BEGINNING,
    WORDS,
    INSIDE,
    LETTERS,
    BESIDE,
    SLIP,
    NONE
  }

  static final Fit NO = new Fit(Tier.NONE, 0);

  @Override
  public int compareTo(Fit other) {
    return ORDER.compare(this, other);
  }

  boolean fits() {
    return tier != Tier.NONE;
  }

  /** How {@code typed} fits {@code name}; both folded, {@code typed} without outer spaces. */
  static Fit of(String typed, String name) {
    if (name.equals(typed)) {
      return new Fit(Tier.EXACT, 0);
    }
    int inside = name.indexOf(typed);
    if (inside == 0) {
      return new Fit(Tier.BEGINNING, 0);
    }
    int words = words(typed, name);
    if (words >= 0) {
      return new Fit(Tier.WORDS, words);
    }
    if (inside > 0) {
      return new Fit(Tier.INSIDE, inside);
    }
    int gaps = letters(typed, name).size();
    return gaps == 0 ? NO : new Fit(Tier.LETTERS, gaps);
  }

  /** Whether each word of {@code typed} begins one of {@code name}; how many are out of order. */
  private static int words(String typed, String name) {
    int disorder = 0;
    int after = 0;
    int at = 0;
    while (at < typed.length()) {
      int end = typed.indexOf(' ', at);
      end = end < 0 ? typed.length() : end;
      if (end > at) {
        String word = typed.substring(at, end);
        int found = wordStart(word, name, after);
        if (found < 0) {
          found = wordStart(word, name, 0);
          disorder++;
        }
        if (found < 0) {
          return -1;
        }
        after = found + word.length();
      }
      at = end + 1;
    }
    return disorder;
  }

  private static int wordStart(String word, String name, int from) {
    int at = name.indexOf(word, from);
    while (at >= 0 && !begins(name, at)) {
      at = name.indexOf(word, at + 1);
    }
    return at;
  }

  /**
   * The letters of {@code typed} in order in {@code name}, as few stretches as a first look finds;
   * empty when they are not there, or so scattered that anything would fit.
   */
  static List<Found> letters(String typed, String name) {
    List<Found> best = List.of();
    String wanted = typed.replace(" ", "");
    for (int start = 0; start < name.length() && !wanted.isEmpty(); start++) {
      if (name.charAt(start) == wanted.charAt(0) && begins(name, start)) {
        List<Found> found = letters(wanted, name, start);
        if (!found.isEmpty() && (best.isEmpty() || found.size() < best.size())) {
          best = found;
        }
      }
    }
    return best;
  }

  private static List<Found> letters(String wanted, String name, int start) {
    List<Found> out = new ArrayList<>();
    int at = start;
    int from = start;
    for (int i = 1; i < wanted.length(); i++) {
      char c = wanted.charAt(i);
      at++;
      if (at >= name.length() || name.charAt(at) != c) {
        out.add(new Found(from, at));
        at = next(c, name, at);
        if (at < 0) {
          return List.of();
        }
        from = at;
      }
    }
    out.add(new Found(from, at + 1));
    // Initials are what people type: as many stretches as letters, each beginning a word.
    boolean initials = out.stream().allMatch(found -> begins(name, found.start()));
    return initials || out.size() * 2 <= wanted.length() ? out : List.of();
  }

  /** The next place of a letter: the beginning of a word rather than inside one. */
  private static int next(char c, String name, int from) {
    int any = -1;
    for (int i = from; i < name.length(); i++) {
      if (name.charAt(i) == c) {
        if (begins(name, i)) {
          return i;
        }
        any = any < 0 ? i : any;
      }
    }
    return any;
  }

  static boolean begins(String name, int at) {
    return at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1));
  }
}

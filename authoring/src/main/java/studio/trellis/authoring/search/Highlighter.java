package studio.trellis.authoring.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import studio.trellis.authoring.search.text.Folding;
import studio.trellis.authoring.search.text.TextPart;
import studio.trellis.authoring.search.text.Words;

/** Finds in a text the words that were looked for, and cuts out where they stand. */
final class Highlighter {
  private static final int LENGTH = 180;
  private static final int BEFORE = 50;

  /** Letters of a text that are looked at. */
  private static final int DEEPEST = 200_000;

  private final List<Needle> needles = new ArrayList<>();
  private final boolean similar;

  Highlighter(List<Needle> needles, boolean similar) {
    for (Needle needle : needles) {
      this.needles.add(needle);
      this.needles.addAll(needle.parts());
    }
    this.similar = similar;
  }

  /** A word of a text that was looked for, and as the how manyth. */
  private record Mark(int start, int end, int needle) {}

  /** What is found in {@code text}. */
  List<Found> found(String text) {
    return found(marks(text), 0, text.length());
  }

  /** The stretch of the passages that answers best; the beginning of the first when none does. */
  Excerpt excerpt(List<String> passages) {
    Excerpt best = Excerpt.NONE;
    int most = -1;
    for (String passage : passages) {
      TextPart part = TextPart.values()[passage.charAt(0) - 'a'];
      String text = passage.substring(1);
      List<Mark> marks = marks(text);
      BitSet kinds = new BitSet();
      marks.forEach(mark -> kinds.set(mark.needle()));
      if (kinds.cardinality() > most) {
        most = kinds.cardinality();
        best = cut(part, text, marks);
      }
    }
    return best;
  }

  private Excerpt cut(TextPart part, String text, List<Mark> marks) {
    int from = marks.isEmpty() ? 0 : Math.max(0, densest(marks) - BEFORE);
    int to = Math.min(text.length(), from + LENGTH);
    if (to == text.length()) {
      from = Math.max(0, Math.min(from, to - LENGTH));
    }
    from = from == 0 ? 0 : wordStart(text, from);
    to = to == text.length() ? to : wordEnd(text, to, from);
    String lead = from > 0 ? "…" : "";
    String cut = lead + text.substring(from, to).replace('\n', ' ');
    List<Found> found = new ArrayList<>();
    for (Found one : found(marks, from, to)) {
      int shift = lead.length() - from;
      found.add(new Found(one.start() + shift, one.end() + shift));
    }
    return new Excerpt(part, to < text.length() ? cut.stripTrailing() + "…" : cut, found);
  }

  /** Where the stretch with the most different words begins. */
  private static int densest(List<Mark> marks) {
    int at = marks.getFirst().start();
    int most = 0;
    for (int i = 0; i < marks.size(); i++) {
      BitSet kinds = new BitSet();
      for (int j = i;
          j < marks.size() && marks.get(j).end() - marks.get(i).start() < LENGTH - BEFORE;
          j++) {
        kinds.set(marks.get(j).needle());
      }
      if (kinds.cardinality() > most) {
        most = kinds.cardinality();
        at = marks.get(i).start();
      }
    }
    return at;
  }

  private static List<Found> found(List<Mark> marks, int from, int to) {
    List<Found> out = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark.start() >= from && mark.end() <= to) {
        Found last = out.isEmpty() ? null : out.getLast();
        if (last != null && mark.start() < last.end()) {
          out.set(out.size() - 1, new Found(last.start(), Math.max(last.end(), mark.end())));
        } else {
          out.add(new Found(mark.start(), mark.end()));
        }
      }
    }
    return out;
  }

  private List<Mark> marks(String text) {
    List<Mark> marks = new ArrayList<>();
    if (!needles.isEmpty()) {
      String looked = text.length() > DEEPEST ? text.substring(0, DEEPEST) : text;
      Words.of(
          looked,
          (word, start, end, whole) -> {
            int needle = needle(Folding.forms(word));
            if (needle >= 0) {
              marks.add(new Mark(start, end, needle));
            }
          });
    }
    return marks;
  }

  private int needle(List<String> forms) {
    for (int i = 0; i < needles.size(); i++) {
      Needle needle = needles.get(i);
      for (String form : forms) {
        if (similar ? needle.like(form) : needle.is(form)) {
          return i;
        }
      }
    }
    return -1;
  }

  private static int wordStart(String text, int from) {
    for (int i = from; i < Math.min(text.length(), from + 20); i++) {
      if (text.charAt(i) <= ' ') {
        return i + 1;
      }
    }
    return Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
  }

  private static int wordEnd(String text, int to, int from) {
    for (int i = to; i > Math.max(from, to - 20); i--) {
      if (text.charAt(i) <= ' ') {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
  }
}

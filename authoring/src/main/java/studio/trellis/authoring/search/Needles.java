package studio.trellis.authoring.search;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.authoring.search.text.Folding;
import studio.trellis.authoring.search.text.Words;

/** Reads what was typed as words to look for. */
final class Needles {
  /** More words than this are not looked at: nobody types them, and each costs. */
  private static final int MOST = 24;

  private final List<Needle> out = new ArrayList<>();
  private final String text;
  private int phrases;

  private Needles(String text) {
    this.text = text;
  }

  /** The words of {@code text}, in order. */
  static List<Needle> of(String text) {
    Needles needles = new Needles(text);
    needles.read();
    return needles.out.size() <= MOST ? needles.out : List.copyOf(needles.out.subList(0, MOST));
  }

  /** Quotation marks open and close phrases; the last may still be open. */
  private void read() {
    int at = 0;
    boolean quoted = false;
    while (at <= text.length()) {
      int quote = quote(at);
      int end = quote < 0 ? text.length() : quote;
      words(text.substring(at, end), quoted, end == text.length());
      at = end + 1;
      quoted = !quoted;
    }
  }

  private int quote(int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\u201c' || c == '\u201d' || c == '\u201e') {
        return i;
      }
    }
    return -1;
  }

  private void words(String stretch, boolean quoted, boolean last) {
    int phrase = quoted ? phrases++ : -1;
    List<Piece> pieces = new ArrayList<>();
    Words.of(stretch, (word, start, end, whole) -> pieces.add(new Piece(word, start, end, whole)));
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean begun = last && !quoted && piece.end() == stretch.length();
      if (piece.whole()) {
        List<Needle> parts = new ArrayList<>();
        while (i + 1 < pieces.size() && pieces.get(i + 1).end() <= piece.end()) {
          i++;
          Piece part = pieces.get(i);
          parts.add(needle(part.word(), List.of(), begun && part.end() == piece.end(), phrase));
        }
        out.add(needle(piece.word(), parts, begun, phrase));
      } else {
        out.add(needle(piece.word(), List.of(), begun, phrase));
      }
    }
    out.removeIf(needle -> needle.forms().getFirst().isEmpty());
  }

  private static Needle needle(String word, List<Needle> parts, boolean begun, int phrase) {
    return new Needle(Folding.forms(word), parts, begun, phrase);
  }

  /** A word as it was cut. */
  private record Piece(String word, int start, int end, boolean whole) {}
}

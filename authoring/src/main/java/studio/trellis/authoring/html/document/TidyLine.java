package studio.trellis.authoring.html.document;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.authoring.html.document.Inline.Break;
import studio.trellis.authoring.html.document.Inline.Words;

/** Brings a line of text into its one form: single spaces, none around it, runs joined. */
final class TidyLine {
  private final List<Inline> out = new ArrayList<>();
  private boolean afterSpace = true;

  private TidyLine() {}

  static List<Inline> of(List<Inline> line) {
    TidyLine tidy = new TidyLine();
    line.forEach(tidy::add);
    tidy.trim();
    return tidy.out;
  }

  private void add(Inline inline) {
    List<Mark> marks = inline.marks().stream().sorted().distinct().toList();
    switch (inline) {
      case Words words -> words(words.text(), marks);
      case Break lineBreak -> {
        trimSpace();
        // A new line looks the same in bold.
        out.add(new Break(List.of()));
        afterSpace = true;
      }
      default -> {
        out.add(inline.marked(marks));
        afterSpace = false;
      }
    }
  }

  private void words(String text, List<Mark> marks) {
    StringBuilder single = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u200b' || c == '\ufeff') {
        continue;
      }
      boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
      if (!space) {
        single.append(c);
      } else if (!afterSpace) {
        single.append(' ');
      }
      afterSpace = space;
    }
    if (single.isEmpty()) {
      return;
    }
    if (!out.isEmpty() && out.getLast() instanceof Words last && last.marks().equals(marks)) {
      out.removeLast();
      single.insert(0, last.text());
    }
    out.add(new Words(single.toString(), marks));
  }

  /** Takes the space at the end away. */
  private void trimSpace() {
    while (!out.isEmpty() && out.getLast() instanceof Words last && last.text().endsWith(" ")) {
      out.removeLast();
      String text = last.text().substring(0, last.text().length() - 1);
      if (!text.isEmpty()) {
        out.add(new Words(text, last.marks()));
      }
    }
  }

  private void trim() {
    trimSpace();
    while (!out.isEmpty() && out.getLast() instanceof Break) {
      out.removeLast();
      trimSpace();
    }
  }
}

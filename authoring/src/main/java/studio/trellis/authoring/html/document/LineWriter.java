package studio.trellis.authoring.html.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Writes a line of text: each mark is opened once for all neighbours that share it. */
final class LineWriter {
  private final StringBuilder out;
  private final Deque<Mark> open = new ArrayDeque<>();

  private LineWriter(StringBuilder out) {
    this.out = out;
  }

  static void write(List<Inline> line, StringBuilder out) {
    LineWriter writer = new LineWriter(out);
    for (Inline inline : line) {
      writer.add(inline);
    }
    writer.closeTo(0);
  }

  private void add(Inline inline) {
    List<Mark> marks = inline.marks();
    int shared = 0;
    for (Mark mark : open) {
      if (shared >= marks.size() || !mark.equals(marks.get(shared))) {
        break;
      }
      shared++;
    }
    closeTo(shared);
    for (Mark mark : marks.subList(shared, marks.size())) {
      out.append('<').append(mark.tag());
      for (Map.Entry<String, String> attribute : mark.attributes().entrySet()) {
        out.append(' ').append(attribute.getKey()).append("=\"");
        out.append(HtmlWriter.attribute(attribute.getValue())).append('"');
      }
      out.append('>');
      open.addLast(mark);
    }
    switch (inline) {
      case Inline.Words words -> out.append(HtmlWriter.text(words.text()));
      case Inline.Picture picture -> picture(picture, out);
      case Inline.Formula formula -> out.append(formula.html());
      case Inline.Break lineBreak -> out.append("<br>");
    }
  }

  private void closeTo(int size) {
    while (open.size() > size) {
      out.append("</").append(open.removeLast().tag()).append('>');
    }
  }

  static void picture(Inline.Picture picture, StringBuilder out) {
    out.append("<img src=\"asset:").append(HtmlWriter.attribute(picture.asset()));
    out.append("\" alt=\"").append(HtmlWriter.attribute(picture.alt())).append('"');
    if (!picture.width().isEmpty()) {
      out.append(" width=\"").append(HtmlWriter.attribute(picture.width())).append('"');
    }
    if (!picture.height().isEmpty()) {
      out.append(" height=\"").append(HtmlWriter.attribute(picture.height())).append('"');
    }
    out.append('>');
  }
}

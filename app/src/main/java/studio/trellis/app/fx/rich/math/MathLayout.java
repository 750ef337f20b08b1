package studio.trellis.app.fx.rich.math;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.Text;
import org.jsoup.nodes.Element;

/** Lays MathML out: fractions, roots, scripts, fences, tables. */
final class MathLayout {
  private static final String FAMILY = "DejaVu Serif";
  private static final Set<String> TIGHT =
      Set.of("(", ")", "[", "]", "{", "}", "|", "!", "′", "\u2061", "\u2062", "\u2063", "∣", "‖");
  private static final Set<String> FENCES = Set.of("(", ")", "[", "]", "{", "}", "|", "‖");
  private static final Set<String> LARGE = Set.of("∑", "∏", "∫", "⋃", "⋂");

  private final double size;

  MathLayout(double size) {
    this.size = Math.max(7, size);
  }

  MathBox box(Element element) {
    List<Element> parts = element.children();
    return switch (element.normalName()) {
      case "mi" -> {
        String text = element.text();
        boolean upright =
            text.codePointCount(0, text.length()) != 1
                || element.attr("mathvariant").equals("normal");
        yield text(text, !upright, size);
      }
      case "mn", "ms" -> text(element.text(), false, size);
      case "mtext" -> text(element.wholeText(), false, size);
      case "mo" -> operator(element.text());
      case "mspace" -> MathBox.space(size / 4);
      case "mfrac" -> parts.size() == 2 ? fraction(parts) : row(parts);
      case "msqrt" -> root(row(parts), MathBox.EMPTY);
      case "mroot" ->
          parts.size() == 2 ? root(box(parts.get(0)), smaller().box(parts.get(1))) : row(parts);
      case "msub" -> parts.size() == 2 ? scripts(parts.get(0), parts.get(1), null) : row(parts);
      case "msup" -> parts.size() == 2 ? scripts(parts.get(0), null, parts.get(1)) : row(parts);
      case "msubsup" ->
          parts.size() == 3 ? scripts(parts.get(0), parts.get(1), parts.get(2)) : row(parts);
      case "munder" -> parts.size() == 2 ? stack(parts.get(0), parts.get(1), null) : row(parts);
      case "mover" -> parts.size() == 2 ? stack(parts.get(0), null, parts.get(1)) : row(parts);
      case "munderover" ->
          parts.size() == 3 ? stack(parts.get(0), parts.get(1), parts.get(2)) : row(parts);
      case "mtable" -> new MathTable(this, size).box(element);
      case "mphantom" -> {
        MathBox hidden = row(parts);
        yield new MathBox(List.of(), hidden.width(), hidden.ascent(), hidden.descent());
      }
      case "semantics" -> parts.isEmpty() ? MathBox.EMPTY : box(parts.getFirst());
      default -> parts.isEmpty() ? text(element.text(), false, size) : row(parts);
    };
  }

  /** A row; its fences grow with what they enclose. */
  MathBox row(List<Element> parts) {
    List<MathBox> boxes = new ArrayList<>();
    double ascent = size * 0.75;
    double descent = size * 0.25;
    for (int i = 0; i < parts.size(); i++) {
      Element part = parts.get(i);
      boolean sign =
          part.normalName().equals("mo") && (i == 0 || parts.get(i - 1).normalName().equals("mo"));
      MathBox box = fence(part) ? MathBox.EMPTY : sign ? text(part.text(), false, size) : box(part);
      boxes.add(box);
      ascent = Math.max(ascent, box.ascent());
      descent = Math.max(descent, box.descent());
    }
    for (int i = 0; i < parts.size(); i++) {
      if (fence(parts.get(i))) {
        boxes.set(i, stretched(parts.get(i).text(), ascent, descent));
      }
    }
    return MathBox.row(boxes);
  }

  private static boolean fence(Element part) {
    return part.normalName().equals("mo") && FENCES.contains(part.text());
  }

  private MathBox stretched(String sign, double ascent, double descent) {
    MathBox plain = text(sign, false, size);
    double factor = (ascent + descent) / (size * 1.0);
    if (factor < 1.25 || plain.nodes().isEmpty()) {
      return plain;
    }
    Text text = (Text) plain.nodes().getFirst();
    text.setScaleY(factor);
    double middle = (descent - ascent) / 2 - (plain.descent() - plain.ascent()) / 2;
    text.setLayoutY(text.getLayoutY() + middle);
    return new MathBox(plain.nodes(), plain.width(), ascent, descent);
  }

  MathLayout smaller() {
    return new MathLayout(size * 0.72);
  }

  private MathBox operator(String sign) {
    if (LARGE.contains(sign)) {
      return text(sign, false, size * 1.4);
    }
    MathBox box = text(sign, false, size);
    if (TIGHT.contains(sign) || sign.isBlank()) {
      return box;
    }
    double after = size * (sign.equals(",") || sign.equals(";") ? 0.2 : 0.24);
    double before = sign.equals(",") || sign.equals(";") ? 0 : after;
    return MathBox.row(List.of(MathBox.space(before), box, MathBox.space(after)));
  }

  MathBox text(String words, boolean italic, double height) {
    if (words.isEmpty()) {
      return MathBox.EMPTY;
    }
    Text text = new Text(words);
    text.setTextOrigin(VPos.BASELINE);
    text.getStyleClass().add("rich-math");
    text.setFont(Font.font(FAMILY, italic ? FontPosture.ITALIC : FontPosture.REGULAR, height));
    // The style sheet of the window sets the font of all text unless a node says so itself.
    text.setStyle(
        "-fx-font-family: '"
            + FAMILY
            + "'; -fx-font-size: "
            + height
            + "px;"
            + (italic ? " -fx-font-style: italic;" : ""));
    Bounds bounds = text.getLayoutBounds();
    return new MathBox(List.of(text), bounds.getWidth(), height * 0.76, height * 0.24);
  }

  private MathBox fraction(List<Element> parts) {
    MathBox top = inFraction(parts.get(0));
    MathBox bottom = inFraction(parts.get(1));
    double width = Math.max(top.width(), bottom.width()) + 6;
    double axis = -size * 0.28;
    double gap = 2;
    List<Node> nodes = new ArrayList<>();
    nodes.addAll(top.at((width - top.width()) / 2, axis - gap - top.descent()));
    nodes.addAll(bottom.at((width - bottom.width()) / 2, axis + gap + bottom.ascent()));
    nodes.add(line(1, axis, width - 1, axis));
    return new MathBox(nodes, width, -axis + gap + top.height(), axis + gap + bottom.height());
  }

  private MathBox inFraction(Element part) {
    return new MathLayout(size * 0.85).box(part);
  }

  private static Line line(double x, double y, double x2, double y2) {
    Line line = new Line(x, y, x2, y2);
    line.getStyleClass().add("rich-math-line");
    return line;
  }

  private MathBox root(MathBox inside, MathBox index) {
    double sign = size * 0.6;
    double left = Math.max(0, index.width() - sign * 0.4);
    double top = -inside.ascent() - 3;
    Polyline hook =
        new Polyline(
            left,
            -size * 0.2,
            left + sign * 0.25,
            -size * 0.3,
            left + sign * 0.55,
            inside.descent(),
            left + sign,
            top,
            left + sign + inside.width() + 2,
            top);
    hook.getStyleClass().add("rich-math-line");
    List<Node> nodes = new ArrayList<>(index.at(0, -size * 0.45));
    nodes.add(hook);
    nodes.addAll(inside.at(left + sign + 1, 0));
    return new MathBox(
        nodes,
        left + sign + inside.width() + 3,
        Math.max(-top + 1, size * 0.45 + index.ascent()),
        inside.descent() + 1);
  }

  private MathBox scripts(
      Element base,
      @org.jspecify.annotations.Nullable Element below,
      @org.jspecify.annotations.Nullable Element above) {
    MathBox body = box(base);
    MathBox sub = below == null ? MathBox.EMPTY : smaller().box(below);
    MathBox sup = above == null ? MathBox.EMPTY : smaller().box(above);
    double up = Math.max(size * 0.4, body.ascent() - sup.descent() - size * 0.25);
    double down = Math.max(size * 0.22, body.descent() + size * 0.02);
    double x = body.width() + 0.5;
    List<Node> nodes = new ArrayList<>(body.nodes());
    nodes.addAll(sub.at(x, down));
    nodes.addAll(sup.at(x, -up));
    return new MathBox(
        nodes,
        x + Math.max(sub.width(), sup.width()) + 0.5,
        Math.max(body.ascent(), above == null ? 0 : up + sup.ascent()),
        Math.max(body.descent(), below == null ? 0 : down + sub.descent()));
  }

  private MathBox stack(
      Element base,
      @org.jspecify.annotations.Nullable Element below,
      @org.jspecify.annotations.Nullable Element above) {
    MathBox body = box(base);
    MathBox under = below == null ? MathBox.EMPTY : smaller().box(below);
    MathBox over = above == null ? MathBox.EMPTY : smaller().box(above);
    double width = Math.max(body.width(), Math.max(under.width(), over.width()));
    List<Node> nodes = new ArrayList<>(body.at((width - body.width()) / 2, 0));
    nodes.addAll(under.at((width - under.width()) / 2, body.descent() + under.ascent()));
    nodes.addAll(over.at((width - over.width()) / 2, -body.ascent() - over.descent()));
    return new MathBox(
        nodes, width, body.ascent() + over.height(), body.descent() + under.height());
  }
}

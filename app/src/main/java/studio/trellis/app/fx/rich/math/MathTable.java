package studio.trellis.app.fx.rich.math;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.jsoup.nodes.Element;

/** Lays out a table of formulas, in the middle of the line. */
final class MathTable {
  private final MathLayout layout;
  private final double size;

  MathTable(MathLayout layout, double size) {
    this.layout = layout;
    this.size = size;
  }

  MathBox box(Element table) {
    List<List<MathBox>> rows = new ArrayList<>();
    List<Double> widths = new ArrayList<>();
    for (Element row : table.children()) {
      List<MathBox> cells = new ArrayList<>();
      for (Element cell : row.children()) {
        MathBox box = layout.row(cell.children());
        int column = cells.size();
        if (column == widths.size()) {
          widths.add(0.0);
        }
        widths.set(column, Math.max(widths.get(column), box.width()));
        cells.add(box);
      }
      rows.add(cells);
    }
    double gap = size * 0.6;
    double height =
        rows.stream().mapToDouble(MathTable::height).sum() + gap / 2 * (rows.size() - 1);
    double y = -height / 2 - size * 0.28;
    double top = y;
    List<Node> nodes = new ArrayList<>();
    for (List<MathBox> row : rows) {
      double ascent = row.stream().mapToDouble(MathBox::ascent).max().orElse(0);
      double x = 0;
      for (int i = 0; i < row.size(); i++) {
        MathBox cell = row.get(i);
        nodes.addAll(cell.at(x + (widths.get(i) - cell.width()) / 2, y + ascent));
        x += widths.get(i) + gap;
      }
      y += height(row) + gap / 2;
    }
    double width = widths.stream().mapToDouble(w -> w).sum() + gap * Math.max(0, widths.size() - 1);
    return new MathBox(nodes, width, -top, height + top);
  }

  private static double height(List<MathBox> row) {
    return row.stream().mapToDouble(MathBox::ascent).max().orElse(0)
        + row.stream().mapToDouble(MathBox::descent).max().orElse(0);
  }
}

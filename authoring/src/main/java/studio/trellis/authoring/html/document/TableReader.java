package studio.trellis.authoring.html.document;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import studio.trellis.authoring.html.document.Block.Cell;
import studio.trellis.authoring.html.document.Block.Row;
import studio.trellis.authoring.html.document.Block.Table;

/** Reads a table. */
final class TableReader {
  private static final int WIDEST = 1000;

  private TableReader() {}

  static Table read(Element table, Tongue tongue) {
    Element caption = table.selectFirst("> caption");
    List<Row> rows = new ArrayList<>();
    for (Element row : table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr")) {
      List<Cell> cells = new ArrayList<>();
      for (Element cell : row.select("> td, > th")) {
        cells.add(
            new Cell(
                cell.normalName().equals("th"),
                span(cell, "colspan"),
                span(cell, "rowspan"),
                BlockReader.read(cell, tongue)));
      }
      rows.add(new Row(row.parent() != null && row.parent().normalName().equals("thead"), cells));
    }
    return new Table(caption == null ? List.of() : InlineReader.all(caption), rows);
  }

  private static int span(Element cell, String attribute) {
    return Math.clamp(BlockReader.number(cell, attribute, 1), 1, WIDEST);
  }
}

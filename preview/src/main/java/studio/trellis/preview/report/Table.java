package studio.trellis.preview.report;

import java.util.ArrayList;
import java.util.List;

/** Rows of texts in columns: the first to the left, all others to the right. */
public final class Table {
  private final List<List<String>> rows = new ArrayList<>();

  /** Adds a row. */
  public Table row(String... cells) {
    rows.add(List.of(cells));
    return this;
  }

  /** Adds a row. */
  public Table row(List<String> cells) {
    rows.add(List.copyOf(cells));
    return this;
  }

  /** The lines. */
  public List<String> lines() {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    List<String> out = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        String gap = " ".repeat(widths[i] - width(row.get(i)));
        line.append(i == 0 ? "" : "  ").append(i == 0 ? row.get(i) + gap : gap + row.get(i));
      }
      out.add(line.toString().stripTrailing());
    }
    return out;
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }
}

package studio.trellis.app.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of items before its rows become items.
 *
 * @param headers of the columns; empty texts when the first row is none
 * @param columns what each column holds; empty: nothing that is taken
 */
record ItemTable(List<String> headers, List<Optional<Column>> columns, List<List<String>> rows) {
  ItemTable {
    headers = List.copyOf(headers);
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * The table of this text. The first row is a header when it names at least a question, or two
   * columns; else the columns are the question and what is right.
   */
  static ItemTable of(String text) {
    List<List<String>> rows = TableText.read(text);
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    if (rows.isEmpty()) {
      return new ItemTable(List.of(), List.of(), List.of());
    }
    List<Optional<Column>> named = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      named.add(
          i < rows.getFirst().size() ? Column.named(rows.getFirst().get(i)) : Optional.empty());
    }
    long known = named.stream().filter(Optional::isPresent).count();
    if (known >= 2 || (known == 1 && named.contains(Optional.of(Column.PROMPT)))) {
      List<String> headers = new ArrayList<>(rows.getFirst());
      while (headers.size() < width) {
        headers.add("");
      }
      return new ItemTable(headers, named, rows.subList(1, rows.size()));
    }
    List<Optional<Column>> guessed = new ArrayList<>();
    List<String> headers = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      guessed.add(
          i == 0
              ? Optional.of(Column.PROMPT)
              : i == width - 1 && width > 1 ? Optional.of(Column.RIGHT) : options(i, width));
      headers.add("");
    }
    return new ItemTable(headers, guessed, rows);
  }

  private static Optional<Column> options(int index, int width) {
    return width > 3 && index < width - 1 ? Optional.of(Column.OPTIONS) : Optional.empty();
  }

  /** This table with a column that holds something else. */
  ItemTable with(int index, Optional<Column> column) {
    return new ItemTable(headers, Answers.set(columns, index, column), rows);
  }

  /** The cells of a row that hold {@code column}, without empty ones. */
  List<String> cells(int row, Column column) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < columns.size() && i < rows.get(row).size(); i++) {
      if (columns.get(i).equals(Optional.of(column)) && !rows.get(row).get(i).isEmpty()) {
        cells.add(rows.get(row).get(i));
      }
    }
    return cells;
  }

  /** All cells of {@code column} as one text. */
  String cell(int row, Column column) {
    return String.join("\n", cells(row, column));
  }
}

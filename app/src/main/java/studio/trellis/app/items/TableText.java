package studio.trellis.app.items;

import java.util.ArrayList;
import java.util.List;

/**
 * A table as spreadsheets put it on the clipboard or into a file: cells between tabs, or else
 * between semicolons or commas; cells in quotes may hold anything, a quote in them is doubled.
 */
final class TableText {
  private static final String SEPARATORS = "\t;,";

  private final String text;
  private final char separator;
  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private int at;

  private TableText(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  /** The rows that have anything in them; cells are stripped of white space at their ends. */
  static List<List<String>> read(String text) {
    String whole = text.startsWith("\ufeff") ? text.substring(1) : text;
    return new TableText(whole, separator(whole)).rows();
  }

  /** The separator of the first line: the first of tab, semicolon and comma that is in it. */
  private static char separator(String text) {
    boolean quoted = false;
    int[] counts = new int[SEPARATORS.length()];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '\n' || c == '\r')) {
        break;
      } else if (!quoted && SEPARATORS.indexOf(c) >= 0) {
        counts[SEPARATORS.indexOf(c)]++;
      }
    }
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        return SEPARATORS.charAt(i);
      }
    }
    return '\t';
  }

  private List<List<String>> rows() {
    while (at < text.length()) {
      row.add(cell().strip());
      if (at >= text.length()) {
        break;
      }
      char c = text.charAt(at++);
      if (c != separator) {
        if (c == '\r' && at < text.length() && text.charAt(at) == '\n') {
          at++;
        }
        endRow();
      }
    }
    endRow();
    return rows;
  }

  private void endRow() {
    if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
      rows.add(row);
    }
    row = new ArrayList<>();
  }

  /** A cell; {@link #at} is then at the sign behind it, or at the end. */
  private String cell() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '"') {
      return quoted();
    }
    int from = at;
    while (at < text.length() && !ends(text.charAt(at))) {
      at++;
    }
    return text.substring(from, at);
  }

  private boolean ends(char c) {
    return c == separator || c == '\n' || c == '\r';
  }

  private String quoted() {
    int from = at;
    StringBuilder out = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c != '"') {
        out.append(c);
        at++;
      } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
        out.append('"');
        at += 2;
      } else {
        at++;
        while (at < text.length() && !ends(text.charAt(at))) {
          out.append(text.charAt(at));
          at++;
        }
        return out.toString().replace("\r\n", "\n");
      }
    }
    // A quote that is never closed is a sign like any other, and the line ends where it ends.
    at = from + 1;
    while (at < text.length() && !ends(text.charAt(at))) {
      at++;
    }
    return text.substring(from, at);
  }
}

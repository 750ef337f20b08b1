package studio.trellis.app.items;

import java.util.List;
import java.util.Optional;
import studio.trellis.model.course.Item;

/**
 * What becomes of a row of a table.
 *
 * @param number of the row, from 1
 * @param item the item, without id and activity; empty: none can be made of it
 * @param problems why not, or what is to be mended in the item
 */
record PastedRow(int number, Optional<Item> item, List<String> problems) {
  PastedRow {
    problems = List.copyOf(problems);
  }
}

package studio.trellis.app.outline;

import java.util.function.Function;
import javafx.scene.control.TreeTableCell;

/** A cell of words. */
final class WordCell extends TreeTableCell<OutlineRow, OutlineRow> {
  private final Function<OutlineRow, String> text;
  private final Function<OutlineRow, String> colour;

  /**
   * A cell.
   *
   * @param colour the name of a kind's colour; empty: none
   */
  WordCell(Function<OutlineRow, String> text, Function<OutlineRow, String> colour) {
    this.text = text;
    this.colour = colour;
  }

  @Override
  protected void updateItem(OutlineRow row, boolean empty) {
    super.updateItem(row, empty);
    getStyleClass().removeIf(style -> style.startsWith("ink-"));
    if (empty || row == null) {
      setText(null);
    } else {
      setText(text.apply(row));
      String ink = colour.apply(row);
      getStyleClass().add(ink.isEmpty() ? "ink-2" : "ink-" + ink);
    }
  }
}

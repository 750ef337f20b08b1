package studio.trellis.app.items;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * Rows of the same kind, one for each value. Values come and go, the rows stay, so that the field
 * in use is never taken away; Alt and an arrow move a value.
 */
final class EditRows<T> extends VBox {
  private final IntFunction<EditRow<T>> make;
  private final Move move;
  private final List<EditRow<T>> rows = new ArrayList<>();

  /** Puts a value at another place. */
  @FunctionalInterface
  interface Move {
    void move(int from, int to);
  }

  /**
   * No rows yet.
   *
   * @param make a row for a place
   */
  EditRows(double gap, IntFunction<EditRow<T>> make, Move move) {
    super(gap);
    this.make = make;
    this.move = move;
  }

  void show(List<T> values) {
    while (rows.size() > values.size()) {
      getChildren().remove(rows.removeLast());
    }
    while (rows.size() < values.size()) {
      int index = rows.size();
      EditRow<T> row = make.apply(index);
      row.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(index, event));
      rows.add(row);
      getChildren().add(row);
    }
    for (int i = 0; i < values.size(); i++) {
      rows.get(i).show(i, values.size(), values.get(i));
    }
  }

  private void key(int index, KeyEvent event) {
    if (event.isAltDown() && !event.isShortcutDown()) {
      if (event.getCode() == KeyCode.UP) {
        moved(index, index - 1);
        event.consume();
      } else if (event.getCode() == KeyCode.DOWN) {
        moved(index, index + 1);
        event.consume();
      }
    }
  }

  /** Moves a value, and the caret with it. */
  void moved(int from, int to) {
    if (to >= 0 && to < rows.size()) {
      settled(() -> move.move(from, to));
      enter(to);
    }
  }

  /** Does something once what is being typed is committed. */
  void settled(Runnable action) {
    rows.forEach(EditRow::flush);
    requestFocus();
    action.run();
  }

  /** Puts the caret into a row, if there is one. */
  void enter(int index) {
    if (index >= 0 && index < rows.size()) {
      rows.get(index).enter();
    }
  }

  /** Puts the caret into the last row. */
  void enterLast() {
    enter(rows.size() - 1);
  }
}

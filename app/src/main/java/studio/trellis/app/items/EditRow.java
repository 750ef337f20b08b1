package studio.trellis.app.items;

import javafx.scene.layout.VBox;

/** One of several rows of the same kind. It stays where it is and shows what is there now. */
abstract class EditRow<T> extends VBox {
  EditRow(double gap) {
    super(gap);
    getStyleClass().add("edit-row");
  }

  /** Shows the value at this place; what is being typed stays. */
  abstract void show(int index, int count, T value);

  /** Commits what is being typed. */
  abstract void flush();

  /** Puts the caret where writing begins. */
  abstract void enter();
}

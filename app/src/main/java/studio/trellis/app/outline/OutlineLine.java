package studio.trellis.app.outline;

import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.TreeTableRow;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.desk.Selection.Kind;

/** A line of the outline, which can be dragged and dropped on. */
final class OutlineLine extends TreeTableRow<OutlineRow> {
  private static final String MARK = "trellis-outline";
  private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");
  private static final PseudoClass INTO = PseudoClass.getPseudoClass("drop-into");
  private static final PseudoClass AFTER = PseudoClass.getPseudoClass("drop-after");

  private final OutlineViewModel model;
  private final Supplier<OutlineWords> words;

  OutlineLine(OutlineViewModel model, Supplier<OutlineWords> words) {
    this.model = model;
    this.words = words;
    setOnDragDetected(this::drag);
    setOnDragOver(this::over);
    setOnDragExited(event -> mark(null));
    setOnDragDropped(this::dropped);
  }

  @Override
  protected void updateItem(OutlineRow row, boolean empty) {
    super.updateItem(row, empty);
    setAccessibleText(empty || row == null ? null : words.get().spoken(row));
    getStyleClass().remove("group-line");
    if (!empty && row != null && row.is(Kind.GROUP)) {
      getStyleClass().add("group-line");
    }
  }

  private void drag(MouseEvent event) {
    if (getItem() != null) {
      if (!model.chosenProperty().get().contains(getItem().id())) {
        model.choose(List.of(getItem().id()));
      }
      Dragboard board = startDragAndDrop(TransferMode.MOVE);
      ClipboardContent content = new ClipboardContent();
      content.putString(MARK);
      board.setContent(content);
      event.consume();
    }
  }

  private void over(DragEvent event) {
    if (getItem() != null && MARK.equals(event.getDragboard().getString())) {
      event.acceptTransferModes(TransferMode.MOVE);
      mark(where(event));
      event.consume();
    }
  }

  /**
   * The upper part of a line is before it, the lower one behind it; the middle of a group in it.
   */
  private Moving.Drop where(DragEvent event) {
    double at = event.getY() / getHeight();
    boolean holds = !getItem().is(Kind.ITEM);
    if (holds && at > 0.28 && at < 0.72) {
      return Moving.Drop.INTO;
    }
    return at < 0.5 ? Moving.Drop.BEFORE : Moving.Drop.AFTER;
  }

  private void mark(Moving.@Nullable Drop where) {
    pseudoClassStateChanged(BEFORE, where == Moving.Drop.BEFORE);
    pseudoClassStateChanged(INTO, where == Moving.Drop.INTO);
    pseudoClassStateChanged(AFTER, where == Moving.Drop.AFTER);
  }

  private void dropped(DragEvent event) {
    boolean ours = getItem() != null && MARK.equals(event.getDragboard().getString());
    if (ours) {
      Moving.Drop where = where(event);
      mark(null);
      event.setDropCompleted(model.actions().drop(getItem().id(), where));
      event.consume();
    }
  }
}

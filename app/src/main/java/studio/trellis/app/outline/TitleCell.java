package studio.trellis.app.outline;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import studio.trellis.app.desk.Selection.Kind;
import studio.trellis.app.text.Text;

/** The title of a row, edited in place: Enter or leaving it commits, Escape takes back. */
final class TitleCell extends TreeTableCell<OutlineRow, OutlineRow> {
  private final Function<OutlineRow, String> title;
  private final Predicate<OutlineRow> editable;
  private final BiConsumer<OutlineRow, String> committed;
  private final TextField field = new TextField();
  private boolean leaving;

  TitleCell(
      Function<OutlineRow, String> title,
      Predicate<OutlineRow> editable,
      BiConsumer<OutlineRow, String> committed) {
    this.title = title;
    this.editable = editable;
    this.committed = committed;
    field.getStyleClass().add("cell-field");
    field.setId("outline-title");
    field.setAccessibleText(Text.of("outline.title-field"));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field
        .focusedProperty()
        .subscribe(
            focused -> {
              if (!focused && isEditing() && !leaving) {
                done(false);
              }
            });
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB) {
      done(true);
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      leaving = true;
      cancelEdit();
      leaving = false;
      getTreeTableView().requestFocus();
      event.consume();
    }
  }

  private void done(boolean back) {
    OutlineRow row = getItem();
    String typed = field.getText();
    leaving = true;
    cancelEdit();
    leaving = false;
    if (back) {
      getTreeTableView().requestFocus();
    }
    if (row != null) {
      committed.accept(row, typed);
    }
  }

  @Override
  public void startEdit() {
    OutlineRow row = getItem();
    if (row == null || !editable.test(row)) {
      return;
    }
    super.startEdit();
    if (isEditing()) {
      field.setText(title.apply(row));
      setText(null);
      setGraphic(field);
      field.selectAll();
      field.requestFocus();
    }
  }

  @Override
  public void cancelEdit() {
    super.cancelEdit();
    show(getItem(), isEmpty());
  }

  @Override
  protected void updateItem(OutlineRow row, boolean empty) {
    super.updateItem(row, empty);
    if (!isEditing() || empty) {
      show(row, empty);
    }
  }

  private void show(OutlineRow row, boolean empty) {
    setGraphic(null);
    setText(empty || row == null ? null : title.apply(row));
    getStyleClass().removeAll("group-title", "item-title");
    if (!empty && row != null && !row.is(Kind.ACTIVITY)) {
      getStyleClass().add(row.is(Kind.GROUP) ? "group-title" : "item-title");
    }
  }
}

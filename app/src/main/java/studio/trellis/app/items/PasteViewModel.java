package studio.trellis.app.items;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import studio.trellis.app.desk.Desk;
import studio.trellis.model.course.Item;

/** A table of items on its way into an activity: what each row becomes, then all as one edit. */
final class PasteViewModel {
  private static final int LONGEST = 5_000_000;
  private static final ItemTable NOTHING = ItemTable.of("");

  private final Desk desk;
  private final ReadOnlyObjectWrapper<ItemTable> table = new ReadOnlyObjectWrapper<>(NOTHING);
  private final ObservableList<PastedRow> rows = FXCollections.observableArrayList();

  PasteViewModel(Desk desk) {
    this.desk = desk;
  }

  /** The table, with what its columns hold. */
  ReadOnlyObjectProperty<ItemTable> tableProperty() {
    return table.getReadOnlyProperty();
  }

  /** What becomes of each row. */
  ObservableList<PastedRow> rows() {
    return rows;
  }

  /** Reads a text; false when it is too long for a table of items. */
  boolean read(String text) {
    boolean fits = text.length() <= LONGEST;
    take(fits ? ItemTable.of(text) : NOTHING);
    return fits;
  }

  /** Lets a column hold something else. */
  void column(int index, Optional<Column> column) {
    take(table.get().with(index, column));
  }

  private void take(ItemTable now) {
    table.set(now);
    rows.setAll(
        desk.courseProperty()
            .get()
            .map(course -> new RowReader(course, now).rows())
            .orElse(List.of()));
  }

  /** The items that can be made. */
  List<Item> items() {
    return rows.stream().flatMap(row -> row.item().stream()).toList();
  }

  /** Puts all items into the activity as one edit. */
  void addTo(String activity) {
    new ItemsViewModel(desk).addAll(activity, items());
    take(NOTHING);
  }
}

package studio.trellis.app.activity;

import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.items.FaultLine;
import studio.trellis.app.items.ItemEditor;
import studio.trellis.app.items.ItemSummary;
import studio.trellis.app.items.ItemViewModel;
import studio.trellis.app.items.ItemsViewModel;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Item;

/** An item in the list: a line while it is closed, its editor while it is open. */
final class ItemCard extends VBox {
  private final ActivityViewModel model;
  private final ItemsViewModel items;
  private final String id;
  private final Label number = Ui.label("", "item-number");
  private final Label excerpt = Ui.label("", "item-excerpt");
  private final Label type = Ui.pill("");
  private final Label extras = Ui.label("", "ink-3", "small");
  private final Label sign = Ui.pill("", "warn-pill");
  private final Label handle = Ui.label("", "drag-handle");
  private final Button head = new Button();
  private final Button up;
  private final Button down;
  private final FaultLine refusal = new FaultLine();
  private @Nullable PartPicker elsewhere;
  private @Nullable ItemEditor editor;
  private @Nullable Item last;
  private int lastAt = -1;
  private int index;

  /**
   * A card.
   *
   * @param moved asks for another place, from 0, and keeps the focus on the card
   */
  ItemCard(ActivityViewModel model, ItemsViewModel items, String id, IntConsumer moved) {
    this.model = model;
    this.items = items;
    this.id = id;
    getStyleClass().add("item-card");
    handle.setGraphic(Ui.icon(Feather.MENU));
    handle.setCursor(Cursor.OPEN_HAND);
    HBox inside = Ui.row(10, number, excerpt, Ui.spring(), extras, sign, type);
    HBox.setHgrow(excerpt, Priority.SOMETIMES);
    excerpt.setMinWidth(40);
    extras.setMinWidth(Region.USE_PREF_SIZE);
    head.setGraphic(inside);
    head.getStyleClass().setAll("button", "item-head");
    head.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    head.setAlignment(Pos.CENTER_LEFT);
    head.setMaxWidth(Double.MAX_VALUE);
    inside.prefWidthProperty().bind(head.widthProperty().subtract(18));
    head.setOnAction(event -> toggle());
    HBox.setHgrow(head, Priority.ALWAYS);
    up = Buttons.icon(Feather.ARROW_UP, Text.of("activity.item.up"), () -> moved.accept(index - 1));
    down =
        Buttons.icon(
            Feather.ARROW_DOWN, Text.of("activity.item.down"), () -> moved.accept(index + 1));
    Button more = Buttons.icon(Feather.MORE_HORIZONTAL, Text.of("activity.item.more"), () -> {});
    more.getStyleClass().add("item-more");
    more.setOnAction(event -> menu().show(more, Side.BOTTOM, 0, 2));
    HBox line = Ui.row(2, handle, head, up, down, more);
    line.getStyleClass().add("item-line");
    line.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            moved.accept(index - 1);
            event.consume();
          } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            moved.accept(index + 1);
            event.consume();
          }
        });
    getChildren().addAll(line, refusal);
  }

  private ContextMenu menu() {
    return new ContextMenu(
        entry("activity.item.duplicate", () -> items.duplicate(id).ifPresent(model::open)),
        entry("activity.item.elsewhere", this::pickElsewhere),
        entry("activity.item.delete", () -> refusal.say(items.delete(id))));
  }

  private static MenuItem entry(String key, Runnable action) {
    MenuItem entry = new MenuItem(Text.of(key));
    entry.setOnAction(event -> action.run());
    return entry;
  }

  private void pickElsewhere() {
    PartPicker picker =
        new PartPicker(
            Text.of("activity.item.elsewhere-where"), activity -> items.moveInto(id, activity));
    model
        .shownProperty()
        .get()
        .ifPresent(
            shown -> picker.offer(Parts.activities(shown.course(), Set.of(shown.activity().id()))));
    if (elsewhere != null) {
      getChildren().remove(elsewhere);
    }
    elsewhere = picker;
    getChildren().add(1, picker);
    picker.enter();
  }

  private void toggle() {
    model.open(editor == null ? id : "");
  }

  /** Shows the item at this place. */
  void show(int at, int count, Item item, Shown shown) {
    index = at;
    number.setText(String.valueOf(at + 1));
    if (!item.equals(last) || at != lastAt) {
      last = item;
      lastAt = at;
      summarise(item);
    }
    up.setDisable(at == 0);
    down.setDisable(at == count - 1);
    boolean open = shown.open().equals(id);
    if (open && editor == null) {
      editor = new ItemEditor(new ItemViewModel(model.desk(), id));
      getChildren().add(editor);
      getStyleClass().add("item-open");
    } else if (!open && editor != null) {
      getChildren().remove(editor);
      editor = null;
      getStyleClass().remove("item-open");
    }
    if (editor != null) {
      editor.show(shown.course(), item);
    }
  }

  private void summarise(Item item) {
    ItemSummary summary = ItemSummary.of(item);
    excerpt.setText(summary.excerpt());
    type.setText(summary.type());
    extras.setText(summary.extras());
    List<String> faults = summary.faults();
    sign.setText(Text.of("activity.item.faults", faults.size()));
    sign.setVisible(!faults.isEmpty());
    sign.setManaged(!faults.isEmpty());
    head.setAccessibleText(
        Text.of("activity.item.spoken", index + 1, summary.type(), summary.excerpt()));
  }

  /** Puts the caret into the question, when the item is open. */
  void enter() {
    if (editor != null) {
      editor.enter();
    }
  }

  /** Puts the focus on the line. */
  void focusHead() {
    head.requestFocus();
  }

  /** What it is dragged by. */
  Label handle() {
    return handle;
  }

  String id() {
    return id;
  }
}

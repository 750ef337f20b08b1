package studio.trellis.app.activity;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.items.ItemType;
import studio.trellis.app.items.ItemsViewModel;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Item;

/** The items of the activity as cards, one of them open; added, and put in order. */
final class ItemsView extends VBox {
  private final ActivityViewModel model;
  private final ItemsViewModel items;
  private final VBox cards = new VBox(8);
  private final Label none = Ui.wrapped(Text.of("activity.items.none"), "ink-3");
  private final MenuButton add =
      new MenuButton(Text.of("activity.items.add"), Ui.icon(Feather.PLUS));
  private String entered = "";
  private double dragFrom;

  /**
   * The items.
   *
   * @param paste shows the page where a table of items is pasted
   */
  ItemsView(ActivityViewModel model, Runnable paste) {
    super(10);
    this.model = model;
    this.items = new ItemsViewModel(model.desk());
    add.setId("add-item");
    add.getStyleClass().add("add-menu");
    for (ItemType type : ItemType.values()) {
      VBox words =
          Ui.column(
              1, Ui.label(type.title(), "strong"), Ui.label(type.purpose(), "ink-3", "small"));
      // What is spoken; the words beside it show the same in two sizes.
      MenuItem entry = new MenuItem(Text.of("palette.spoken", type.title(), type.purpose()), words);
      entry.getStyleClass().add("worded");
      entry.setId("add-" + Text.word(type));
      entry.setOnAction(event -> add(type));
      add.getItems().add(entry);
    }
    Button table = Buttons.plain(Text.of("activity.items.paste"), paste);
    table.setId("paste-table");
    table.setGraphic(Ui.icon(Feather.CLIPBOARD));
    getChildren().addAll(cards, none, Ui.row(10, add, table));
  }

  /** Puts the focus on what adds items. */
  void enter() {
    add.requestFocus();
  }

  private void add(ItemType type) {
    model
        .shownProperty()
        .get()
        .flatMap(shown -> items.add(shown.activity().id(), type))
        .ifPresent(
            id -> {
              model.open(id);
              card(id).enter();
            });
  }

  private ItemCard card(String id) {
    for (ItemCard card : all()) {
      if (card.id().equals(id)) {
        return card;
      }
    }
    return new ItemCard(model, items, id, place -> move(id, place));
  }

  private List<ItemCard> all() {
    List<ItemCard> all = new ArrayList<>();
    cards.getChildren().forEach(node -> all.add((ItemCard) node));
    return all;
  }

  void show(Shown shown) {
    List<Item> wanted = shown.items();
    List<String> ids = wanted.stream().map(Item::id).toList();
    cards.getChildren().removeIf(node -> !ids.contains(((ItemCard) node).id()));
    for (int i = 0; i < wanted.size(); i++) {
      Item item = wanted.get(i);
      ItemCard card = card(item.id());
      int at = cards.getChildren().indexOf(card);
      if (at != i) {
        if (at >= 0) {
          cards.getChildren().remove(at);
        }
        cards.getChildren().add(i, card);
      }
      if (at < 0) {
        draggable(card);
      }
      card.show(i, wanted.size(), item, shown);
    }
    none.setVisible(wanted.isEmpty());
    none.setManaged(wanted.isEmpty());
  }

  /** The card of the item that was opened since this was last asked; else null. */
  @Nullable ItemCard justOpened(Shown shown) {
    if (shown.open().equals(entered)) {
      return null;
    }
    entered = shown.open();
    return entered.isEmpty() ? null : card(entered);
  }

  private void move(String id, int place) {
    if (place >= 0 && place < cards.getChildren().size()) {
      items.moveTo(id, place);
      card(id).focusHead();
    }
  }

  /** A card goes along with the mouse by its handle, and lands where its middle is. */
  private void draggable(ItemCard card) {
    Label handle = card.handle();
    handle.setOnMousePressed(event -> dragFrom = event.getSceneY());
    handle.setOnMouseDragged(
        event -> {
          card.setTranslateY(event.getSceneY() - dragFrom);
          card.setViewOrder(-1);
        });
    handle.setOnMouseReleased(
        event -> {
          Bounds now = card.getBoundsInParent();
          double middle = (now.getMinY() + now.getMaxY()) / 2;
          card.setTranslateY(0);
          card.setViewOrder(0);
          move(card.id(), place(card, middle));
        });
  }

  private int place(ItemCard dragged, double middle) {
    int place = 0;
    for (ItemCard other : all()) {
      Bounds bounds = other.getBoundsInParent();
      if (other != dragged && (bounds.getMinY() + bounds.getMaxY()) / 2 < middle) {
        place++;
      }
    }
    return place;
  }
}

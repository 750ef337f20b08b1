package studio.trellis.app.map;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.map.edit.Arranging;
import studio.trellis.app.map.world.Card;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.LinkKind;

/** The menu of what is selected. */
final class MapMenu {
  private final MapViewModel model;
  private final MapActions actions;
  private final MapView view;

  MapMenu(MapViewModel model, MapActions actions, MapView view) {
    this.model = model;
    this.actions = actions;
    this.view = view;
  }

  /** The menu, for a point of the map. */
  ContextMenu at(double x, double y) {
    ContextMenu menu = new ContextMenu();
    menu.setId("map-menu");
    Selection selection = model.selection();
    if (model.chosen().size() > 1) {
      many(menu);
    } else if (selection.kind() == Selection.Kind.ACTIVITY) {
      card(menu, selection.id());
    } else if (selection.kind() == Selection.Kind.GROUP) {
      group(menu, x, y);
    } else if (selection.kind() == Selection.Kind.LINK) {
      link(menu, selection.id());
    } else {
      space(menu, x, y);
    }
    return menu;
  }

  private void card(ContextMenu menu, String id) {
    Card card = model.world().card(id);
    boolean start = card != null && card.start();
    boolean required = card != null && card.required();
    add(menu, "map.do.write", "Enter", actions::write);
    add(menu, "map.do.rename", "F2", actions::rename);
    add(menu, "map.do.walk", "", actions::walk);
    line(menu);
    add(menu, "map.do.successor", "", actions::addSuccessor);
    add(menu, "map.do.sibling", "Insert", actions::addSibling);
    add(menu, "map.do.link", "L", view::pickTarget);
    menu.getItems().add(kinds("map.do.kind", id));
    line(menu);
    if (!start) {
      add(menu, "map.do.start", "", actions::start);
    }
    add(menu, required ? "map.do.not-required" : "map.do.required", "", actions::toggleRequired);
    line(menu);
    add(menu, "map.do.group", "Shortcut+G", actions::group);
    clipboard(menu);
    line(menu);
    add(menu, "map.do.delete", "Delete", actions::delete);
  }

  private Menu kinds(String key, String id) {
    Menu kinds = new Menu(Text.of(key));
    kinds.getItems().setAll(KindMenu.items(kind -> actions.changing().kind(List.of(id), kind)));
    return kinds;
  }

  private void many(ContextMenu menu) {
    add(menu, "map.do.group", "Shortcut+G", actions::group);
    if (model.chosen().size() == 2) {
      add(menu, "map.do.link-both", "L", view::pickTarget);
    }
    Menu align = new Menu(Text.of("map.do.align"));
    for (Arranging.Line where : Arranging.Line.values()) {
      MenuItem item = item("map.line." + Text.word(where), "", () -> align(where));
      align.getItems().add(item);
    }
    Menu distribute = new Menu(Text.of("map.do.distribute"));
    distribute
        .getItems()
        .setAll(
            item("map.do.across", "", () -> distribute(false)),
            item("map.do.down", "", () -> distribute(true)));
    distribute.setDisable(model.chosen().size() < 3);
    menu.getItems().addAll(align, distribute);
    add(menu, "map.do.tidy-these", "T", actions::tidy);
    add(menu, "map.do.required-toggle", "", actions::toggleRequired);
    line(menu);
    clipboard(menu);
    line(menu);
    add(menu, "map.do.delete", "Delete", actions::delete);
  }

  private void align(Arranging.Line where) {
    actions.arranging().align(model.world(), model.chosen(), where);
  }

  private void distribute(boolean down) {
    actions.arranging().distribute(model.world(), model.chosen(), down);
  }

  private void group(ContextMenu menu, double x, double y) {
    boolean folded = model.folds().folded(model.selection().id());
    add(menu, "map.do.rename", "F2", actions::rename);
    add(menu, folded ? "map.do.open-group" : "map.do.fold", "C", model.folds()::toggle);
    menu.getItems().add(adding(x, y));
    add(menu, "map.do.link", "L", view::pickTarget);
    add(menu, "map.do.select-group", "Shortcut+Shift+A", actions::selectGroup);
    add(menu, "map.do.tidy-these", "T", actions::tidy);
    line(menu);
    add(menu, "map.do.group", "Shortcut+G", actions::group);
    add(menu, "map.do.ungroup", "Shortcut+Shift+G", actions::ungroup);
    clipboard(menu);
    line(menu);
    add(menu, "map.do.delete-group", "Delete", actions::delete);
  }

  private void link(ContextMenu menu, String id) {
    Menu insert = new Menu(Text.of("map.do.insert"));
    insert.getItems().setAll(KindMenu.items(kind -> actions.addOn(kind, id)));
    Menu kinds = new Menu(Text.of("map.do.link-kind"));
    for (LinkKind kind : LinkKind.values()) {
      kinds
          .getItems()
          .add(item("link." + Text.word(kind), "", () -> actions.linking().kind(id, kind)));
    }
    menu.getItems().addAll(insert, kinds);
    add(menu, "map.do.turn", "", () -> actions.linking().turn(id));
    line(menu);
    add(menu, "map.do.delete", "Delete", actions::delete);
  }

  private void space(ContextMenu menu, double x, double y) {
    menu.getItems().add(adding(x, y));
    add(menu, "map.do.paste", "Shortcut+V", () -> view.paste(x, y));
    add(menu, "map.do.all", "Shortcut+A", actions::selectAll);
    line(menu);
    add(menu, "map.do.tidy", "T", actions::tidy);
    if (model.folds().any()) {
      String key = model.folds().anyOpen() ? "map.do.fold-all" : "map.do.open-all";
      add(menu, key, "Shift+C", model.folds()::toggleAll);
    }
    add(menu, "map.do.fit", "Shift+F", model::fitAll);
  }

  private Menu adding(double x, double y) {
    Menu add = new Menu(Text.of("map.do.add"));
    add.getItems().setAll(KindMenu.items(kind -> actions.addAt(kind, x, y)));
    return add;
  }

  private void clipboard(ContextMenu menu) {
    add(menu, "map.do.cut", "Shortcut+X", view::cut);
    add(menu, "map.do.copy", "Shortcut+C", view::copy);
    add(menu, "map.do.paste", "Shortcut+V", view::paste);
    add(menu, "map.do.duplicate", "Shortcut+D", actions::duplicate);
  }

  private static void add(ContextMenu menu, String key, String keys, Runnable action) {
    menu.getItems().add(item(key, keys, action));
  }

  private static void line(ContextMenu menu) {
    menu.getItems().add(new SeparatorMenuItem());
  }

  /** An entry; its keys are shown here and listened to by the map. */
  private static MenuItem item(String key, String keys, Runnable action) {
    MenuItem item = new MenuItem(Text.of(key));
    item.setMnemonicParsing(false);
    item.setId("do-" + key.substring(key.lastIndexOf('.') + 1));
    if (!keys.isEmpty()) {
      item.setAccelerator(KeyCombination.valueOf(keys));
    }
    item.setOnAction(event -> action.run());
    return item;
  }
}

package studio.trellis.app.fx.rich;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import studio.trellis.app.text.Text;

/** The menu of the text. */
final class TextMenu {
  private final ContextMenu menu = new ContextMenu();

  TextMenu(Session session) {
    menu.setId("text-menu");
    item("rich.menu.cut", () -> session.call("copy", true));
    item("rich.menu.copy", () -> session.call("copy", false));
    item("rich.menu.paste", session::paste);
    item("rich.menu.paste-plain", session::pastePlain);
    item("rich.menu.all", () -> session.call("selectAll"));
  }

  void show(ContextMenuEvent event) {
    menu.show((Node) event.getSource(), event.getScreenX(), event.getScreenY());
    event.consume();
  }

  void hide() {
    menu.hide();
  }

  private void item(String key, Runnable action) {
    MenuItem item = new MenuItem(Text.of(key));
    item.setOnAction(event -> action.run());
    menu.getItems().add(item);
  }
}

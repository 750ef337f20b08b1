package studio.trellis.app.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.ActivityKind;

/** The kinds of activity to choose from, each with its colour and its name. */
public final class KindMenu {
  private KindMenu() {}

  /** A menu of all kinds. */
  static ContextMenu of(Consumer<ActivityKind> chosen) {
    ContextMenu menu = new ContextMenu();
    menu.setId("kind-menu");
    menu.getItems().setAll(items(chosen));
    return menu;
  }

  /** Entries for all kinds. */
  public static List<MenuItem> items(Consumer<ActivityKind> chosen) {
    List<MenuItem> items = new ArrayList<>();
    for (ActivityKind kind : ActivityKind.values()) {
      String word = Text.word(kind);
      Region dot = Ui.styled(new Region(), "kind-dot", "kind-" + word);
      MenuItem item = new MenuItem(Text.of("kind." + word), dot);
      item.setId("kind-item-" + word);
      item.setMnemonicParsing(false);
      item.setOnAction(event -> chosen.accept(kind));
      items.add(item);
    }
    return items;
  }
}

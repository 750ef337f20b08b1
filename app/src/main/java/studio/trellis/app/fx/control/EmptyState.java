package studio.trellis.app.fx.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;

/** What a page shows while it has nothing to show: what goes here, and the one thing to do. */
public final class EmptyState extends VBox {
  public EmptyState(Ikon ikon, String title, String text, Node... actions) {
    super(8);
    setAlignment(Pos.CENTER);
    getStyleClass().add("empty-state");
    getChildren()
        .addAll(Ui.icon(ikon, "empty-icon"), Ui.label(title, "title"), Ui.wrapped(text, "ink-2"));
    if (actions.length > 0) {
      VBox box = new VBox(8, actions);
      box.setAlignment(Pos.CENTER);
      getChildren().add(box);
    }
  }
}

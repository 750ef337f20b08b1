package studio.trellis.app.items;

import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.fx.control.Ui;

/** Something that is built only when it is unfolded. */
final class Fold<N extends Node> extends VBox {
  private final Button head = new Button();
  private final Supplier<N> make;
  private @Nullable N content;
  private boolean open;

  Fold(Supplier<N> make) {
    super(4);
    this.make = make;
    head.getStyleClass().setAll("button", "text-link", "fold-head");
    head.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    head.setOnAction(event -> open(!open));
    getChildren().add(head);
    open(false);
  }

  /** What the fold is called, and how it begins where it is closed. */
  void title(String title) {
    head.setText(title);
  }

  /** Opens or closes it. */
  final void open(boolean now) {
    open = now;
    head.setGraphic(Ui.icon(now ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
    if (now) {
      N made = content == null ? make.get() : content;
      content = made;
      getChildren().setAll(head, made);
    } else {
      getChildren().setAll(head);
    }
  }

  /** The content, if it was ever unfolded. */
  @Nullable N content() {
    return content;
  }

  Button head() {
    return head;
  }
}

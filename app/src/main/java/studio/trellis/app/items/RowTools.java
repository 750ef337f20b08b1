package studio.trellis.app.items;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.text.Text;

/** What can be done with a row: up, down, out. */
final class RowTools extends HBox {
  private final Button up;
  private final Button down;

  /**
   * The tools of a row.
   *
   * @param what the row is, such as "Option"; spoken with its number
   */
  RowTools(String what, int index, Runnable up, Runnable down, Runnable remove) {
    super(0);
    String name = Text.of("items.row.name", what, index + 1);
    this.up = Buttons.icon(Feather.ARROW_UP, Text.of("items.row.up", name), up);
    this.down = Buttons.icon(Feather.ARROW_DOWN, Text.of("items.row.down", name), down);
    Button out = Buttons.icon(Feather.X, Text.of("items.row.remove", name), remove);
    out.getStyleClass().add("row-remove");
    getStyleClass().add("row-tools");
    setAlignment(Pos.TOP_RIGHT);
    setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(this.up, this.down, out);
  }

  void at(int index, int count) {
    up.setDisable(index == 0);
    down.setDisable(index == count - 1);
  }
}

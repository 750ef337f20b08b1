package studio.trellis.app.items;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.rich.RichField;
import studio.trellis.app.text.Text;

/** The ladder of hints: learners ask for one after the other. */
final class HintsView extends VBox {
  private final ItemViewModel model;
  private final EditRows<String> rows;

  HintsView(ItemViewModel model) {
    super(6);
    this.model = model;
    rows = new EditRows<>(4, Row::new, model::moveHint);
    Button add =
        Buttons.plain(
            Text.of("items.add-hint"),
            () -> {
              rows.settled(model::addHint);
              rows.enterLast();
            });
    add.setGraphic(Ui.icon(Feather.PLUS));
    add.getStyleClass().add("add-hint");
    getChildren().addAll(rows, add);
  }

  void show(List<String> hints) {
    rows.show(hints);
  }

  /** One hint. */
  private final class Row extends EditRow<String> {
    private final RichField text;
    private final RowTools tools;

    Row(int index) {
      super(2);
      Label number = Ui.label(String.valueOf(index + 1), "rung");
      text =
          new RichField(
              model.desk(),
              Text.of("items.hint", index + 1),
              Text.of(index == 0 ? "items.hint.first" : "items.hint.next"),
              true,
              html -> model.hint(index, html));
      HBox.setHgrow(text, Priority.ALWAYS);
      tools =
          new RowTools(
              Text.of("items.row.hint"),
              index,
              () -> rows.moved(index, index - 1),
              () -> rows.moved(index, index + 1),
              () -> rows.settled(() -> model.removeHint(index)));
      getChildren().add(new HBox(8, number, text, tools));
    }

    @Override
    void show(int at, int count, String hint) {
      text.show(hint);
      tools.at(at, count);
    }

    @Override
    void flush() {
      text.flush();
    }

    @Override
    void enter() {
      text.enter();
    }
  }
}

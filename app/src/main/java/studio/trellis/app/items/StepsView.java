package studio.trellis.app.items;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Step;

/**
 * The steps of a worked example, from which the completion level is made: which ones it leaves to
 * the learner is shown as a row of squares and said in a sentence.
 */
final class StepsView extends VBox {
  private final EditRows<Step> rows;
  private final HBox squares = Ui.row(4);
  private final Label fading = Ui.wrapped("", "ink-2", "small");

  StepsView(ItemViewModel model) {
    super(6);
    rows =
        new EditRows<>(
            8, index -> new StepRow(model, index, this::moved, this::settled), model::moveStep);
    Button add =
        Buttons.plain(
            Text.of("items.add-step"),
            () -> {
              rows.settled(model::addStep);
              rows.enterLast();
            });
    add.setGraphic(Ui.icon(Feather.PLUS));
    add.getStyleClass().add("add-step");
    squares.getStyleClass().add("fading");
    getChildren().addAll(rows, Ui.row(8, squares, fading), add);
  }

  private void moved(int from, int to) {
    rows.moved(from, to);
  }

  private void settled(Runnable action) {
    rows.settled(action);
  }

  void show(List<Step> steps, boolean backward) {
    rows.show(steps);
    Fading now = Fading.of(steps, backward);
    squares.getChildren().clear();
    for (Fading.Kind kind : now.steps()) {
      Region square = Ui.styled(new Region(), "fading-step", "fading-" + Text.word(kind));
      squares.getChildren().add(square);
    }
    fading.setText(steps.isEmpty() ? Text.of("items.steps.none") : now.sentence());
    squares.setVisible(!steps.isEmpty());
    squares.setManaged(!steps.isEmpty());
  }
}

package studio.trellis.app.skills;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.EditField;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;

/** A value of a list of values: renamed in place, moved, deleted. */
final class ValueLine extends HBox {
  /**
   * A line.
   *
   * @param count how many use it; empty: not said
   */
  ValueLine(
      String value, String count, Consumer<String> rename, IntConsumer move, Runnable delete) {
    super(4);
    getStyleClass().add("value-line");
    EditField field = new EditField(Text.of("values.name", value), rename);
    field.show(value);
    HBox.setHgrow(field, Priority.ALWAYS);
    Label used = Ui.label(count, "ink-3", "small");
    used.setMinWidth(88);
    used.setAlignment(Pos.CENTER_RIGHT);
    getChildren().add(field);
    if (!count.isEmpty()) {
      getChildren().add(used);
    }
    getChildren()
        .addAll(
            Buttons.icon(Feather.ARROW_UP, Text.of("values.up", value), () -> move.accept(-1)),
            Buttons.icon(Feather.ARROW_DOWN, Text.of("values.down", value), () -> move.accept(1)),
            Buttons.icon(Feather.X, Text.of("values.delete", value), delete));
    setAlignment(Pos.CENTER_LEFT);
  }

  /** A field that adds what is typed, and is empty again. */
  static EditField adding(String prompt, Consumer<String> add) {
    EditField[] held = new EditField[1];
    EditField field =
        new EditField(
            prompt,
            typed -> {
              if (!typed.isBlank()) {
                add.accept(typed);
              }
              held[0].show("");
            });
    held[0] = field;
    field.setPromptText(prompt);
    return field;
  }
}

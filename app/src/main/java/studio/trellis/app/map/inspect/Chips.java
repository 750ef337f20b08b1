package studio.trellis.app.map.inspect;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.map.Picker;
import studio.trellis.app.text.Text;

/** Rounded tags, each with a way to take it off, and a button that adds one. */
final class Chips extends FlowPane {
  private final Button add;
  private final Consumer<String> remove;
  private List<Chip> shown = List.of();

  /**
   * A tag.
   *
   * @param id what it stands for
   * @param main it is shown in the accent
   */
  record Chip(String id, String text, boolean main) {}

  /**
   * No tags yet.
   *
   * @param name what the button that adds one is called
   * @param opened told the button when it is pressed, to offer what can be added
   */
  Chips(String name, Consumer<Node> opened, Consumer<String> remove) {
    super(6, 6);
    this.remove = remove;
    add = Buttons.link("+", () -> {});
    add.getStyleClass().setAll("button", "chip-add");
    add.setAccessibleText(name);
    add.setOnAction(event -> opened.accept(add));
    getChildren().add(add);
  }

  /** Shows these. */
  void show(List<Chip> chips) {
    if (chips.equals(shown)) {
      return;
    }
    boolean here = isFocusWithin() && !add.isFocused();
    shown = List.copyOf(chips);
    getChildren().setAll(chips.stream().map(this::node).toList());
    getChildren().add(add);
    if (here) {
      add.requestFocus();
    }
  }

  private Node node(Chip chip) {
    Label text = Ui.label(chip.text());
    text.setMaxWidth(230);
    Button off = Buttons.link("×", () -> remove.accept(chip.id()));
    off.getStyleClass().setAll("button", "chip-off");
    off.setAccessibleText(Text.of("field.take-off", chip.text()));
    HBox pill = Ui.styled(new HBox(4, text, off), "pill", "chip");
    pill.setAlignment(Pos.CENTER_LEFT);
    if (chip.main()) {
      pill.getStyleClass().add("accented");
    }
    return pill;
  }

  /** A list of choices below the button. */
  static void offer(
      Node anchor, String prompt, List<Picker.Choice> choices, Consumer<Picker.Choice> chosen) {
    Picker.open(anchor, prompt, choices, chosen, null);
  }
}

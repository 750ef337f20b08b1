package studio.trellis.app.rules;

import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import studio.trellis.app.fx.control.Ui;

/** Something that is on or off. */
final class Switch extends ToggleButton {
  /**
   * A switch that is off.
   *
   * @param turned told what the author turned it to
   */
  Switch(String name, Consumer<Boolean> turned) {
    getStyleClass().setAll("switch");
    setGraphic(Ui.styled(new Region(), "switch-knob"));
    setAccessibleText(name);
    setOnAction(event -> turned.accept(isSelected()));
  }
}

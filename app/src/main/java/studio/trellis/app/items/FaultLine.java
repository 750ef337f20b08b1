package studio.trellis.app.items;

import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.fx.control.Ui;

/** One line under a field that says what is wrong there; takes no room while nothing is. */
public final class FaultLine extends Label {
  public FaultLine() {
    getStyleClass().add("fault-line");
    setGraphic(Ui.icon(Feather.ALERT_CIRCLE));
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    say("");
  }

  /** Says it; empty: nothing is wrong. */
  public void say(String text) {
    setText(text);
    setVisible(!text.isEmpty());
    setManaged(!text.isEmpty());
  }
}

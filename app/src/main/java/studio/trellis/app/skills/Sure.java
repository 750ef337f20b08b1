package studio.trellis.app.skills;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;

/** Says in place what else will happen, and asks; what does nothing else is done at once. */
final class Sure extends VBox {
  private final Label says = Ui.wrapped("");
  private final Button yes = Buttons.plain("", this::go);
  private Runnable action = () -> {};

  Sure() {
    super(10);
    getStyleClass().add("warn-card");
    yes.setId("sure-yes");
    getChildren()
        .addAll(says, Ui.row(8, yes, Buttons.link(Text.of("sure.no"), () -> setVisible(false))));
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /**
   * Does {@code action}, at once when nothing else happens.
   *
   * @param consequences what else happens; empty: nothing
   * @param button what the button says
   */
  void ask(String consequences, String button, Runnable action) {
    this.action = action;
    if (consequences.isEmpty()) {
      go();
    } else {
      says.setText(consequences);
      yes.setText(button);
      setVisible(true);
      yes.requestFocus();
    }
  }

  private void go() {
    setVisible(false);
    action.run();
  }
}

package studio.trellis.app.fx.control;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

/**
 * A card that can be pressed. No button, since a button asks its content for a height without
 * saying how wide it will be, and text that wraps then stands too high.
 */
public final class CardButton extends HBox {
  private final Runnable action;

  /**
   * A card.
   *
   * @param spoken what a screen reader says
   */
  public CardButton(String spoken, Runnable action, Node... content) {
    super(14, content);
    this.action = action;
    getStyleClass().add("card-button");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(spoken);
    setOnMouseClicked(event -> action.run());
    setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            action.run();
            event.consume();
          }
        });
  }

  @Override
  public void executeAccessibleAction(AccessibleAction asked, Object... parameters) {
    if (asked == AccessibleAction.FIRE) {
      action.run();
    } else {
      super.executeAccessibleAction(asked, parameters);
    }
  }
}

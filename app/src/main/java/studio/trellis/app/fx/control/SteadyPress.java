package studio.trellis.app.fx.control;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * A press and a release at one place are a click on what was pressed there. Pressing a control
 * leaves the field before it, leaving a field commits it, and what is committed may move the
 * control from under the mouse or make it anew: JavaFX alone then loses the click.
 */
public final class SteadyPress {
  private final Scene scene;
  private Runnable forget = () -> {};

  private SteadyPress(Scene scene) {
    this.scene = scene;
  }

  /** Makes the presses in a scene steady. */
  public static void in(Scene scene) {
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, new SteadyPress(scene)::pressed);
  }

  private void pressed(MouseEvent event) {
    Control control = control(event.getTarget());
    if (control == null || event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    Twin twin = new Twin(scene, control);
    onRelease(control, twin);
    if (!(control instanceof TextInputControl) && control.isFocusTraversable()) {
      // Commits what was typed before, while nothing waits for the control that is pressed.
      control.requestFocus();
      if (!scene.equals(control.getScene())) {
        event.consume();
        if (twin.now() instanceof MenuButton menu && !menu.isDisabled()) {
          menu.requestFocus();
          menu.show();
        }
      }
    }
  }

  /** Listens at the control itself, since nobody else hears of a control that is gone. */
  private void onRelease(Control control, Twin twin) {
    EventHandler<MouseEvent> told =
        event -> {
          forget.run();
          released(control, twin, event.isStillSincePress());
        };
    forget.run();
    forget =
        () -> {
          control.removeEventFilter(MouseEvent.MOUSE_RELEASED, told);
          forget = () -> {};
        };
    control.addEventFilter(MouseEvent.MOUSE_RELEASED, told);
  }

  private void released(Control control, Twin twin, boolean still) {
    boolean gone = !scene.equals(control.getScene());
    Control now = twin.now();
    if (now == null || now.isDisabled()) {
      return;
    }
    if (gone) {
      now.requestFocus();
    }
    if (!still) {
      return;
    }
    if (now instanceof ButtonBase button && !(now instanceof MenuButton)) {
      if (gone || !button.isArmed()) {
        button.fire();
      }
    } else if (gone && now instanceof ComboBoxBase<?> box) {
      box.show();
    }
  }

  private static @Nullable Control control(Object target) {
    for (Node node = target instanceof Node of ? of : null; node != null; node = node.getParent()) {
      if (node instanceof ButtonBase
          || node instanceof ComboBoxBase<?>
          || node instanceof TextInputControl) {
        return (Control) node;
      }
    }
    return null;
  }
}

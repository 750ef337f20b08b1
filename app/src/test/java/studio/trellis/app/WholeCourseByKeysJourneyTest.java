package studio.trellis.app;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import studio.trellis.app.fx.rich.RichEditor;
import studio.trellis.model.course.ActivityKind;

/**
 * The whole course again by keys alone: nothing is pressed by the mouse, no focus is put anywhere.
 * The eye follows the focus, as whoever works so does.
 */
class WholeCourseByKeysJourneyTest extends WholeCourse {
  private static final int FAR = 400;

  @Test
  void aWholeCourseIsMadeWalkedCheckedPublishedUndoneAndRedoneByKeysAlone() throws Exception {
    makeWalkCheckPublishUndoAndRedo();
  }

  @Override
  void use(Node seen) {
    Node control = seen;
    while (!control.isFocusTraversable() && control.getParent() != null) {
      control = control.getParent();
    }
    reach(control);
    if (control instanceof MenuButton || control instanceof ButtonBase) {
      type(KeyCode.SPACE);
    } else if (!(control instanceof TextInputControl || control instanceof RichEditor)) {
      type(KeyCode.ENTER);
    }
  }

  @Override
  void enter(String id) {
    reach(there(id));
  }

  @Override
  void openForWriting() {
    enter("#map");
    type(KeyCode.ENTER);
  }

  @Override
  void pick(String id) {
    Node line = there(id);
    for (int i = 0; i < 20 && !onFx(line::isFocused); i++) {
      type(KeyCode.DOWN);
    }
    type(KeyCode.ENTER);
  }

  @Override
  void choose(ComboBox<ActivityKind> box, ActivityKind kind) {
    int by = kind.ordinal() - onFx(() -> box.getSelectionModel().getSelectedIndex());
    for (int i = 0; i < Math.abs(by); i++) {
      type(by > 0 ? KeyCode.DOWN : KeyCode.UP);
    }
  }

  @Override
  void choose(String search, String choice) {
    write(choice);
    for (int i = 0; i < 20 && !chosen().contains("text=" + choice + ","); i++) {
      type(KeyCode.DOWN);
    }
    type(KeyCode.ENTER);
  }

  private String chosen() {
    ListView<?> list = lookup("#build-choices").queryAs(ListView.class);
    return onFx(() -> String.valueOf(list.getSelectionModel().getSelectedItem()));
  }

  /** Goes on from control to control until this one has the focus. */
  private void reach(Node control) {
    boolean back = onFx(() -> before(control));
    for (int i = 0; i < FAR; i++) {
      if (onFx(() -> within(control, scene.getFocusOwner()))) {
        settle();
        return;
      }
      // In lines of text the Tab key is a letter.
      boolean lines = onFx(scene::getFocusOwner) instanceof TextArea;
      if (back) {
        tab(KeyCode.SHIFT, KeyCode.TAB);
      } else if (lines) {
        tab(KeyCode.CONTROL, KeyCode.TAB);
      } else {
        tab(KeyCode.TAB);
      }
    }
    throw new AssertionError(
        "The Tab key does not lead to " + control + ", but to " + onFx(scene::getFocusOwner));
  }

  private void tab(KeyCode... keys) {
    robotContext().getKeyboardRobot().pressNoWait(keys);
    robotContext().getKeyboardRobot().releaseNoWait(keys);
    done();
  }

  private static boolean within(Node control, Node focused) {
    for (Node node = focused; node != null; node = node.getParent()) {
      if (node.equals(control)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the control lies before the one that has the focus. */
  private boolean before(Node control) {
    List<Node> order = new ArrayList<>();
    collect(scene.getRoot(), order);
    int here = order.indexOf(scene.getFocusOwner());
    return here >= 0 && order.indexOf(control) < here;
  }

  private static void collect(Node node, List<Node> into) {
    if (node.isVisible()) {
      into.add(node);
      if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
      }
    }
  }
}

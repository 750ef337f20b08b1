package studio.trellis.app;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.web.WebView;
import org.testfx.api.FxRobot;
import org.testfx.robot.Motion;
import org.testfx.service.query.NodeQuery;
import org.testfx.service.query.PointQuery;
import studio.trellis.app.fx.rich.RichEditor;

/**
 * A pair of hands in the window. They wait for what they press to be there, to be enabled and to
 * stand still, and go on as soon as the JavaFX thread has done what they asked for, where TestFX
 * sleeps.
 */
public abstract class Hands extends FxRobot {
  private static final int STEP = 3;

  private boolean held;

  // Keys

  @Override
  public final FxRobot press(KeyCode... keys) {
    robotContext().getKeyboardRobot().pressNoWait(keys);
    settle();
    return this;
  }

  @Override
  public final FxRobot release(KeyCode... keys) {
    robotContext().getKeyboardRobot().releaseNoWait(keys);
    settle();
    return this;
  }

  @Override
  public final FxRobot type(KeyCode... keys) {
    for (KeyCode key : keys) {
      robotContext().getKeyboardRobot().pressNoWait(key);
      robotContext().getKeyboardRobot().releaseNoWait(key);
      settle();
    }
    return this;
  }

  @Override
  public final FxRobot write(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      KeyCode key =
          switch (letter) {
            case '\n' -> KeyCode.ENTER;
            case '\t' -> KeyCode.TAB;
            default -> KeyCode.UNDEFINED;
          };
      robotContext()
          .getBaseRobot()
          .typeKeyboard(onFx(Waiting::focused), key, String.valueOf(letter));
      if (i == 0 || i == text.length() - 1) {
        // The first letter may open a field for the others.
        settle();
      } else {
        done();
      }
    }
    return this;
  }

  /** Presses a key while others are held. */
  protected final void with(KeyCode modifier, KeyCode... keys) {
    robotContext().getKeyboardRobot().pressNoWait(modifier);
    type(keys);
    robotContext().getKeyboardRobot().releaseNoWait(modifier);
    done();
  }

  /** Puts the caret into a field as somebody who came to it by the Tab key. */
  protected final void focus(String id) {
    Node node = there(id);
    interact(node::requestFocus);
    await(node::isFocused);
  }

  /** Types into a field as somebody who came to it by the Tab key. */
  protected final void fill(String id, String text) {
    focus(id);
    TextInputControl field = lookup(id).queryAs(TextInputControl.class);
    interact(field::selectAll);
    write(text);
    type(KeyCode.ENTER);
  }

  // The mouse

  @Override
  public final FxRobot press(MouseButton... buttons) {
    robotContext().getMouseRobot().pressNoWait(primary(buttons));
    held = true;
    settle();
    return this;
  }

  @Override
  public final FxRobot release(MouseButton... buttons) {
    robotContext().getMouseRobot().releaseNoWait(primary(buttons));
    held = false;
    settle();
    return this;
  }

  private static MouseButton[] primary(MouseButton... buttons) {
    return buttons.length == 0 ? new MouseButton[] {MouseButton.PRIMARY} : buttons;
  }

  @Override
  public final FxRobot clickOn(MouseButton... buttons) {
    press(buttons);
    return release(buttons);
  }

  @Override
  public final FxRobot clickOn(String query, Motion motion, MouseButton... buttons) {
    try {
      there(query);
    } catch (AssertionError e) {
      throw new AssertionError("There is no " + query + " to be pressed.", e);
    }
    return super.clickOn(query, motion, buttons);
  }

  @Override
  public final FxRobot clickOn(PointQuery query, Motion motion, MouseButton... buttons) {
    await(
        () -> {
          Point2D at = query.query();
          glide(at);
          return at.equals(query.query());
        });
    return clickOn(buttons);
  }

  @Override
  public final FxRobot moveTo(PointQuery query, Motion motion) {
    return glide(query.query());
  }

  @Override
  public final FxRobot moveBy(double x, double y, Motion motion) {
    return glide(robotContext().getBaseRobot().retrieveMouse().add(x, y));
  }

  @Override
  public final FxRobot drag(PointQuery query, MouseButton... buttons) {
    moveTo(query);
    return press(buttons);
  }

  @Override
  public final FxRobot drop() {
    return release(MouseButton.PRIMARY);
  }

  @Override
  public final FxRobot dropTo(PointQuery query) {
    moveTo(query);
    return drop();
  }

  /**
   * Goes there straight; with a button held in steps so small that what is dragged stays under the
   * mouse, since the headless platform tells only what lies there.
   */
  private FxRobot glide(Point2D to) {
    Point2D from = robotContext().getBaseRobot().retrieveMouse();
    int steps = held ? 4 + (int) from.distance(to) / STEP : 2;
    for (int i = 1; i <= steps; i++) {
      robotContext().getMouseRobot().moveNoWait(from.interpolate(to, i / (double) steps));
      done();
    }
    settle();
    return this;
  }

  /** Scrolls until the control is in view, then presses it. */
  protected final void click(Node node) {
    await(() -> shown(node) && !node.isDisabled());
    interact(() -> reveal(node));
    clickOn(node);
  }

  private static void reveal(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (n instanceof ScrollPane scroll) {
        Node content = scroll.getContent();
        Bounds at = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double view = scroll.getViewportBounds().getHeight();
        double room = content.getLayoutBounds().getHeight() - view;
        if (room > 0) {
          scroll.setVvalue(Math.clamp((at.getCenterY() - view / 2) / room, 0, 1));
        }
      }
    }
  }

  /** Presses the control of that id or style. */
  protected final void press(String query) {
    click(there(query));
  }

  /** Presses the control of that style that says this. */
  protected final void press(String text, String style) {
    click(there(lookup(style).match(node -> text.equals(((Labeled) node).getText()))));
  }

  // What is seen

  /** Puts the caret into the field that is called so, and types. */
  protected final void into(String name, String text) {
    Node field = node(name);
    click(field);
    write(text, field);
  }

  /** Types into a field, until a page that lies in it has all of it. */
  protected final void write(String text, Node field) {
    if (field instanceof RichEditor editor) {
      await(() -> editor.editingProperty().get());
      write(text);
      await(() -> onFx(editor::html).contains(text));
    } else {
      write(text);
    }
  }

  /** The control that is called so, as soon as one sees it. */
  protected final Node node(String name) {
    return there(lookup((Node node) -> isCalled(node, name)));
  }

  protected static boolean isCalled(Node node, String name) {
    return name.equals(node.getAccessibleText()) && !(node instanceof WebView);
  }

  /** What is found so, as soon as one sees it and can use it. */
  protected final Node there(String query) {
    return there(lookup(query));
  }

  protected final Node there(NodeQuery query) {
    NodeQuery usable = query.match(node -> shown(node) && !node.isDisabled());
    await(() -> onFx(() -> usable.tryQuery().isPresent()));
    return usable.query();
  }

  /** Whether a node is in the window and nothing around it hides it. */
  protected static boolean shown(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (!n.isVisible()) {
        return false;
      }
    }
    return node.getScene() != null;
  }

  // Waiting

  @Override
  public final FxRobot interact(Runnable task) {
    Waiting.onFx(
        () -> {
          task.run();
          return true;
        });
    settle();
    return this;
  }

  /** What the JavaFX thread says to a question. */
  protected static <T> T onFx(Supplier<T> question) {
    return Waiting.onFx(question);
  }

  /** Waits until the JavaFX thread has done what it was asked for, and drew the windows. */
  protected static void settle() {
    Waiting.settle();
  }

  /** Waits until the JavaFX thread has done what it was asked for, and none of it failed. */
  protected static void done() {
    Waiting.done();
  }

  /** Waits for something to be so. */
  protected static void await(Callable<Boolean> condition) {
    Waiting.await(condition);
  }
}

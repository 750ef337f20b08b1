package studio.trellis.app;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.web.WebView;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import studio.trellis.app.fx.rich.RichEditor;

/** What a pair of hands does in the window: names, fills in, scrolls and presses. */
abstract class Hands extends FxRobot {
  final void paste(String table) throws Exception {
    press("#paste-table");
    TextInputControl text = lookup("#pasted-text").queryAs(TextInputControl.class);
    interact(() -> text.setText(table));
    settle();
    click(lookup("#add-pasted").query());
  }

  final void parts(String... titles) throws Exception {
    for (String title : titles) {
      press(".add-part");
      write(title).type(KeyCode.ENTER);
      settle();
    }
  }

  /** Goes by the palette to what it finds first. */
  final void find(String title) throws Exception {
    with(KeyCode.CONTROL, KeyCode.K);
    await(() -> lookup("#palette-field").query().isFocused());
    write(title);
    settle();
    type(KeyCode.ENTER);
    settle();
  }

  final void named(String title) {
    settle();
    write(title);
    type(KeyCode.ENTER);
    settle();
  }

  final void with(KeyCode modifier, KeyCode key) {
    press(modifier).type(key).release(modifier);
    settle();
  }

  final void focus(String id) throws Exception {
    Node node = lookup(id).query();
    interact(node::requestFocus);
    await(node::isFocused);
  }

  /** Types into a field as somebody who came to it by the Tab key. */
  final void fill(String id, String text) throws Exception {
    focus(id);
    TextField field = lookup(id).queryAs(TextField.class);
    interact(field::selectAll);
    write(text);
    type(KeyCode.ENTER);
    settle();
  }

  final void into(String name, String text) throws Exception {
    Node field = node(name);
    click(field);
    if (field instanceof RichEditor editor) {
      await(() -> editor.editingProperty().get());
    }
    write(text);
    if (field instanceof RichEditor editor) {
      await(() -> html(editor).contains(text));
    }
  }

  private static String html(RichEditor editor) throws Exception {
    Callable<String> ask = editor::html;
    return WaitForAsyncUtils.asyncFx(ask).get();
  }

  /** The control that is called so, where one sees it. */
  final Node node(String name) {
    return lookup(
            (Node node) ->
                name.equals(node.getAccessibleText()) && shown(node) && !(node instanceof WebView))
        .query();
  }

  private static boolean shown(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (!n.isVisible()) {
        return false;
      }
    }
    return true;
  }

  final void press(String query) throws Exception {
    click(lookup(query).match(Hands::shown).query());
  }

  final void press(String text, String style) throws Exception {
    click(lookup(style).match((Node node) -> ((Button) node).getText().equals(text)).query());
  }

  /** Scrolls until the control is in view, then presses it. */
  final void click(Node node) throws Exception {
    interact(
        () -> {
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
        });
    settle();
    clickOn(node);
    settle();
  }

  static void settle() {
    WaitForAsyncUtils.waitForFxEvents(1);
  }

  static void await(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }
}

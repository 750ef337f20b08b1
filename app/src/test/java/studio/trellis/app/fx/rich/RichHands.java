package studio.trellis.app.fx.rich;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import studio.trellis.app.theme.Themes;

/** Hands in a window with one field for formatted text between two plain ones. */
abstract class RichHands extends studio.trellis.app.Hands {
  final List<String> told = new ArrayList<>();
  final List<Assets.File> assets = new CopyOnWriteArrayList<>();
  VBox page;
  TextField before;
  TextField after;
  RichEditor editor;

  @BeforeEach
  final void open() throws Exception {
    Stage stage = FxToolkit.registerPrimaryStage();
    interact(
        () -> {
          page = new VBox(12);
          before = new TextField();
          after = new TextField();
          editor = new RichEditor(new Memory(assets));
          editor.setAccessibleName("Body");
          editor.onEdited(told::add);
          page.getChildren().setAll(before, editor, after);
          ScrollPane scroll = new ScrollPane(page);
          scroll.setFitToWidth(true);
          Scene scene = new Scene(scroll, 700, 600);
          new Themes().dress(scene);
          stage.setScene(scene);
          stage.show();
        });
  }

  @AfterEach
  final void close() throws Exception {
    FxToolkit.cleanupStages();
  }

  /** Presses a key until the text is this: each pause in typing made a step of its own. */
  final void repeat(KeyCode key, String text) throws Exception {
    for (int i = 0; i < 8 && !text.equals(editorHtml()); i++) {
      hold(key);
    }
    assertEquals(text, editorHtml());
  }

  /** What was told last: a slow machine may make pauses of its own. */
  final String last() {
    return told.isEmpty() ? "" : told.getLast();
  }

  final void runCallout(String tone) {
    clickOn(tool("Call-out"));
    clickOn(tone);
  }

  final Node tool(String name) {
    return lookup(
            node ->
                node instanceof ButtonBase button
                    && (name.equals(button.getAccessibleText()) || name.equals(button.getText()))
                    && button.getStyleClass().contains("rich-tool"))
        .query();
  }

  static int nodes(Node node) {
    int count = 1;
    if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        count += nodes(child);
      }
    }
    return count;
  }

  final void write() throws Exception {
    clickOn(editor);
    until(
        () -> editor.editingProperty().get() && page(editor, "document.hasFocus()").equals("true"));
  }

  final void hold(KeyCode key) {
    press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
  }

  final String editorHtml() throws Exception {
    return WaitForAsyncUtils.asyncFx(() -> editor.html()).get();
  }

  static String page(RichEditor editor, String script) throws Exception {
    return WaitForAsyncUtils.asyncFx(
            () ->
                editor.lookup(".rich-page") instanceof WebView view
                    ? String.valueOf(view.getEngine().executeScript(script))
                    : "")
        .get();
  }

  static void until(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(15, TimeUnit.SECONDS, condition);
  }

  /** The course's files, in memory. */
  private record Memory(List<Assets.File> files) implements Assets {
    @Override
    public String add(String name, String type, byte[] bytes) {
      files.add(new File(name, type, bytes));
      return "a" + files.size();
    }

    @Override
    public File find(String id) {
      int at = Integer.parseInt(id.substring(1));
      return at <= files.size() ? files.get(at - 1) : null;
    }
  }
}

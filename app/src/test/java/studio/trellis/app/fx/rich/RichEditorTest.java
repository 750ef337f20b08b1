package studio.trellis.app.fx.rich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import studio.trellis.app.theme.Themes;

/** Writing in the field for formatted text, by mouse and keyboard. */
class RichEditorTest extends FxRobot {
  private final List<String> told = new ArrayList<>();
  private VBox page;
  private TextField before;
  private TextField after;
  private RichEditor editor;

  @BeforeEach
  void open() throws Exception {
    Stage stage = FxToolkit.registerPrimaryStage();
    interact(
        () -> {
          page = new VBox(12);
          before = new TextField();
          after = new TextField();
          editor = new RichEditor(Assets.NONE);
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
  void close() throws Exception {
    FxToolkit.cleanupStages();
  }

  @Test
  void whatIsTypedIsToldAtAPause() throws Exception {
    write();
    write("Listen");
    until(() -> told.equals(List.of("Listen")));
    assertEquals("Listen", editorHtml());
  }

  @Test
  void leavingTellsAtOnceAndShowsPlainNodesAgain() throws Exception {
    write();
    write("Ask");
    push(KeyCode.TAB);
    until(after::isFocused);
    until(() -> told.equals(List.of("Ask")));
    assertFalse(editor.editingProperty().get());
    assertTrue(lookup(node -> node instanceof WebView).tryQuery().isEmpty());
  }

  @Test
  void aClickPutsTheCaretWhereItWasClicked() throws Exception {
    interact(() -> editor.html("<p>one</p><p>two</p>"));
    Node two = lookup(node -> node instanceof Text words && words.getText().equals("two")).query();
    clickOn(two);
    until(
        () -> editor.editingProperty().get() && page(editor, "document.hasFocus()").equals("true"));
    push(KeyCode.END);
    write("!");
    until(() -> !told.isEmpty());
    assertEquals("<p>one</p><p>two!</p>", editorHtml());
  }

  @Test
  void ctrlBMakesBold() throws Exception {
    write();
    write("no ");
    hold(KeyCode.B);
    write("yes");
    until(() -> "no <strong>yes</strong>".equals(editorHtml()));
  }

  private void write() throws Exception {
    clickOn(editor);
    until(
        () -> editor.editingProperty().get() && page(editor, "document.hasFocus()").equals("true"));
  }

  private void hold(KeyCode key) {
    press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
  }

  private String editorHtml() throws Exception {
    return WaitForAsyncUtils.asyncFx(() -> editor.html()).get();
  }

  private static String page(RichEditor editor, String script) throws Exception {
    return WaitForAsyncUtils.asyncFx(
            () ->
                editor.lookup(".rich-page") instanceof WebView view
                    ? String.valueOf(view.getEngine().executeScript(script))
                    : "")
        .get();
  }

  private static void until(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(15, TimeUnit.SECONDS, condition);
  }
}

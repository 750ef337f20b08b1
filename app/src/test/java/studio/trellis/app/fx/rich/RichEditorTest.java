package studio.trellis.app.fx.rich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.scene.web.WebView;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Writing in the field for formatted text, by mouse and keyboard. */
class RichEditorTest extends RichHands {
  @Test
  void whatIsTypedIsToldAtAPause() throws Exception {
    write();
    write("Listen");
    until(() -> last().equals("Listen"));
    assertEquals("Listen", editorHtml());
  }

  @Test
  void leavingTellsAtOnceAndShowsPlainNodesAgain() throws Exception {
    write();
    write("Ask");
    push(KeyCode.TAB);
    until(after::isFocused);
    until(() -> last().equals("Ask"));
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

  @Test
  void aListIsMadeWithItsButtonAndNestedWithTab() throws Exception {
    write();
    clickOn(tool("Bulleted list (Ctrl+Shift+8)"));
    write("one");
    push(KeyCode.ENTER);
    write("two");
    push(KeyCode.TAB);
    until(() -> "<ul><li>one<ul><li>two</li></ul></li></ul>".equals(editorHtml()));
  }

  @Test
  void aHeadingIsChosenByNameAndEnterGoesOnWithText() throws Exception {
    write();
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT1);
    write("Title");
    push(KeyCode.ENTER);
    write("body");
    until(() -> "<h3>Title</h3><p>body</p>".equals(editorHtml()));
  }

  @Test
  void ctrlKMakesALinkOfTheChosenWords() throws Exception {
    interact(() -> editor.html("guide"));
    write();
    hold(KeyCode.A);
    hold(KeyCode.K);
    until(() -> lookup(".rich-sheet").tryQuery().isPresent());
    write("example.org/guide");
    push(KeyCode.ENTER);
    until(() -> "<a href=\"https://example.org/guide\">guide</a>".equals(editorHtml()));
    assertTrue(lookup(".rich-sheet").tryQuery().isEmpty());
  }

  @Test
  void inATableTabGoesFromCellToCellAndMakesTheNextRow() throws Exception {
    write();
    clickOn(tool("Table"));
    for (String word : "a b c d e f".split(" ", -1)) {
      write(word);
      push(KeyCode.TAB);
    }
    write("g");
    until(
        () ->
            ("<table><thead><tr><th scope=\"col\">a</th><th"
                    + " scope=\"col\">b</th></tr></thead><tbody>"
                    + "<tr><td>c</td><td>d</td></tr><tr><td>e</td><td>f</td></tr>"
                    + "<tr><td>g</td><td></td></tr></tbody></table>")
                .equals(editorHtml()));

    clickOn(tool("Delete column"));
    until(() -> editorHtml().contains("<tr><td>d</td></tr>"));
    clickOn(tool("Delete table"));
    until(() -> editorHtml().isEmpty());
  }

  @Test
  void pastedHtmlIsCleanedAndItsStructureStays() throws Exception {
    write();
    interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putHtml(
              "<h1 style='color:red'>T</h1><ul><li"
                  + " class=x>a</ul><script>1</script><p>b<b>c</b></p>");
          content.putString("T a bc");
          Clipboard.getSystemClipboard().setContent(content);
        });
    hold(KeyCode.V);
    until(() -> "<h3>T</h3><ul><li>a</li></ul><p>b<strong>c</strong></p>".equals(editorHtml()));
  }

  @Test
  void undoGoesBackInTheFieldAndThenToTheCourse() throws Exception {
    List<String> beyond = new ArrayList<>();
    interact(
        () -> {
          editor.html("start");
          page.addEventHandler(
              KeyEvent.KEY_PRESSED,
              event -> {
                if (event.isControlDown() && event.getCode() == KeyCode.Z) {
                  beyond.add("undo");
                }
              });
        });
    write();
    push(KeyCode.END);
    write(" more");
    until(() -> "start more".equals(editorHtml()));
    repeat(KeyCode.Z, "start");
    assertEquals(List.of(), beyond);
    hold(KeyCode.Z);
    until(() -> beyond.equals(List.of("undo")));
    repeat(KeyCode.Y, "start more");
  }

  @Test
  void aFormulaIsTypedAsLatexSeenAtOnceAndOpenedAgain() throws Exception {
    write();
    hold(KeyCode.M);
    until(() -> lookup(".rich-source").tryQuery().isPresent());
    TextArea source = lookup(".rich-source").queryAs(TextArea.class);
    interact(() -> source.setText("\\frac{a}{b"));
    assertTrue(lookup(".rich-formula").tryQuery().isEmpty());
    interact(() -> source.setText("\\frac{a}{b}"));
    assertTrue(lookup(".rich-formula").tryQuery().isPresent());
    clickOn(source);
    push(KeyCode.ENTER);
    until(
        () ->
            editorHtml().contains("alttext=\"\\frac{a}{b}\"") && editorHtml().contains("<mfrac>"));

    push(KeyCode.SHIFT, KeyCode.HOME);
    hold(KeyCode.M);
    until(() -> lookup(".rich-source").tryQuery().isPresent());
    assertEquals("\\frac{a}{b}", lookup(".rich-source").queryAs(TextArea.class).getText());
  }

  @Test
  void aTextOfAMegabyteIsShownInPartAndKeptWhole() throws Exception {
    String long1 = "word ".repeat(200_000).strip();
    interact(() -> editor.html(long1));
    assertEquals(long1, editorHtml());
    assertTrue(
        lookup((Label label) -> label.getText().contains("characters more"))
            .tryQuery()
            .isPresent());
  }

  @Test
  void aCallOutIsPutAroundTheParagraphAndTakenAway() throws Exception {
    interact(() -> editor.html("<p>a</p><p>b</p>"));
    write();
    hold(KeyCode.END);
    runCallout("Warning");
    until(() -> "<p>a</p><div class=\"warning\"><p>b</p></div>".equals(editorHtml()));
    runCallout("Warning");
    until(() -> "<p>a</p><p>b</p>".equals(editorHtml()));
  }

  @Test
  void theCourseMayChangeTheTextWhileItIsWritten() throws Exception {
    write();
    write("old");
    until(() -> last().equals("old"));
    interact(() -> editor.html("<p>new</p><p>text</p>"));
    assertEquals("<p>new</p><p>text</p>", editorHtml());
    assertEquals("old", last());
  }

  @Test
  void twentyFieldsShareOnePage() throws Exception {
    List<RichEditor> many = new ArrayList<>();
    interact(
        () -> {
          page.getChildren().setAll(before);
          before.requestFocus();
          for (int i = 0; i < 20; i++) {
            RichEditor one = new RichEditor(Assets.NONE);
            one.setCompact(true);
            one.html("field " + i);
            many.add(one);
          }
          page.getChildren().addAll(many);
        });
    assertTrue(lookup(node -> node instanceof WebView).tryQuery().isEmpty());
    assertTrue(nodes(page) < 20 * 12, () -> "nodes: " + nodes(page));
    for (int i : new int[] {0, 7, 19, 7}) {
      interact(() -> many.get(i).requestFocus());
      until(() -> page(many.get(i), "document.hasFocus()").equals("true"));
      push(KeyCode.END);
      write("!");
      until(() -> WaitForAsyncUtils.asyncFx(() -> many.get(i).html()).get().contains("!"));
      assertEquals(1, lookup(node -> node instanceof WebView).queryAll().size());
    }
    assertEquals("field 7!!", WaitForAsyncUtils.asyncFx(() -> many.get(7).html()).get());
    assertEquals("field 19!", WaitForAsyncUtils.asyncFx(() -> many.get(19).html()).get());
  }

  @Test
  void whatIsBeingTypedIsToldWhenThePageIsClosed() throws Exception {
    write();
    write("last words");
    interact(() -> page.getChildren().clear());
    assertEquals("last words", last());
  }

  @Test
  void emojiAndRightToLeftTextAreKept() throws Exception {
    interact(() -> editor.html("<p dir=\"rtl\">שלום 😀</p>"));
    write();
    push(KeyCode.END);
    write("!");
    until(() -> editorHtml().contains("!"));
    assertTrue(editorHtml().startsWith("<p dir=\"rtl\">"));
    assertTrue(editorHtml().contains("😀"));
  }

  @Test
  void everyToolHasANameAndTheKeysReachThem() throws Exception {
    write();
    push(KeyCode.ALT, KeyCode.F10);
    until(
        () ->
            lookup(node -> node.isFocused() && node.getStyleClass().contains("rich-tool"))
                .tryQuery()
                .isPresent());
    push(KeyCode.RIGHT);
    push(KeyCode.SPACE);
    write("x");
    until(() -> "<strong>x</strong>".equals(editorHtml()));
    for (Node tool : lookup(".rich-tool").queryAll()) {
      ButtonBase button = (ButtonBase) tool;
      assertFalse(
          (button.getAccessibleText() == null ? button.getText() : button.getAccessibleText())
              .isBlank());
    }
  }
}

package studio.trellis.app.fx.rich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import studio.trellis.app.theme.Themes;

/** Writing in the field for formatted text, by mouse and keyboard. */
class RichEditorTest extends studio.trellis.app.Hands {
  private final List<String> told = new ArrayList<>();
  private final List<Assets.File> assets = new CopyOnWriteArrayList<>();
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
  void close() throws Exception {
    FxToolkit.cleanupStages();
  }

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
  void anImageAsksForWordsAndBecomesAnAsset() throws Exception {
    Path file = Files.createTempFile("hill", ".png");
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
    interact(() -> editor.setPicker((window, endings) -> file));
    write();
    clickOn(tool("Image"));
    clickOn("Choose an image…");
    until(() -> !assets.isEmpty());
    Node insert = lookup("Insert image").query();
    assertTrue(insert.isDisabled());
    write("a hill");
    until(() -> !insert.isDisabled());
    push(KeyCode.ENTER);
    until(() -> "<img src=\"asset:a1\" alt=\"a hill\">".equals(editorHtml()));
    Files.delete(file);
  }

  @Test
  void anImageFileThatIsDroppedComesAfterTheTextAndAsksForWords() throws Exception {
    Path file = Files.createTempFile("hill", ".png");
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
    interact(
        () -> {
          editor.html("See");
          ClipboardContent content = new ClipboardContent();
          content.putFiles(List.of(file.toFile()));
          Clipboard.getSystemClipboard().setContent(content);
          editor.drop(Clipboard.getSystemClipboard());
        });
    until(() -> lookup("Insert image").tryQuery().isPresent());
    until(() -> editor.editingProperty().get());
    write("a hill");
    push(KeyCode.ENTER);
    until(() -> editorHtml().endsWith("<img src=\"asset:a1\" alt=\"a hill\">"));
    assertTrue(editorHtml().startsWith("See"), editorHtml());
    Files.delete(file);
  }

  @Test
  void aFileThatIsNoImageIsRefusedInItsPlaceAndNothingIsLost() throws Exception {
    Path file = Files.createTempFile("sheet", ".png");
    Files.writeString(file, "PK no image");
    interact(
        () -> {
          editor.setPicker((window, endings) -> file);
          editor.html("kept");
        });
    write();
    clickOn(tool("Image"));
    clickOn("Choose an image…");
    until(
        () ->
            lookup((Label label) -> label.getText().contains("is no image, recording or captions"))
                .tryQuery()
                .isPresent());
    push(KeyCode.ESCAPE);
    assertEquals("kept", editorHtml());
    Files.delete(file);
  }

  @Test
  void aRecordingAsksForATranscript() throws Exception {
    Path file = Files.createTempFile("call", ".mp3");
    Files.writeString(file, "ID3 and so on");
    interact(() -> editor.setPicker((window, endings) -> file));
    write();
    clickOn(tool("More"));
    clickOn("Audio or video…");
    clickOn("Choose a recording…");
    until(() -> !assets.isEmpty());
    until(
        () ->
            lookup((Label l) -> l.getText().contains("who does not hear it"))
                .tryQuery()
                .isPresent());
    interact(
        () ->
            lookup((TextArea area) -> true).queryAs(TextArea.class).setText("Hello.\n\nGoodbye."));
    clickOn("Insert recording");
    until(
        () ->
            ("<figure><audio src=\"asset:a1\" controls></audio></figure>"
                 + "<details><summary>Transcript</summary><p>Hello.</p><p>Goodbye.</p></details>")
                .equals(editorHtml()));
    Files.delete(file);
  }

  @Test
  void anImageThatTheCourseLacksIsLeftOutOfWhatIsPastedAndSaid() throws Exception {
    write();
    interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putHtml("see <img src=\"asset:a9\" alt=\"a hill\"> there");
          Clipboard.getSystemClipboard().setContent(content);
        });
    hold(KeyCode.V);
    until(() -> "see a hill there".equals(editorHtml()));
    assertTrue(
        lookup(
                (Label label) ->
                    label.getText().startsWith("One image of the pasted text was left out"))
            .tryQuery()
            .isPresent());
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

  /** Presses a key until the text is this: each pause in typing made a step of its own. */
  private void repeat(KeyCode key, String text) throws Exception {
    for (int i = 0; i < 8 && !text.equals(editorHtml()); i++) {
      hold(key);
    }
    assertEquals(text, editorHtml());
  }

  /** What was told last: a slow machine may make pauses of its own. */
  private String last() {
    return told.isEmpty() ? "" : told.getLast();
  }

  private void runCallout(String tone) {
    clickOn(tool("Call-out"));
    clickOn(tone);
  }

  private Node tool(String name) {
    return lookup(
            node ->
                node instanceof ButtonBase button
                    && (name.equals(button.getAccessibleText()) || name.equals(button.getText()))
                    && button.getStyleClass().contains("rich-tool"))
        .query();
  }

  private static int nodes(Node node) {
    int count = 1;
    if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        count += nodes(child);
      }
    }
    return count;
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

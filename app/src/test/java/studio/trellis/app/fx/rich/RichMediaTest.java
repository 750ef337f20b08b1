package studio.trellis.app.fx.rich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Images and recordings in the field for formatted text. */
class RichMediaTest extends RichHands {
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
}

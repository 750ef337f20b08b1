package studio.trellis.app.rich;

import java.util.function.Consumer;
import javafx.scene.layout.StackPane;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.fx.rich.RichEditor;

/** A field for a text of the course: clean HTML in, clean HTML out. */
public final class RichField extends StackPane {
  private final RichEditor editor;
  private String shown = "";

  /**
   * An empty field.
   *
   * @param desk where the course lies whose files the text may show
   * @param name what a screen reader calls it
   * @param prompt what stands in it while it is empty
   * @param compact one line tall, and growing
   * @param committed told what was written, at pauses and on leaving
   */
  public RichField(
      Desk desk, String name, String prompt, boolean compact, Consumer<String> committed) {
    editor = new RichEditor(new DeskAssets(desk));
    editor.setAccessibleName(name);
    editor.setPrompt(prompt);
    editor.setCompact(compact);
    editor.onEdited(
        html -> {
          shown = html;
          committed.accept(html);
        });
    getStyleClass().add("html-field");
    getChildren().add(editor);
  }

  /** Shows the text as it is now. */
  public void show(String html) {
    if (!html.equals(shown)) {
      shown = html;
      editor.html(html);
    }
  }

  /** Commits what is being written. */
  public void flush() {
    editor.html();
  }

  /** Puts the caret into it. */
  public void enter() {
    editor.requestFocus();
  }
}

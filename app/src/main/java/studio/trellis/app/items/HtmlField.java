package studio.trellis.app.items;

import java.util.function.Consumer;
import javafx.scene.layout.StackPane;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.fx.control.EditArea;
import studio.trellis.authoring.html.CleanHtml;

/** A field for a text of the course: clean HTML in, clean HTML out. */
public final class HtmlField extends StackPane {
  private final EditArea area;
  private String shown = "";

  /**
   * An empty field.
   *
   * @param desk where the course lies whose files the text may show
   * @param name what a screen reader calls it
   * @param prompt what stands in it while it is empty
   * @param compact one line tall, and growing
   * @param committed told what was written, when it is something else
   */
  public HtmlField(Desk desk, String name, String prompt, boolean compact, Consumer<String> committed) {
    area = new EditArea(name, text -> committed.accept(html(text)));
    area.setPromptText(prompt);
    area.setPrefRowCount(compact ? 1 : 4);
    getChildren().add(area);
  }

  /** Shows the text as it is now; what is being written stays. */
  public void show(String html) {
    if (!html.equals(shown)) {
      shown = html;
      area.show(html);
    }
  }

  /** Commits what is being written. */
  public void flush() {}

  /** Puts the caret into it. */
  public void enter() {
    area.requestFocus();
  }

  private static String html(String text) {
    return text.contains("<") || text.isBlank()
        ? new CleanHtml().clean(text)
        : "<p>" + CleanHtml.escape(text) + "</p>";
  }
}

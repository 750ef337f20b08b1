package studio.trellis.app.search;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import studio.trellis.authoring.search.Found;

/** A text in which what was found stands out. */
final class Marked extends TextFlow {
  private final String style;

  /**
   * An empty one.
   *
   * @param style of its text
   */
  Marked(String style) {
    this.style = style;
    getStyleClass().add("marked");
    setMinWidth(0);
    setMaxHeight(USE_PREF_SIZE);
  }

  /**
   * It is as wide as its list, less so much for what stands beside: a line of a list asks for its
   * height without saying how wide it will be.
   */
  void within(ObservableDoubleValue width, double less) {
    prefWidthProperty()
        .bind(Bindings.createDoubleBinding(() -> Math.max(80, width.get() - less), width));
  }

  /** Shows a text. */
  void show(String text, List<Found> found) {
    getChildren().clear();
    int at = 0;
    for (Found one : found) {
      add(text.substring(at, one.start()), style);
      add(text.substring(one.start(), one.end()), "found");
      at = one.end();
    }
    add(text.substring(at), style);
  }

  /** Shows a text on one line: what is longer than {@code most} letters is cut. */
  void showLine(String text, List<Found> found, int most) {
    String line = text.replace('\n', ' ');
    if (line.length() <= most) {
      show(line, found);
      return;
    }
    int end = Character.isHighSurrogate(line.charAt(most - 2)) ? most - 2 : most - 1;
    show(line.substring(0, end) + "…", found.stream().filter(one -> one.end() <= end).toList());
  }

  /** Shows a text that goes and one that comes in its place. */
  void show(String before, String old, String now, String after) {
    getChildren().clear();
    add(before, style);
    add(old, "going");
    add(now, "coming");
    add(after, style);
  }

  private void add(String text, String look) {
    if (!text.isEmpty()) {
      Text node = new Text(text);
      node.getStyleClass().add(look);
      getChildren().add(node);
    }
  }
}

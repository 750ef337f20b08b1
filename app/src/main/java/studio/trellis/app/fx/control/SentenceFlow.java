package studio.trellis.app.fx.control;

import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import studio.trellis.app.text.Run;
import studio.trellis.app.text.SentenceText;

/** A sentence whose names and values stand out. */
public final class SentenceFlow extends TextFlow {
  public SentenceFlow(List<Run> runs) {
    getStyleClass().add("sentence");
    setLineSpacing(4);
    for (Run run : runs) {
      Text text = new Text(run.text());
      text.getStyleClass()
          .add(
              switch (run.manner()) {
                case PLAIN -> "said";
                case STRONG -> "said-strong";
                case QUIET -> "said-quiet";
              });
      getChildren().add(text);
    }
    setAccessibleText(SentenceText.plain(runs));
  }
}

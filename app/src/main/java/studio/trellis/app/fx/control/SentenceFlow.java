package studio.trellis.app.fx.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import studio.trellis.app.text.Run;
import studio.trellis.app.text.SentenceText;

/** A sentence whose names, values and actions stand out on grounds of their own. */
public final class SentenceFlow extends TextFlow {
  private static final char BLANK = '\u00a0';
  private static final double INSET = 2.5;

  private final List<Ground> grounds = new ArrayList<>();

  /** A ground and the characters that lie on it. */
  private record Ground(Path path, int from, int to) {}

  public SentenceFlow(List<Run> runs) {
    getStyleClass().add("sentence");
    setLineSpacing(6);
    List<Text> texts = new ArrayList<>();
    int at = 0;
    for (Run run : runs) {
      String manner = manner(run.manner());
      boolean grounded = manner.startsWith("said-on");
      // A ground is a little wider than its words.
      String words = grounded ? BLANK + run.text() + BLANK : run.text();
      texts.add(Ui.styled(new Text(words), manner));
      if (grounded) {
        Path path = Ui.styled(new Path(), "ground", "ground-" + manner);
        path.setManaged(false);
        path.setMouseTransparent(true);
        grounds.add(new Ground(path, at, at + words.length()));
      }
      at += words.length();
    }
    grounds.forEach(ground -> getChildren().add(ground.path()));
    getChildren().addAll(texts);
    setAccessibleText(SentenceText.plain(runs));
  }

  private static String manner(Run.Manner manner) {
    return switch (manner) {
      case PLAIN -> "said";
      case NAME -> "said-on-name";
      case VALUE -> "said-on-value";
      case ACTION -> "said-on-action";
      case QUIET -> "said-quiet";
    };
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    for (Ground ground : grounds) {
      ground.path().getElements().setAll(boxes(getRangeShape(ground.from(), ground.to(), false)));
    }
  }

  /** The boxes of a range, one a line, each a little lower than its line. */
  private static List<PathElement> boxes(PathElement[] range) {
    List<PathElement> out = new ArrayList<>();
    double[] box = none();
    for (PathElement element : range) {
      if (element instanceof MoveTo move) {
        add(out, box);
        box = none();
        grow(box, move.getX(), move.getY());
      } else if (element instanceof LineTo line) {
        grow(box, line.getX(), line.getY());
      }
    }
    add(out, box);
    return out;
  }

  private static double[] none() {
    return new double[] {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
  }

  private static void grow(double[] box, double x, double y) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }

  private static void add(List<PathElement> out, double[] box) {
    if (box[2] - box[0] < 2 * INSET) {
      return;
    }
    out.add(new MoveTo(box[0] + INSET, box[1] + INSET));
    out.add(new LineTo(box[2] - INSET, box[1] + INSET));
    out.add(new LineTo(box[2] - INSET, box[3] - INSET));
    out.add(new LineTo(box[0] + INSET, box[3] - INSET));
    out.add(new LineTo(box[0] + INSET, box[1] + INSET));
  }
}

package studio.trellis.app.fx.rich;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.fx.rich.math.MathView;
import studio.trellis.authoring.html.document.Inline;
import studio.trellis.authoring.html.document.Mark;
import studio.trellis.authoring.html.document.Tongue;

/** Draws lines of text. */
final class LineFlow {
  private static final double WIDEST = 420;

  private final Assets assets;
  private int room;
  private int leftOut;
  private final Map<String, Image> images = new HashMap<>();

  LineFlow(Assets assets) {
    this.assets = assets;
  }

  Assets assets() {
    return assets;
  }

  /** Begins to count: after {@code most} characters the rest is left out. Returns what was. */
  int begin(int most) {
    int before = leftOut;
    room = most;
    leftOut = 0;
    return before;
  }

  TextFlow flow(List<Inline> content, Tongue tongue) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add("rich-line-of-text");
    flow.setLineSpacing(4.25);
    if (tongue.dir().equals("rtl")) {
      flow.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    }
    content.forEach(inline -> flow.getChildren().add(node(inline)));
    return flow;
  }

  private Node node(Inline inline) {
    return switch (inline) {
      case Inline.Words words -> words(fitting(words.text()), words.marks());
      case Inline.Break lineBreak -> words("\n", lineBreak.marks());
      case Inline.Formula formula -> new MathView(formula.html(), formula.latex(), 14);
      case Inline.Picture picture -> picture(picture);
    };
  }

  private String fitting(String words) {
    int shown = Math.min(room, words.length());
    room -= shown;
    leftOut += words.length() - shown;
    return words.substring(0, shown);
  }

  private static Text words(String words, List<Mark> marks) {
    Text text = new Text(words);
    text.getStyleClass().add("rich-text");
    marks.forEach(mark -> text.getStyleClass().add("rich-" + mark.tag()));
    return text;
  }

  Node picture(Inline.Picture picture) {
    Assets.File file = assets.find(picture.asset());
    Image image =
        file == null ? null : images.computeIfAbsent(picture.asset(), id -> Images.of(file));
    if (image == null || image.isError()) {
      // An image of a kind that JavaFX does not draw is seen on the editing page.
      return Ui.label("[" + (picture.alt().isBlank() ? name(file) : picture.alt()) + "]", "ink-3");
    }
    ImageView view = new ImageView(image);
    view.setPreserveRatio(true);
    view.setFitWidth(Math.min(WIDEST, asked(picture.width(), image.getWidth())));
    view.setAccessibleText(picture.alt());
    return view;
  }

  private static String name(Assets.@Nullable File file) {
    return file == null ? studio.trellis.app.text.Text.of("rich.media.missing") : file.name();
  }

  private static double asked(String width, double own) {
    try {
      double value = Double.parseDouble(width);
      return value > 0 ? value : own;
    } catch (NumberFormatException e) {
      return own;
    }
  }
}

package studio.trellis.app.walk;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;

/** Estimates over the walk as lines, from 0 to 100 %. */
final class EstimateChart extends Pane {
  private static final double WIDTH = 306;
  private static final double HEIGHT = 92;

  EstimateChart(List<EstimateLine> lines) {
    setMinSize(WIDTH, HEIGHT);
    setPrefSize(WIDTH, HEIGHT);
    setMaxSize(WIDTH, HEIGHT);
    getStyleClass().add("estimate-chart");
    for (int percent : new int[] {0, 50, 100}) {
      double y = y(percent * 10);
      getChildren().add(Ui.styled(new Line(0, y, WIDTH, y), "chart-rule"));
    }
    StringBuilder spoken = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      EstimateLine line = lines.get(i);
      Polyline drawn = Ui.styled(new Polyline(), "chart-line", "line-" + i);
      double step = WIDTH / Math.max(1, line.values().size());
      drawn.getPoints().addAll(0.0, y(line.start()));
      for (int j = 0; j < line.values().size(); j++) {
        drawn.getPoints().addAll((j + 1) * step, y(line.values().get(j)));
      }
      getChildren().add(drawn);
      spoken.append(
          Text.of(
              "walk.estimate-spoken",
              line.skill(),
              Text.share(line.start()),
              Text.share(line.now())));
    }
    setAccessibleText(spoken.toString());
  }

  private static double y(int thousandths) {
    return 2 + (HEIGHT - 4) * (1000 - thousandths) / 1000;
  }
}

package studio.trellis.app.walk;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;

/** Estimates over the walk as lines, from 0 to 100 %. */
final class EstimateChart extends Pane {
  private static final double WIDTH = 306;
  private static final double HEIGHT = 112;
  private static final double TOP = 18;
  private static final double GOAL_NAME = 84;

  /**
   * A chart.
   *
   * @param mastery from where on a skill counts as mastered, thousandths
   */
  EstimateChart(List<EstimateLine> lines, int mastery) {
    setMinSize(WIDTH, HEIGHT);
    setPrefSize(WIDTH, HEIGHT);
    setMaxSize(WIDTH, HEIGHT);
    getStyleClass().add("estimate-chart");
    for (int percent : new int[] {0, 50, 100}) {
      double y = y(percent * 10);
      getChildren().add(Ui.styled(new Line(0, y, WIDTH, y), "chart-rule"));
    }
    double goal = y(mastery);
    getChildren().add(Ui.styled(new Line(0, goal, WIDTH, goal), "chart-goal"));
    Label named =
        Ui.label(Text.of("walk.mastery", Text.share(mastery)), "chart-goal-name", "small");
    named.setMinWidth(Region.USE_PREF_SIZE);
    named.setPrefWidth(GOAL_NAME);
    named.relocate(WIDTH - GOAL_NAME, 0);
    getChildren().add(named);
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
    return TOP + (HEIGHT - TOP - 2) * (1000 - thousandths) / 1000;
  }
}

package studio.trellis.app.skills;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Skill;
import studio.trellis.model.engine.MasteryCurve;

/** What the parameters of a skill mean: the engine's own estimate over right and wrong answers. */
final class CurvePicture extends VBox {
  private static final int ANSWERS = 12;
  private static final double WIDTH = 440;
  private static final double HEIGHT = 128;

  /** A run of answers: every so many one is wrong; 0: none. */
  private record Series(String key, int wrongEvery) {}

  private static final List<Series> RUNS =
      List.of(new Series("right", 0), new Series("mostly", 4), new Series("half", 2));

  CurvePicture(Skill.Trace trace, int threshold) {
    super(8);
    Pane pane = Ui.styled(new Pane(), "estimate-chart");
    pane.setMinSize(WIDTH, HEIGHT);
    pane.setMaxSize(WIDTH, HEIGHT);
    for (int thousandths : new int[] {0, 500, 1000}) {
      pane.getChildren().add(rule(thousandths, "chart-rule"));
    }
    pane.getChildren().add(rule(threshold, "chart-goal"));
    Label goal =
        Ui.label(Text.of("skills.curve.goal", Text.share(threshold)), "tiny", "ink-accent");
    // Above the curves, where none can cross it.
    HBox top = Ui.row(0, Ui.spring(), goal);
    top.setMaxWidth(WIDTH);
    HBox legend = Ui.row(16);
    List<Integer> right = List.of();
    for (int i = 0; i < RUNS.size(); i++) {
      List<Integer> curve = MasteryCurve.of(trace, answers(RUNS.get(i).wrongEvery()));
      right = i == 0 ? curve : right;
      pane.getChildren().add(line(curve, i));
      legend.getChildren().add(named(i, curve.getLast()));
    }
    String words = meaning(right, threshold);
    setAccessibleText(words);
    HBox axis =
        Ui.row(
            0,
            Ui.label(Text.of("skills.curve.begin"), "tiny", "ink-3"),
            Ui.spring(),
            Ui.label(Text.of("skills.curve.end", ANSWERS), "tiny", "ink-3"));
    axis.setMaxWidth(WIDTH);
    getChildren().addAll(top, pane, axis, legend, Ui.wrapped(words, "ink-2"));
  }

  private static List<Boolean> answers(int wrongEvery) {
    List<Boolean> out = new ArrayList<>();
    for (int i = 1; i <= ANSWERS; i++) {
      out.add(wrongEvery == 0 || i % wrongEvery != 0);
    }
    return out;
  }

  private static String meaning(List<Integer> right, int threshold) {
    for (int i = 0; i < right.size(); i++) {
      if (right.get(i) >= threshold) {
        return i == 0
            ? Text.of("skills.curve.at-once")
            : Text.of("skills.curve.after", i, Text.share(threshold));
      }
    }
    return Text.of("skills.curve.never", ANSWERS, Text.share(threshold));
  }

  private static Node named(int at, int last) {
    Region dot = Ui.styled(new Region(), "legend-dot", "line-" + at);
    return Ui.row(
        6,
        dot,
        Ui.label(
            Text.of("skills.curve." + RUNS.get(at).key(), Text.share(last)), "small", "ink-2"));
  }

  private static Polyline line(List<Integer> curve, int at) {
    Polyline line = Ui.styled(new Polyline(), "chart-line", "line-" + at);
    for (int i = 0; i < curve.size(); i++) {
      line.getPoints().addAll(WIDTH * i / ANSWERS, y(curve.get(i)));
    }
    return line;
  }

  private static Line rule(int thousandths, String style) {
    return Ui.styled(new Line(0, y(thousandths), WIDTH, y(thousandths)), style);
  }

  private static double y(int thousandths) {
    return 2 + (HEIGHT - 4) * (1000 - thousandths) / 1000;
  }
}

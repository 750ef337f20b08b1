package studio.trellis.app.rules;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;
import studio.trellis.model.rule.Policies;
import studio.trellis.model.rule.Scaffold;
import studio.trellis.preview.measure.Fading;

/**
 * How help fades: a line a persona over the bands of the policy, and below it the help that most of
 * them meet, item by item.
 */
final class FadingChart extends VBox {
  private static final double WIDTH = 336;
  private static final double HEIGHT = 108;
  private static final double STRIP = 14;

  FadingChart(Policies policies, List<Fading> curves) {
    super(6);
    getStyleClass().add("fading");
    getChildren().add(lines(policies, curves));
    for (int i = 0; i < curves.size(); i++) {
      getChildren().add(strip(curves.get(i), i));
    }
    getChildren().add(key());
    StringBuilder spoken = new StringBuilder();
    curves.forEach(curve -> spoken.append(PoliciesViewModel.sentence(curve)).append(' '));
    setAccessibleText(spoken.toString());
  }

  private static Pane lines(Policies policies, List<Fading> curves) {
    Pane pane = new Pane();
    pane.setMinSize(WIDTH, HEIGHT + 16);
    pane.setMaxSize(WIDTH, HEIGHT + 16);
    int[] borders = {
      0,
      policies.scaffold().advancing(),
      policies.scaffold().proficient(),
      policies.scaffold().expert(),
      1000
    };
    for (Scaffold level : Scaffold.values()) {
      double top = y(borders[level.ordinal() + 1]);
      double bottom = y(borders[level.ordinal()]);
      Rectangle band = new Rectangle(0, top, WIDTH, bottom - top);
      pane.getChildren().add(Ui.styled(band, "fade-band", "fade-" + Text.word(level)));
      if (bottom - top >= 14) {
        Label name =
            Ui.label(Text.of("fading.band." + Text.word(level)), "fade-name", "fade-right");
        name.setMinWidth(WIDTH - 8);
        name.relocate(0, (top + bottom) / 2 - 8);
        pane.getChildren().add(name);
      }
    }
    pane.getChildren().add(Ui.styled(new Line(0, HEIGHT, WIDTH, HEIGHT), "chart-rule"));
    for (int i = curves.size() - 1; i >= 0; i--) {
      Polyline line = Ui.styled(new Polyline(), "chart-line", "line-" + i, "dash-" + i);
      List<Integer> values = curves.get(i).mastery();
      double step = WIDTH / (Fading.ITEMS - 1);
      for (int at = 0; at < values.size(); at++) {
        line.getPoints().addAll(at * step, y(values.get(at)));
      }
      pane.getChildren().add(line);
    }
    Label first = Ui.label(Text.of("fading.item", 1), "fade-name");
    first.relocate(0, HEIGHT + 1);
    Label last = Ui.label(Text.of("fading.item", Fading.ITEMS), "fade-name");
    last.relocate(WIDTH - 42, HEIGHT + 1);
    pane.getChildren().addAll(first, last);
    return pane;
  }

  private static double y(int thousandths) {
    return 2 + (HEIGHT - 4) * (1000 - thousandths) / 1000.0;
  }

  private static VBox strip(Fading curve, int number) {
    HBox cells = new HBox(1);
    double width = Math.floor((WIDTH - Fading.ITEMS + 1) / Fading.ITEMS);
    for (Scaffold level : curve.levels()) {
      Region cell = Ui.styled(new Region(), "fade-cell", "cell-" + Text.word(level));
      cell.setMinSize(width, STRIP);
      cell.setMaxSize(width, STRIP);
      cells.getChildren().add(cell);
    }
    return Ui.column(
        2,
        Ui.row(
            6,
            Ui.styled(new Region(), "legend-dot", "line-" + number),
            Ui.label(curve.persona().title(), "small", "ink-2")),
        cells);
  }

  private static HBox key() {
    HBox key = Ui.row(4);
    for (Scaffold level : Scaffold.values()) {
      Region cell = Ui.styled(new Region(), "fade-cell", "cell-" + Text.word(level));
      cell.setMinSize(10, 10);
      cell.setMaxSize(10, 10);
      Label name = Ui.label(Text.of("fading.level." + Text.word(level)), "tiny", "ink-3");
      HBox pair = Ui.row(4, cell, name);
      pair.setStyle("-fx-padding: 0 8px 0 0;");
      key.getChildren().add(pair);
    }
    return key;
  }

  /** The same as numbers. */
  static GridPane table(List<Fading> curves) {
    GridPane grid = Ui.styled(new GridPane(), "fading-table");
    grid.setId("fading-table");
    grid.add(Ui.label(Text.of("fading.table.item"), "ink-3", "small"), 0, 0);
    for (int i = 0; i < curves.size(); i++) {
      grid.add(Ui.wrapped(curves.get(i).persona().title(), "ink-3", "small"), i + 1, 0);
    }
    for (int row = 0; row < Fading.ITEMS; row++) {
      grid.add(Ui.label(Text.number(row + 1), "ink-3"), 0, row + 1);
      for (int i = 0; i < curves.size(); i++) {
        Fading curve = curves.get(i);
        if (row < curve.levels().size()) {
          grid.add(
              Ui.label(
                  Text.of(
                      "fading.table.cell",
                      Text.share(curve.mastery().get(row) / 10 * 10),
                      Text.of("fading.level." + Text.word(curve.levels().get(row))))),
              i + 1,
              row + 1);
        }
      }
    }
    return grid;
  }
}

package studio.trellis.app.skills;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.CubicCurve;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Skill;

/** What builds on what, from top to bottom. */
final class PrerequisitePicture extends Pane {
  private static final double WIDTH = 288;
  private static final double GAP = 8;
  private static final double HIGH = 28;
  private static final double BETWEEN = 26;
  private static final int IN_A_ROW = 2;

  PrerequisitePicture(Course course, Skill chosen, Consumer<Skill> choose) {
    Map<String, double[]> places = new HashMap<>();
    double y = 0;
    for (List<Skill> layer : Layering.of(course, chosen)) {
      for (int i = 0; i < layer.size(); i++) {
        int row = i / IN_A_ROW;
        int inRow = Math.min(IN_A_ROW, layer.size() - row * IN_A_ROW);
        double width = inRow == 1 ? 180 : (WIDTH - GAP) / IN_A_ROW;
        double x = inRow == 1 ? (WIDTH - width) / 2 : i % IN_A_ROW * (width + GAP);
        places.put(layer.get(i).id(), new double[] {x, y + row * (HIGH + GAP), width});
      }
      int rows = (layer.size() + IN_A_ROW - 1) / IN_A_ROW;
      y += rows * (HIGH + GAP) - GAP + BETWEEN;
    }
    setMinSize(WIDTH, Math.max(0, y - BETWEEN));
    for (Skill skill : course.skills()) {
      for (String before : skill.prerequisites()) {
        if (places.containsKey(skill.id()) && places.containsKey(before)) {
          boolean near = skill.equals(chosen) || before.equals(chosen.id());
          getChildren().add(curve(places.get(before), places.get(skill.id()), near));
        }
      }
    }
    for (Skill skill : course.skills()) {
      double[] at = places.get(skill.id());
      if (at != null) {
        Button node = Buttons.link(skill.title(), () -> choose.accept(skill));
        node.getStyleClass().setAll("button", "skill-node");
        if (skill.id().equals(chosen.id())) {
          node.getStyleClass().add("skill-node-chosen");
        }
        node.setTooltip(new Tooltip(skill.title()));
        node.setMinSize(at[2], HIGH);
        node.setMaxSize(at[2], HIGH);
        node.setPrefSize(at[2], HIGH);
        node.setAccessibleText(spoken(course, skill));
        node.relocate(at[0], at[1]);
        getChildren().add(node);
      }
    }
  }

  private static String spoken(Course course, Skill skill) {
    List<String> before =
        skill.prerequisites().stream()
            .map(course.skills()::find)
            .filter(Objects::nonNull)
            .map(Skill::title)
            .toList();
    return before.isEmpty()
        ? skill.title()
        : Text.of("skills.graph.spoken", skill.title(), String.join(Text.of("list.comma"), before));
  }

  private static CubicCurve curve(double[] from, double[] to, boolean near) {
    double startX = from[0] + from[2] / 2;
    double startY = from[1] + HIGH;
    double endX = to[0] + to[2] / 2;
    double endY = to[1];
    double middle = (startY + endY) / 2;
    return Ui.styled(
        new CubicCurve(startX, startY, startX, middle, endX, middle, endX, endY),
        "skill-edge",
        near ? "skill-edge-near" : "skill-edge-far");
  }
}

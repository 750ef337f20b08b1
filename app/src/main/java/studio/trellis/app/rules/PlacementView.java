package studio.trellis.app.rules;

import java.math.BigDecimal;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Behaviour;

/** The policy page about where learners start. */
final class PlacementView extends VBox {
  /** Errors at which a test is sure enough, hundredths of a logit. */
  private static final List<Integer> ERRORS = List.of(90, Behaviour.Assessment.SURE_ENOUGH, 40);

  private final PlacementViewModel model;

  PlacementView(PlacementViewModel model) {
    super(22);
    this.model = model;
    setId("policies-start-page");
    setPadding(new Insets(16, 16, 24, 16));
    show(model.startProperty().get());
  }

  /** Shows how it is now; the focus stays where it was. */
  void show(PlacementViewModel.Start now) {
    Node focus = getScene() == null ? null : getScene().getFocusOwner();
    String id = focus == null || focus.getId() == null ? "" : focus.getId();
    VBox tests = new VBox(14);
    now.tests().forEach(test -> tests.getChildren().add(test(test)));
    if (now.tests().isEmpty()) {
      tests.getChildren().add(Ui.wrapped(Text.of("start.tests.none"), "ink-3"));
    }
    VBox known = new VBox(4);
    now.known().forEach(line -> known.getChildren().add(Ui.wrapped(line, "ink-2")));
    if (now.known().isEmpty()) {
      known.getChildren().add(Ui.wrapped(Text.of("start.known.none"), "ink-3"));
    }
    getChildren()
        .setAll(
            Ui.wrapped(Text.of("start.how"), "ink-2"),
            Ui.column(8, Ui.section(Text.of("start.rating")), Ui.wrapped(now.rating(), "ink-2")),
            Ui.column(10, Ui.section(Text.of("start.tests")), tests),
            Ui.column(8, Ui.section(Text.of("start.known")), known));
    if (!id.isEmpty() && lookup("#" + id) != null) {
      lookup("#" + id).requestFocus();
    }
  }

  private static String error(int hundredths) {
    return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
  }

  private Node test(PlacementViewModel.Test test) {
    CheckBox places = new CheckBox(test.title());
    places.setId("places-" + test.id());
    places.setMnemonicParsing(false);
    places.setWrapText(true);
    places.setSelected(test.error() > 0);
    places.setOnAction(
        event ->
            model.place(test.id(), places.isSelected() ? Behaviour.Assessment.SURE_ENOUGH : 0));
    VBox box = Ui.column(6, places);
    if (test.error() == 0) {
      box.getChildren().add(Ui.wrapped(Text.of("start.test.off"), "ink-3", "small"));
      return box;
    }
    FlowPane ways = new FlowPane(6, 6);
    for (int error : ERRORS) {
      ToggleButton way = new ToggleButton(Text.of("start.sure." + error));
      way.getStyleClass().setAll("segment", "small-segment");
      way.setId("sure-" + test.id() + "-" + error);
      way.setSelected(test.error() == error);
      way.setOnAction(event -> model.place(test.id(), error));
      ways.getChildren().add(way);
    }
    box.getChildren()
        .addAll(
            ways, Ui.wrapped(Text.of("start.test.on", error(test.error()), test.most()), "ink-2"));
    return box;
  }
}

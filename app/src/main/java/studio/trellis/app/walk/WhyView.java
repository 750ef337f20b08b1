package studio.trellis.app.walk;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;

/**
 * Why what is looked at came: what decided, what took part, what would have come otherwise; and the
 * estimates.
 */
final class WhyView extends ScrollPane {
  private static final double WIDTH = 340;
  private static final int LINES = 4;

  private final WalkViewModel model;
  private final VBox box = new VBox(12);

  WhyView(WalkViewModel model) {
    this.model = model;
    getStyleClass().addAll("plain-scroll", "why-panel");
    setId("why");
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    setFitToWidth(true);
    setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    box.getStyleClass().add("why");
    setContent(box);
    model.lookedProperty().subscribe(at -> refresh());
    model.versionProperty().subscribe(version -> refresh());
  }

  private void refresh() {
    box.getChildren().clear();
    int at = model.lookedProperty().get();
    if (at < 0 || at >= model.moments().size()) {
      box.getChildren().add(Ui.wrapped(Text.of("walk.why-begin"), "ink-2"));
      return;
    }
    Moment moment = model.moments().get(at);
    box.getChildren()
        .addAll(
            Ui.label(Text.of("walk.decision", moment.line().number()), "ink-3", "small"),
            Ui.wrapped(moment.line().title(), "title"));
    VBox not = new VBox(5);
    for (WhyLine line : model.why()) {
      switch (line.weight()) {
        case WON ->
            box.getChildren().add(card(Text.of("walk.won"), line.text(), "good-card", "won-card"));
        case ALSO -> box.getChildren().add(card(Text.of("walk.also"), line.text(), "soft-card"));
        case OTHERWISE -> box.getChildren().add(card("", line.text(), "soft-card"));
        case TURN -> {}
        case NOT -> not.getChildren().add(Ui.wrapped(line.text(), "ink-3", "small"));
      }
    }
    for (WhyLine line : model.turns()) {
      box.getChildren().add(card("", line.text(), "turn-card"));
    }
    estimates();
    if (!not.getChildren().isEmpty()) {
      box.getChildren().addAll(Ui.section(Text.of("walk.not")), not);
    }
  }

  private static VBox card(String head, String text, String... styles) {
    VBox card = Ui.styled(new VBox(4), styles);
    if (!head.isEmpty()) {
      card.getChildren().add(Ui.label(head, "strong"));
    }
    card.getChildren().add(Ui.wrapped(text));
    return card;
  }

  private void estimates() {
    List<EstimateLine> moved =
        model.estimates().stream().filter(line -> line.moved() > 0).limit(LINES).toList();
    if (!moved.isEmpty()) {
      VBox legend = new VBox(3);
      for (int i = 0; i < moved.size(); i++) {
        Label name =
            Ui.label(
                Text.of("walk.estimate", moved.get(i).skill(), Text.share(moved.get(i).now())),
                "small");
        legend
            .getChildren()
            .add(Ui.row(7, Ui.styled(new Region(), "legend-dot", "line-" + i), name));
      }
      box.getChildren()
          .addAll(Ui.section(Text.of("walk.estimates")), new EstimateChart(moved), legend);
    }
  }
}

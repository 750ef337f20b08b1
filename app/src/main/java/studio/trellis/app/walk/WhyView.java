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
  private final VBox box = new VBox(16);

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
    VBox head =
        Ui.column(
            4,
            Ui.label(Text.of("walk.decision", moment.line().number()), "ink-3", "small"),
            Ui.wrapped(moment.line().title(), "title"));
    box.getChildren().add(head);
    List<WhyCard> why = model.why();
    why.stream()
        .filter(card -> card.weight() == WhyCard.Weight.BEFORE)
        .forEach(card -> head.getChildren().add(Ui.wrapped(card.text(), "ink-3", "small")));
    VBox came = new VBox(8);
    List<VBox> won = cards(why, WhyCard.Weight.WON);
    won.stream().skip(1).forEach(card -> card.getStyleClass().setAll("soft-card"));
    came.getChildren().addAll(won);
    came.getChildren().addAll(cards(why, WhyCard.Weight.ALSO));
    came.getChildren().addAll(cards(why, WhyCard.Weight.OTHERWISE));
    for (TurnCard turn : model.turns()) {
      came.getChildren().add(WhyCards.turn(turn, () -> model.tryOut(turn)));
    }
    box.getChildren().add(came);
    estimates();
    box.getChildren().addAll(WhyCards.under(Text.of("walk.not"), cards(why, WhyCard.Weight.NOT)));
  }

  /** A share in thousandths in whole hundredths. */
  private static String whole(int thousandths) {
    return Text.share((thousandths + 5) / 10 * 10);
  }

  private static List<VBox> cards(List<WhyCard> why, WhyCard.Weight weight) {
    return why.stream().filter(card -> card.weight() == weight).map(WhyCards::card).toList();
  }

  private void estimates() {
    List<EstimateLine> moved =
        model.estimates().stream().filter(line -> line.moved() > 0).limit(LINES).toList();
    if (!moved.isEmpty()) {
      VBox legend = new VBox(4);
      for (int i = 0; i < moved.size(); i++) {
        Label name =
            Ui.label(
                Text.of("walk.estimate", moved.get(i).skill(), whole(moved.get(i).now())), "small");
        legend
            .getChildren()
            .add(Ui.row(7, Ui.styled(new Region(), "legend-dot", "line-" + i), name));
      }
      box.getChildren()
          .add(
              Ui.column(
                  8,
                  Ui.section(Text.of("walk.estimates")),
                  new EstimateChart(moved, model.mastery()),
                  legend));
    }
  }
}

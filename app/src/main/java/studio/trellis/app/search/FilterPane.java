package studio.trellis.app.search;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;
import studio.trellis.authoring.search.Dimension;
import studio.trellis.authoring.search.Hits;

/** What the hits can be narrowed by, each value with how many there would be. */
final class FilterPane extends ScrollPane {
  private static final List<Dimension> SHOWN =
      List.of(
          Dimension.KIND,
          Dimension.ACTIVITY_KIND,
          Dimension.SKILL,
          Dimension.TAG,
          Dimension.COURSE);

  private static final double WIDTH = 272;

  private final SearchViewModel model;
  private final VBox content = Ui.styled(new VBox(16), "search-filters");

  FilterPane(SearchViewModel model) {
    this.model = model;
    setId("search-filters");
    setContent(content);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    getStyleClass().add("plain-scroll");
    model.answerProperty().subscribe(this::fill);
  }

  private void fill(Answer answer) {
    content.getChildren().clear();
    if (model.course().isPresent()) {
      content.getChildren().add(scope());
    }
    for (Dimension dimension : SHOWN) {
      List<Hits.Count> counts =
          answer.hits().counts(dimension).stream()
              .filter(count -> offered(answer, dimension, count))
              .toList();
      if (counts.size() > 1 || (counts.size() == 1 && chosen(dimension, counts.getFirst()))) {
        FlowPane chips = flow();
        counts.forEach(count -> chips.getChildren().add(chip(answer, dimension, count)));
        content.getChildren().add(Ui.column(8, Ui.section(PartWords.heading(dimension)), chips));
      }
    }
    if (model.narrowed()) {
      content.getChildren().add(Buttons.link(Text.of("search.widen"), model::widen));
    }
  }

  private boolean offered(Answer answer, Dimension dimension, Hits.Count count) {
    return chosen(dimension, count)
        || answer.hits().counts(dimension).indexOf(count) < Answer.VALUES;
  }

  private boolean chosen(Dimension dimension, Hits.Count count) {
    return model.chosen(dimension, count.value());
  }

  private VBox scope() {
    ToggleButton here = toggle(Text.of("search.here"), !model.everywhereProperty().get());
    here.setId("search-here");
    here.setOnAction(event -> model.everywhereProperty().set(!here.isSelected()));
    ToggleButton findings = toggle(Text.of("search.findings"), model.withFindingsProperty().get());
    findings.setId("search-findings");
    findings.setOnAction(event -> model.withFindingsProperty().set(findings.isSelected()));
    return Ui.column(8, Ui.section(Text.of("search.by.open")), flow(here, findings));
  }

  private static FlowPane flow(ToggleButton... chips) {
    FlowPane flow = new FlowPane(6, 6, chips);
    flow.setPrefWrapLength(WIDTH - 60);
    return flow;
  }

  private ToggleButton chip(Answer answer, Dimension dimension, Hits.Count count) {
    String name = PartWords.value(dimension, count.value(), answer, model.course());
    String shown = name.length() > 28 ? name.substring(0, 27) + "…" : name;
    ToggleButton chip =
        toggle(Text.of("search.chip", shown, Text.number(count.hits())), chosen(dimension, count));
    chip.setAccessibleText(Text.of("search.chip-spoken", name, count.hits()));
    chip.setOnAction(event -> model.choose(dimension, count.value(), chip.isSelected()));
    return chip;
  }

  static ToggleButton toggle(String text, boolean selected) {
    ToggleButton toggle = new ToggleButton(text);
    toggle.getStyleClass().setAll("button", "chip");
    toggle.setSelected(selected);
    return toggle;
  }
}

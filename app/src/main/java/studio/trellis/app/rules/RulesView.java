package studio.trellis.app.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.fx.FxThread;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.CardButton;
import studio.trellis.app.fx.control.EmptyState;
import studio.trellis.app.fx.control.SentenceFlow;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.CourseNames;
import studio.trellis.app.text.SentenceText;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Course;
import studio.trellis.model.rule.Rule;

/** The rules of the course as a table of sentences; the open one is built in its place. */
public final class RulesView extends BorderPane {
  /** Width of the column that says for whom a rule fires. */
  static final double FIRES = 148;

  private static final int FEW = 6;
  private static final double GAP = 12;

  private final RulesViewModel model;
  private final FiringsViewModel firings;
  private final Consumer<Selection> show;
  private final Map<String, RuleRow> rows = new HashMap<>();
  private final BuilderView builder;
  private final VBox table = new VBox();
  private final VBox list = new VBox();
  private final VBox links = new VBox(8);
  private final VBox page = new VBox(16);
  private final TextField filter = new TextField();
  private final ScrollPane scroll = new ScrollPane(page);
  private String last = "";

  /**
   * The page.
   *
   * @param policies what stands at its right
   * @param show brings a part of the course into view on the map
   */
  public RulesView(
      Desk desk,
      RulesViewModel model,
      FiringsViewModel firings,
      Node policies,
      Consumer<Selection> show) {
    this.model = model;
    this.firings = firings;
    this.show = show;
    this.builder = new BuilderView(desk, model);
    getStyleClass().add("page");
    page.getStyleClass().add("rules-page");
    table.getStyleClass().add("rule-table");
    table.getChildren().addAll(head(), list);
    list.setId("rules");
    filter.setId("rules-filter");
    filter.setPromptText(Text.of("rules.filter"));
    filter.setAccessibleText(Text.of("rules.filter"));
    filter.textProperty().bindBidirectional(model.filterProperty());
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("plain-scroll");
    setCenter(scroll);
    setRight(policies);
    new RowDrag(list, model::moveTo);
    // What opens below a sentence is to be seen as a whole.
    // Only for what the author opens: answers that come meanwhile move nothing under the mouse.
    builder.onOpened(
        () ->
            FxThread.later(
                () -> {
                  scroll.applyCss();
                  scroll.layout();
                  reveal(builder);
                }));
    model.buildingProperty().subscribe(building -> refresh());
    model.linesProperty().subscribe(lines -> refresh());
    model.linksProperty().subscribe(this::links);
    firings.columnProperty().subscribe(column -> fires());
    firings.staleProperty().subscribe(stale -> fires());
    firings.answersProperty().subscribe(builder::show);
  }

  private static HBox head() {
    Label number = Ui.label(Text.of("rules.head.number"), "row-number");
    Label fires = Ui.label(Text.of("rules.head.fires"));
    fires.setMinWidth(FIRES);
    HBox head =
        new HBox(
            12,
            Ui.styled(new HBox(), "row-grip"),
            number,
            Ui.label(Text.of("rules.head.rule")),
            Ui.spring(),
            fires,
            Ui.styled(new HBox(Ui.label(Text.of("rules.head.on"))), "row-switch"));
    head.getStyleClass().add("rule-head");
    return head;
  }

  private void refresh() {
    List<RuleLine> lines = model.linesProperty().get();
    String open = model.selectedProperty().get();
    boolean focused = list.isFocusWithin();
    List<Node> nodes = new ArrayList<>();
    Map<String, RuleRow> kept = new HashMap<>();
    for (RuleLine line : lines) {
      if (line.id().equals(open) && model.buildingProperty().get().isPresent()) {
        nodes.add(builder);
      } else if (line.number() > 0) {
        RuleRow row = rows.computeIfAbsent(line.id(), id -> new RuleRow(model, line, this::reveal));
        row.show(line);
        kept.put(line.id(), row);
        nodes.add(row);
      }
    }
    rows.keySet().retainAll(kept.keySet());
    Node focus = getScene() == null ? null : getScene().getFocusOwner();
    if (!list.getChildren().equals(nodes)) {
      list.getChildren().setAll(nodes);
    }
    model
        .buildingProperty()
        .get()
        .ifPresentOrElse(
            builder::show,
            () -> {
              builder.forget();
              if (focused && !list.getChildren().isEmpty()) {
                back(focus);
              }
            });
    if (focus instanceof RuleRow row && kept.containsValue(row)) {
      row.requestFocus();
    }
    fill(lines.isEmpty() && model.filterProperty().get().isBlank());
    fires();
  }

  /** Scrolls until a row is in view. */
  private void reveal(Node row) {
    if (row.getScene() == null || !list.equals(row.getParent())) {
      return;
    }
    double view = scroll.getViewportBounds().getHeight();
    double room = page.getHeight() - view;
    Bounds at = page.sceneToLocal(row.localToScene(row.getBoundsInLocal()));
    double top = scroll.getVvalue() * room;
    if (room <= 0 || (at.getMinY() >= top && at.getMaxY() <= top + view)) {
      return;
    }
    boolean above = at.getMinY() < top || at.getHeight() > view;
    double to = above ? at.getMinY() - GAP : at.getMaxY() + GAP - view;
    scroll.setVvalue(Math.max(0, Math.min(1, to / room)));
  }

  /** When a rule is closed, the focus goes to its row. */
  private void back(@Nullable Node focus) {
    RuleRow row = rows.get(last);
    if (row != null && !(focus instanceof RuleRow)) {
      row.requestFocus();
    }
  }

  private void fill(boolean empty) {
    if (!model.selectedProperty().get().isEmpty()) {
      last = model.selectedProperty().get();
    }
    List<Node> parts = new ArrayList<>();
    if (model.count() > FEW || !model.filterProperty().get().isBlank()) {
      parts.add(filter);
    }
    parts.add(empty ? beginning() : table);
    if (!links.getChildren().isEmpty()) {
      parts.add(links);
    }
    if (!page.getChildren().equals(parts) || empty) {
      page.getChildren().setAll(parts);
    }
  }

  private Node beginning() {
    List<Node> actions = new ArrayList<>();
    if (model.course().isPresent()) {
      Course course = model.course().get();
      SentenceText sentences = new SentenceText(new CourseNames(course));
      for (Rule rule : Starters.of(course, model.blank())) {
        SentenceFlow words = new SentenceFlow(sentences.rule(rule));
        HBox.setHgrow(words, Priority.ALWAYS);
        actions.add(
            Ui.styled(
                new CardButton(
                    Text.of("rules.begin-with", SentenceText.plain(sentences.rule(rule))),
                    () -> model.begin(new Draft(rule, false)),
                    words),
                "starter"));
      }
    }
    Button own = Buttons.primary(Text.of("rules.begin"), model::begin);
    own.setId("begin-rule");
    actions.add(own);
    EmptyState state =
        new EmptyState(
            Feather.CORNER_DOWN_RIGHT,
            Text.of("rules.empty"),
            Text.of("rules.empty-text"),
            actions.toArray(Node[]::new));
    state.getStyleClass().add("rules-empty");
    VBox box = new VBox(state);
    box.setAlignment(Pos.CENTER);
    return box;
  }

  private void links(List<LinkLine> lines) {
    links.getChildren().clear();
    if (!lines.isEmpty()) {
      VBox card = Ui.styled(new VBox(), "rule-table");
      for (LinkLine line : lines) {
        SentenceFlow words = new SentenceFlow(line.runs());
        HBox.setHgrow(words, Priority.ALWAYS);
        Button jump =
            Buttons.link(
                Text.of("findings.show"),
                () -> show.accept(new Selection(Selection.Kind.LINK, line.id())));
        jump.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = Ui.styled(new HBox(12, words, jump), "link-row");
        card.getChildren().add(row);
      }
      links
          .getChildren()
          .addAll(
              Ui.section(Text.of("rules.links")),
              Ui.wrapped(Text.of("rules.links-text"), "ink-2"),
              card);
    }
    refresh();
  }

  private void fires() {
    Map<String, Fires> column = firings.columnProperty().get();
    boolean stale = firings.staleProperty().get();
    rows.forEach(
        (id, row) ->
            row.fires(
                column.getOrDefault(id, new Fires(stale ? Text.of("fires.working") : "", false)),
                stale));
  }
}

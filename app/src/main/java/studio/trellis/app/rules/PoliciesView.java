package studio.trellis.app.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Choices;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Skill;
import studio.trellis.preview.measure.Fading;

/** The policies beside the rules, a tab for each. */
public final class PoliciesView extends BorderPane {
  private static final double WIDTH = 412;

  private final PoliciesViewModel model;
  private final HBox tabs = new HBox(12);
  private final ScrollPane scroll = new ScrollPane();
  private final List<SettingView> shown = new ArrayList<>();
  private final VBox help = new VBox();
  private final VBox told = new VBox();
  private final VBox fading = new VBox(10);
  private boolean asTable;

  public PoliciesView(PoliciesViewModel model, PlacementViewModel placement) {
    this.model = model;
    getStyleClass().addAll("inspector", "policies");
    setId("policies");
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    tabs.getStyleClass().add("tab-line");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("plain-scroll");
    setTop(tabs);
    setCenter(scroll);
    ToggleGroup group = new ToggleGroup();
    tab(group, "scaffolding", this::scaffolding);
    tab(group, "mastery", () -> page(Settings.mastery()));
    tab(group, "start", () -> new PlacementView(placement));
    tab(group, "practice", () -> page(PracticeSettings.all()));
    tab(group, "choice", () -> page(Settings.choice()));
    tab(group, "completion", () -> page(Settings.completion()));
    ((ToggleButton) tabs.getChildren().getFirst()).fire();
    model.policiesProperty().subscribe(now -> refresh());
    model.curvesProperty().subscribe(curves -> draw());
    placement.startProperty().subscribe(this::placed);
  }

  private void tab(ToggleGroup group, String name, Supplier<Node> content) {
    ToggleButton button = new ToggleButton(Text.of("policies.tab." + name));
    button.getStyleClass().setAll("tab-button");
    button.setId("policies-" + name);
    button.setAccessibleRole(AccessibleRole.TAB_ITEM);
    button.setToggleGroup(group);
    button.setOnAction(
        event -> {
          button.setSelected(true);
          shown.clear();
          scroll.setContent(content.get());
          scroll.setVvalue(0);
          refresh();
        });
    button.setOnKeyPressed(
        event -> {
          int by = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
          int to = tabs.getChildren().indexOf(button) + by;
          if (by != 0 && to >= 0 && to < tabs.getChildren().size()) {
            ToggleButton next = (ToggleButton) tabs.getChildren().get(to);
            next.requestFocus();
            next.fire();
            event.consume();
          }
        });
    tabs.getChildren().add(button);
  }

  private void placed(PlacementViewModel.Start now) {
    if (scroll.getContent() instanceof PlacementView view) {
      view.show(now);
    }
  }

  private void refresh() {
    shown.forEach(view -> view.show(model.policiesProperty().get()));
    help.getChildren().setAll(new HelpTable(model.policiesProperty().get()));
    told.getChildren().setAll(new ToldTable(model.policiesProperty().get()));
    draw();
  }

  private VBox page(List<Setting> settings) {
    VBox box = new VBox(22);
    box.setPadding(new Insets(16, 16, 24, 16));
    box.getChildren().addAll(views(settings));
    return box;
  }

  private List<SettingView> views(List<Setting> settings) {
    List<SettingView> views =
        settings.stream().map(setting -> new SettingView(model, setting)).toList();
    shown.addAll(views);
    return views;
  }

  private Node scaffolding() {
    VBox box = new VBox(18);
    box.setPadding(new Insets(16, 16, 24, 16));
    VBox borders = new VBox(10);
    borders.getChildren().addAll(views(Settings.borders()));
    box.getChildren()
        .addAll(
            Ui.column(8, Ui.section(Text.of("policies.help")), help),
            Ui.column(8, Ui.section(Text.of("policies.fading")), skills(), fading));
    box.getChildren().addAll(views(Settings.fading()));
    box.getChildren().addAll(views(PracticeSettings.feedback()));
    box.getChildren().add(told);
    box.getChildren().add(Ui.column(8, Ui.section(Text.of("policies.borders")), borders));
    return box;
  }

  private Node skills() {
    asTable = false;
    ComboBox<Skill> combo = new ComboBox<>();
    combo.setId("fading-skill");
    combo.setAccessibleText(Text.of("fading.skill"));
    combo.setMaxWidth(220);
    combo.setConverter(Choices.named(Skill::title));
    model
        .skillsProperty()
        .subscribe(
            all -> {
              combo.getItems().setAll(all);
              choose(combo, model.skillProperty().get());
            });
    model.skillProperty().subscribe(id -> choose(combo, id));
    combo.setOnAction(
        event -> {
          if (combo.getValue() != null) {
            model.skillProperty().set(combo.getValue().id());
          }
        });
    Button as = Buttons.link(Text.of("fading.as-table"), () -> {});
    as.setId("fading-as");
    as.setOnAction(
        event -> {
          asTable = !asTable;
          as.setText(Text.of(asTable ? "fading.as-picture" : "fading.as-table"));
          draw();
        });
    return Ui.row(8, combo, Ui.spring(), as);
  }

  private static void choose(ComboBox<Skill> combo, String id) {
    combo.getItems().stream()
        .filter(skill -> skill.id().equals(id))
        .findFirst()
        .ifPresent(combo::setValue);
  }

  private void draw() {
    List<Fading> curves = model.curvesProperty().get();
    fading.getChildren().clear();
    if (curves.isEmpty()) {
      boolean none = model.skillsProperty().get().isEmpty();
      fading
          .getChildren()
          .add(Ui.wrapped(Text.of(none ? "fading.no-skill" : "fires.working"), "ink-3"));
      return;
    }
    fading
        .getChildren()
        .add(
            asTable
                ? FadingChart.table(curves)
                : new FadingChart(model.policiesProperty().get(), curves));
    for (Fading curve : curves) {
      fading.getChildren().add(Ui.wrapped(PoliciesViewModel.sentence(curve), "ink-2"));
    }
    fading.getChildren().add(Ui.wrapped(Text.of("fading.how"), "ink-3", "small"));
  }
}

package studio.trellis.app.skills;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.EditArea;
import studio.trellis.app.fx.control.EditField;
import studio.trellis.app.fx.control.KeepFocus;
import studio.trellis.app.fx.control.NumberField;
import studio.trellis.app.fx.control.Picker;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Skill;

/** All about one skill, to be changed in place. */
final class SkillForm extends VBox {
  private static final List<Integer> THRESHOLDS = List.of(850, 950, 980);

  private final SkillsViewModel model;
  private final EditField title;
  private final EditArea description;
  private final EditArea ratings;
  private final Label ratingsProblem = Ui.wrapped("", "field-problem");
  private final CheckBox core = new CheckBox(Text.of("skills.core"));
  private final NumberField weight;
  private final FlowPane before = new FlowPane(6, 6);
  private final Label problem = Ui.wrapped("", "field-problem");
  private final VBox estimate = new VBox(14);
  private final FormerView former;

  SkillForm(SkillsViewModel model) {
    super(24);
    this.model = model;
    this.former = new FormerView(model.former());
    getStyleClass().add("skill-form");
    title = new EditField(Text.of("skills.title"), model::rename);
    title.setId("skill-title");
    title.getStyleClass().add("title-field");
    description = new EditArea(Text.of("skills.description"), model::describe);
    description.setId("skill-description");
    description.setPromptText(Text.of("skills.description"));
    description.setPrefRowCount(2);
    description.setMaxWidth(560);
    core.setId("skill-core");
    core.setOnAction(event -> model.core(core.isSelected()));
    weight = NumberField.whole(Text.of("skills.weight"), 1, 100, model::weight);
    Picker<Skill> add =
        new Picker<>(Text.of("skills.add-before"), Skill::title, model::candidates, model::require);
    add.field().setId("skill-add-before");
    add.setMaxWidth(300);
    problem.setId("skill-problem");
    problem.textProperty().bind(model.problemProperty());
    problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
    problem.managedProperty().bind(problem.visibleProperty());
    ratings = new EditArea(Text.of("skills.ratings"), this::rated);
    ratings.setId("skill-ratings");
    ratings.setPromptText(Text.of("skills.ratings.prompt"));
    ratings.setPrefRowCount(5);
    ratings.setMaxWidth(560);
    ratingsProblem.managedProperty().bind(ratingsProblem.visibleProperty());
    ratingsProblem.setVisible(false);
    HBox counts = Ui.row(20, core, Ui.row(8, Ui.label(Text.of("skills.weight"), "ink-2"), weight));
    getChildren()
        .addAll(
            Ui.column(10, title, description, counts),
            Ui.column(8, Ui.section(Text.of("skills.before")), before, add, problem),
            Ui.column(8, Ui.section(Text.of("skills.ratings")), ratings, ratingsProblem),
            Ui.column(12, Ui.section(Text.of("skills.estimate")), estimate),
            former);
  }

  private void rated(String lines) {
    String problem = model.ratings(lines);
    ratingsProblem.setText(problem);
    ratingsProblem.setVisible(!problem.isEmpty());
  }

  void show(Skill skill) {
    KeepFocus.in(this, () -> rebuild(skill));
  }

  private void rebuild(Skill skill) {
    title.show(skill.title());
    description.show(skill.description());
    ratings.show(String.join("\n", skill.ratings()));
    ratingsProblem.setVisible(false);
    former.show(skill);
    core.setSelected(skill.core());
    weight.show(skill.weight());
    before.getChildren().clear();
    for (Skill other : model.prerequisites()) {
      var remove =
          Buttons.icon(
              Feather.X, Text.of("skills.release", other.title()), () -> model.release(other));
      remove.getStyleClass().add("pill-x");
      before
          .getChildren()
          .add(Ui.styled(Ui.row(2, Ui.label(other.title()), remove), "pill", "pill-box"));
    }
    if (before.getChildren().isEmpty()) {
      before.getChildren().add(Ui.label(Text.of("skills.no-before"), "ink-3"));
    }
    estimate.getChildren().setAll(new CurvePicture(skill.trace(), model.threshold()));
    for (Preset preset : Preset.ALL) {
      estimate.getChildren().add(parameter(skill, preset));
    }
    estimate.getChildren().addAll(threshold(skill), own(skill));
  }

  /** What a skill sets for itself; 0: as the course. */
  private Node own(Skill skill) {
    NumberField cap =
        NumberField.whole(
            Text.of("skills.cap"), 0, 31, v -> model.trace(skill.trace().with(t -> t.cap = v)));
    cap.field().setId("skill-cap");
    cap.show(skill.trace().cap());
    NumberField retention =
        NumberField.share(
            Text.of("skills.retention"),
            0,
            970,
            v -> model.trace(skill.trace().with(t -> t.retention = v)));
    retention.field().setId("skill-retention");
    retention.show(skill.trace().retention());
    return Ui.column(
        12,
        Ui.column(
            6,
            Ui.label(Text.of("skills.cap"), "strong"),
            Ui.row(12, cap, Ui.label(Text.of("skills.as-course"), "ink-2", "small"))),
        Ui.column(
            6,
            Ui.label(Text.of("skills.retention"), "strong"),
            Ui.row(12, retention, Ui.label(Text.of("skills.as-course"), "ink-2", "small"))));
  }

  private Node parameter(Skill skill, Preset preset) {
    int now = preset.value().applyAsInt(skill.trace());
    HBox words = Ui.styled(Ui.row(6), "segments");
    for (Preset.Word word : preset.words()) {
      words
          .getChildren()
          .add(
              segment(
                  Text.of("skills.preset." + word.key()),
                  now == word.value(),
                  () -> model.trace(preset.set(skill, word.value()))));
    }
    NumberField number =
        NumberField.share(
            Text.of("skills.trace." + preset.key()),
            preset.lowest(),
            preset.highest(),
            value -> model.trace(preset.set(skill, value)));
    number.field().setId("skill-" + preset.key());
    number.show(now);
    return Ui.column(
        6,
        Ui.label(Text.of("skills.trace." + preset.key()), "strong"),
        Ui.row(12, words, number),
        Ui.wrapped(meaning(preset.key(), now), "ink-2", "small"));
  }

  private static String meaning(String key, int value) {
    if (key.equals("learn")) {
      return value == 0
          ? Text.of("skills.meaning.learn.never")
          : Text.of("skills.meaning.learn", Math.max(1, (1000 + value / 2) / value));
    }
    return Text.of("skills.meaning." + key, Text.share(value));
  }

  private Node threshold(Skill skill) {
    int now = skill.trace().threshold();
    HBox words = Ui.styled(Ui.row(6), "segments");
    words
        .getChildren()
        .add(
            segment(
                Text.of("skills.threshold.course", Text.share(model.courseThreshold())),
                now == 0,
                () -> threshold(skill, 0)));
    for (int value : THRESHOLDS) {
      words
          .getChildren()
          .add(segment(Text.share(value), now == value, () -> threshold(skill, value)));
    }
    NumberField number =
        NumberField.share(Text.of("skills.threshold"), 500, 999, value -> threshold(skill, value));
    number.field().setId("skill-threshold");
    number.show(model.threshold());
    return Ui.column(6, Ui.label(Text.of("skills.threshold"), "strong"), Ui.row(12, words, number));
  }

  private void threshold(Skill skill, int value) {
    model.trace(skill.trace().with(t -> t.threshold = value));
  }

  static ToggleButton segment(String name, boolean chosen, Runnable action) {
    ToggleButton button = new ToggleButton(name);
    button.getStyleClass().setAll("toggle-button", "segment");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setSelected(chosen);
    button.setOnAction(
        event -> {
          button.setSelected(true);
          if (!chosen) {
            action.run();
          }
        });
    return button;
  }
}

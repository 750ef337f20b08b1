package studio.trellis.app.publish;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import studio.trellis.app.fx.control.Choices;
import studio.trellis.app.fx.control.EditField;
import studio.trellis.app.fx.control.NumberField;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;
import studio.trellis.packaging.target.Preset;
import studio.trellis.packaging.target.RecordNotes;
import studio.trellis.packaging.target.StatusRule.Completion;
import studio.trellis.packaging.target.StatusRule.Failure;

/** Which LMS, and what it is told. */
final class SettingsPane extends VBox {
  private static final double LABEL = 190;
  private final PublishViewModel model;
  private final PublishSettings settings;

  SettingsPane(PublishViewModel model) {
    super(24);
    this.model = model;
    this.settings = model.settings();
    getChildren().addAll(status(), telling());
  }

  /** The LMSs to choose from, and what each does with the settings that suit it. */
  Node presets() {
    FlowPane chips = new FlowPane(8, 8);
    ToggleGroup group = new ToggleGroup();
    chips.getChildren().add(chip(group, "any", Text.of("publish.lms.any"), Optional.empty()));
    for (Preset preset : Preset.ALL) {
      chips.getChildren().add(chip(group, preset.id(), preset.title(), Optional.of(preset)));
    }
    VBox says = new VBox(6);
    settings
        .presetProperty()
        .subscribe(
            chosen ->
                says.getChildren()
                    .setAll(
                        chosen
                            .map(Preset::says)
                            .orElse(List.of(Text.of("publish.lms.any.says")))
                            .stream()
                            .map(sentence -> Ui.wrapped(sentence, "ink-2"))
                            .toList()));
    return Ui.column(10, Ui.section(Text.of("publish.lms")), chips, says);
  }

  private ToggleButton chip(ToggleGroup group, String id, String title, Optional<Preset> preset) {
    ToggleButton chip = new ToggleButton(title);
    chip.getStyleClass().setAll("toggle-button", "lms");
    chip.setId("lms-" + id);
    chip.setToggleGroup(group);
    settings.presetProperty().subscribe(chosen -> chip.setSelected(chosen.equals(preset)));
    chip.setOnAction(
        event -> {
          chip.setSelected(true);
          model.choose(preset);
        });
    return chip;
  }

  private Node status() {
    GridPane grid = new GridPane(16, 10);
    row(
        grid,
        0,
        "publish.complete",
        choice("publish.complete", settings.completionProperty(), Completion.values()));
    NumberField share =
        NumberField.share(Text.of("publish.share"), 0, 1000, settings.shareProperty()::set);
    settings.shareProperty().subscribe(value -> share.show(value.intValue()));
    Node shareRow = row(grid, 1, "publish.share", share);
    settings
        .completionProperty()
        .subscribe(
            value -> {
              boolean used = value == Completion.SKILLS || value == Completion.ALL;
              share.setDisable(!used);
              shareRow.setDisable(!used);
            });
    CheckBox own = new CheckBox(Text.of("publish.mark.own"));
    own.setId("own-pass-mark");
    NumberField mark =
        NumberField.share(Text.of("publish.mark"), 0, 1000, settings.passMarkProperty()::set);
    settings
        .passMarkProperty()
        .subscribe(
            value -> {
              own.setSelected(value.intValue() < 0);
              mark.setDisable(value.intValue() < 0);
              mark.show(Math.max(0, value.intValue()));
            });
    own.setOnAction(event -> settings.passMarkProperty().set(own.isSelected() ? -1 : 800));
    row(grid, 2, "publish.mark", Ui.row(14, mark, own));
    row(
        grid,
        3,
        "publish.failure",
        choice("publish.failure", settings.failureProperty(), Failure.values()));
    return Ui.column(10, Ui.section(Text.of("publish.status")), grid);
  }

  private static Node row(GridPane grid, int row, String key, Node field) {
    Node label = Ui.label(Text.of(key), "ink-2");
    grid.addRow(row, Ui.styled(new VBox(label), "publish-label"), field);
    ((VBox) label.getParent()).setMinWidth(LABEL);
    ((VBox) label.getParent()).setPadding(new Insets(6, 0, 0, 0));
    return label;
  }

  private static <E extends Enum<E>> Node choice(String key, ObjectProperty<E> value, E[] options) {
    ChoiceBox<E> box = new ChoiceBox<>();
    box.getItems().setAll(options);
    box.setConverter(Choices.named(option -> Text.of(key + "." + Text.word(option))));
    box.valueProperty().bindBidirectional(value);
    box.setAccessibleText(Text.of(key));
    box.setMinWidth(300);
    return box;
  }

  private Node telling() {
    CheckBox skills = box("publish.tell.skills", "tell-skills");
    skills.selectedProperty().bindBidirectional(settings.skillsProperty());
    CheckBox answers = box("publish.tell.answers", "tell-answers");
    answers.selectedProperty().bindBidirectional(settings.answersProperty());
    CheckBox log = box("publish.tell.log", "tell-log");
    log.selectedProperty().bindBidirectional(settings.logProperty());
    log.disableProperty().bind(model.recordsProperty().not());
    Node notice = Ui.styled(new VBox(Ui.wrapped(RecordNotes.PRIVACY)), "info-card");
    notice.visibleProperty().bind(settings.logProperty().and(model.recordsProperty()));
    notice.managedProperty().bind(notice.visibleProperty());
    EditField contact = new EditField(Text.of("publish.contact"), settings.contactProperty()::set);
    contact.setPromptText(Text.of("publish.contact.prompt"));
    contact.setId("publish-contact");
    contact.setMaxWidth(420);
    return Ui.column(
        10,
        Ui.section(Text.of("publish.tell")),
        skills,
        answers,
        log,
        notice,
        Ui.column(4, Ui.label(Text.of("publish.contact"), "ink-2"), contact));
  }

  private static CheckBox box(String key, String id) {
    CheckBox box = new CheckBox(Text.of(key));
    box.setId(id);
    box.setWrapText(true);
    return box;
  }
}

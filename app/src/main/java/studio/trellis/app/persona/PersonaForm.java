package studio.trellis.app.persona;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.EditField;
import studio.trellis.app.fx.control.KeepFocus;
import studio.trellis.app.fx.control.NumberField;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Skill;
import studio.trellis.model.persona.Persona;

/** A persona's traits, to be changed in place; a built-in one is looked at only. */
final class PersonaForm extends VBox {
  private final PersonasViewModel model;
  private final EditField title;
  private final EditField description;
  private final List<TraitLine> lines = new ArrayList<>();
  private final List<Trait> traits = new ArrayList<>();
  private final VBox readOnly;
  private final VBox known = new VBox(4);
  private final VBox attributes = new VBox(4);

  PersonaForm(PersonasViewModel model) {
    super(24);
    this.model = model;
    getStyleClass().add("skill-form");
    title = new EditField(Text.of("persona.title"), model::rename);
    title.setId("persona-title");
    title.getStyleClass().add("title-field");
    description = new EditField(Text.of("persona.description"), model::describe);
    description.setPromptText(Text.of("persona.description"));
    description.setMaxWidth(720);
    Button copy = Buttons.primary(Text.of("persona.make-copy"), model::copy);
    copy.setId("persona-make-copy");
    readOnly = Ui.styled(Ui.column(8, Ui.wrapped(Text.of("persona.read-only")), copy), "info-card");
    readOnly.setMaxWidth(720);
    readOnly.managedProperty().bind(readOnly.visibleProperty());
    getChildren().add(Ui.column(8, title, description, readOnly));
    for (Trait.Group group : Trait.groups()) {
      VBox box = Ui.column(14, Ui.section(Text.of("persona.group." + group.key())));
      for (Trait trait : group.traits()) {
        TraitLine line = new TraitLine(trait, value -> model.set(trait, value));
        line.setMaxWidth(720);
        lines.add(line);
        traits.add(trait);
        box.getChildren().add(line);
      }
      getChildren().add(box);
    }
    getChildren()
        .addAll(
            Ui.column(
                8,
                Ui.section(Text.of("persona.known")),
                Ui.wrapped(Text.of("persona.known-text"), "ink-2", "small"),
                known),
            Ui.column(8, Ui.section(Text.of("persona.attributes")), attributes));
  }

  void show(Persona persona) {
    KeepFocus.in(this, () -> rebuild(persona));
  }

  private void rebuild(Persona persona) {
    boolean own = model.own();
    readOnly.setVisible(!own);
    title.show(persona.title());
    title.setEditable(own);
    description.show(persona.description());
    description.setEditable(own);
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).show(traits.get(i).value().applyAsInt(persona), own);
    }
    known.getChildren().clear();
    for (Skill skill : model.skills()) {
      known.getChildren().add(known(persona, skill, own));
    }
    if (known.getChildren().isEmpty()) {
      known.getChildren().add(Ui.label(Text.of("persona.no-skills"), "ink-3"));
    }
    attributes.getChildren().clear();
    for (Attribute attribute : model.attributes()) {
      attributes.getChildren().add(attribute(persona, attribute, own));
    }
    if (attributes.getChildren().isEmpty()) {
      attributes.getChildren().add(Ui.wrapped(Text.of("persona.no-attributes"), "ink-3"));
    }
  }

  private static Node row(String name, Node... controls) {
    Label label = Ui.label(name);
    label.setMinWidth(220);
    label.setMaxWidth(220);
    GridPane row = new GridPane(8, 0);
    row.add(label, 0, 0);
    for (int i = 0; i < controls.length; i++) {
      row.add(controls[i], i + 1, 0);
    }
    return row;
  }

  private Node known(Persona persona, Skill skill, boolean own) {
    Integer value = persona.known().get(skill.id());
    NumberField number =
        NumberField.share(
            Text.of("persona.known-of", skill.title()),
            0,
            1000,
            now -> model.know(skill, Optional.of(now)));
    number.show(value == null ? persona.prior() : value);
    number.setDisable(!own);
    Label as = Ui.label(Text.of("persona.known-as-any"), "ink-3", "small");
    Button back =
        Buttons.link(Text.of("persona.known-reset"), () -> model.know(skill, Optional.empty()));
    back.setAccessibleText(Text.of("persona.known-reset-of", skill.title()));
    return value == null || !own
        ? row(skill.title(), number, value == null ? as : new Label())
        : row(skill.title(), number, back);
  }

  private Node attribute(Persona persona, Attribute attribute, boolean own) {
    String now = persona.attributes().getOrDefault(attribute.id(), "");
    if (attribute.values().isEmpty()) {
      EditField field =
          new EditField(attribute.title(), typed -> model.attribute(attribute, typed));
      field.setPromptText(Text.of("persona.unknown"));
      field.show(now);
      field.setDisable(!own);
      return row(attribute.title(), field);
    }
    ComboBox<String> box = new ComboBox<>();
    box.setAccessibleText(attribute.title());
    box.getItems().add(Text.of("persona.unknown"));
    box.getItems().addAll(attribute.values());
    box.setValue(now.isEmpty() ? Text.of("persona.unknown") : now);
    box.setDisable(!own);
    box.setOnAction(
        event ->
            model.attribute(
                attribute, box.getSelectionModel().getSelectedIndex() == 0 ? "" : box.getValue()));
    return row(attribute.title(), box);
  }
}

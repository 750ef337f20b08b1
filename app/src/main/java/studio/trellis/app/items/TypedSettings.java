package studio.trellis.app.items;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import studio.trellis.app.fx.control.EditField;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Answer;

/** How what is typed is compared: that depends on the type. */
abstract class TypedSettings extends VBox {
  private TypedSettings() {
    super(4);
  }

  static TypedSettings of(ItemType type, AnswerViewModel model) {
    return switch (type) {
      case NUMERIC -> new OfNumber(model);
      case EXPRESSION -> new OfExpression(model);
      case SHORT_TEXT, SINGLE_CHOICE, MULTIPLE_CHOICE, SELF_CHECKED -> new OfText(model);
    };
  }

  abstract void show(Answer answer, List<Fault> faults);

  /** What matters in a short text. */
  private static final class OfText extends TypedSettings {
    private final CheckBox cases = new CheckBox(Text.of("items.text.case"));
    private final CheckBox accents = new CheckBox(Text.of("items.text.accents"));

    OfText(AnswerViewModel model) {
      cases.setOnAction(event -> model.matters(cases.isSelected(), accents.isSelected()));
      accents.setOnAction(event -> model.matters(cases.isSelected(), accents.isSelected()));
      getChildren()
          .addAll(
              Ui.row(16, cases, accents), Ui.wrapped(Text.of("items.text.note"), "ink-3", "small"));
    }

    @Override
    void show(Answer answer, List<Fault> faults) {
      if (answer instanceof Answer.ShortText a) {
        cases.setSelected(a.caseMatters());
        accents.setSelected(a.accentsMatter());
      }
    }
  }

  /** How far a number may be off, and its unit. */
  private static final class OfNumber extends TypedSettings {
    private final AnswerViewModel model;
    private final EditField tolerance =
        new EditField(Text.of("items.number.tolerance"), typed -> measure());
    private final EditField unit = new EditField(Text.of("items.number.unit"), typed -> measure());
    private final CheckBox needed = new CheckBox(Text.of("items.number.unit-needed"));
    private final FaultLine fault = new FaultLine();

    OfNumber(AnswerViewModel model) {
      this.model = model;
      tolerance.setPromptText(Text.of("items.number.exact"));
      tolerance.setPrefColumnCount(7);
      unit.setPromptText(Text.of("items.number.no-unit"));
      unit.setPrefColumnCount(7);
      needed.setOnAction(event -> measure());
      getChildren()
          .addAll(
              Ui.row(
                  8,
                  Ui.label(Text.of("items.number.off-by"), "ink-2"),
                  tolerance,
                  Ui.label(Text.of("items.number.in"), "ink-2"),
                  unit,
                  needed),
              fault,
              Ui.wrapped(Text.of("items.number.note"), "ink-3", "small"));
    }

    private void measure() {
      model.measure(tolerance.getText(), unit.getText(), needed.isSelected());
    }

    @Override
    void show(Answer answer, List<Fault> faults) {
      if (answer instanceof Answer.Numeric a) {
        tolerance.show(a.tolerance());
        unit.show(a.unit());
        needed.setSelected(a.unitNeeded());
        needed.setDisable(a.unit().isEmpty());
        fault.say(Faults.at(faults, "tolerance"));
      }
    }
  }

  /** The form that an expression must have. */
  private static final class OfExpression extends TypedSettings {
    private final ComboBox<Answer.Form> form = new ComboBox<>();
    private boolean showing;

    OfExpression(AnswerViewModel model) {
      Choices.fill(
          form,
          Text.of("items.form"),
          List.of(Answer.Form.values()),
          value -> Text.of("items.form." + Text.word(value)));
      form.valueProperty()
          .subscribe(
              now -> {
                if (!showing && now != null) {
                  model.form(now);
                }
              });
      getChildren()
          .addAll(
              Ui.row(8, Ui.label(Text.of("items.form"), "ink-2"), form),
              Ui.wrapped(Text.of("items.form.note"), "ink-3", "small"));
    }

    @Override
    void show(Answer answer, List<Fault> faults) {
      if (answer instanceof Answer.Expression a) {
        showing = true;
        form.setValue(a.form());
        showing = false;
      }
    }
  }
}

package studio.trellis.app.items;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.EditField;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Feedback;

/** The typed answers that are recognised: accepted variants and known mistakes. */
final class CasesView extends AnswerBody {
  private static final double RIGHT_WIDTH = 150;

  private final AnswerViewModel model;
  private final EditRows<Answer.Case> rows;
  private final FaultLine fault = new FaultLine();
  private final FeedbackView otherwise;
  private final TypedSettings settings;
  private final @Nullable TryView trying;
  private List<Fault> faults = List.of();

  CasesView(AnswerViewModel model, ItemType type, boolean small) {
    this.model = model;
    rows = new EditRows<>(4, Row::new, model::moveCase);
    otherwise = new FeedbackView(model.desk(), Text.of("items.case.other"), model::otherwise);
    settings = TypedSettings.of(type, model);
    trying = small ? null : new TryView();
    getChildren()
        .addAll(
            rows,
            fault,
            Ui.row(8, add("items.add-variant", true), add("items.add-mistake", false)),
            otherwise,
            settings);
    if (trying != null) {
      getChildren().add(trying);
    }
  }

  private Button add(String key, boolean right) {
    Button button =
        Buttons.plain(
            Text.of(key),
            () -> {
              rows.settled(() -> model.addCase(right));
              rows.enterLast();
            });
    button.setGraphic(Ui.icon(Feather.PLUS));
    button.getStyleClass().add(right ? "add-variant" : "add-mistake");
    return button;
  }

  @Override
  void show(Answer answer, List<Fault> found) {
    faults = found;
    rows.show(Answers.cases(answer));
    fault.say(Faults.at(found, "cases"));
    otherwise.show(Answers.otherwise(answer));
    settings.show(answer, found);
    if (trying != null) {
      trying.show(answer);
    }
  }

  @Override
  void enter() {
    rows.enter(0);
  }

  /** One recognised answer. */
  private final class Row extends EditRow<Answer.Case> {
    private final EditField value;
    private final ComboBox<Boolean> right = new ComboBox<>();
    private final RowTools tools;
    private final FaultLine line = new FaultLine();
    private final FeedbackView feedback;
    private boolean showing;

    Row(int index) {
      super(2);
      String name = Text.of("items.case", index + 1);
      value = new EditField(name, typed -> model.caseValue(index, typed));
      value.setPromptText(Text.of("items.case.prompt"));
      HBox.setHgrow(value, Priority.ALWAYS);
      Choices.fill(
          right,
          Text.of("items.case.right-or-not", index + 1),
          List.of(true, false),
          accepted -> Text.of(accepted ? "items.case.right" : "items.case.mistake"));
      right
          .valueProperty()
          .subscribe(
              now -> {
                if (!showing && now != null) {
                  model.caseRight(index, now);
                }
              });
      right.setPrefWidth(RIGHT_WIDTH);
      tools =
          new RowTools(
              Text.of("items.row.case"),
              index,
              () -> rows.moved(index, index - 1),
              () -> rows.moved(index, index + 1),
              () -> rows.settled(() -> model.removeCase(index)));
      feedback = new FeedbackView(model.desk(), name, said -> model.caseFeedback(index, said));
      getChildren().addAll(new HBox(8, value, right, tools), feedback, line);
    }

    @Override
    void show(int at, int count, Answer.Case known) {
      showing = true;
      value.show(known.value());
      right.setValue(known.right());
      tools.at(at, count);
      feedback.show(known.feedback().empty() ? Feedback.NONE : known.feedback());
      line.say(Faults.at(faults, "cases/" + at));
      showing = false;
    }

    @Override
    void flush() {
      feedback.flush();
    }

    @Override
    void enter() {
      value.requestFocus();
    }
  }
}

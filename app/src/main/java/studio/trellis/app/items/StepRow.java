package studio.trellis.app.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.rich.RichField;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Step;

/** One step: what is to be done, how it is done, and how learners answer it, if they can. */
final class StepRow extends EditRow<Step> {
  private final ItemViewModel model;
  private final int index;
  private final RichField prompt;
  private final RichField solution;
  private final ComboBox<Optional<ItemType>> answered = new ComboBox<>();
  private final VBox answerBox = new VBox();
  private final RowTools tools;
  private @Nullable AnswerView answer;
  private boolean showing;

  StepRow(ItemViewModel model, int index, EditRows.Move move, Consumer<Runnable> settled) {
    super(6);
    this.model = model;
    this.index = index;
    getStyleClass().add("step-row");
    prompt =
        field("items.step.prompt-name", "items.step.prompt", html -> model.stepPrompt(index, html));
    solution =
        field(
            "items.step.solution-name",
            "items.step.solution",
            html -> model.stepSolution(index, html));
    List<Optional<ItemType>> choices = new ArrayList<>();
    choices.add(Optional.empty());
    for (ItemType type : ItemType.values()) {
      choices.add(Optional.of(type));
    }
    Choices.fill(
        answered,
        Text.of("items.step.answered", index + 1),
        choices,
        type -> type.map(ItemType::title).orElse(Text.of("items.step.only-shown")));
    answered
        .valueProperty()
        .subscribe(
            now -> {
              if (!showing && now != null) {
                model.stepAnswered(index, now.orElse(null));
              }
            });
    tools =
        new RowTools(
            Text.of("items.row.step"),
            index,
            () -> move.move(index, index - 1),
            () -> move.move(index, index + 1),
            () -> settled.accept(() -> model.removeStep(index)));
    HBox head =
        Ui.row(
            8,
            Ui.label(Text.of("items.step", index + 1), "strong"),
            Ui.spring(),
            Ui.label(Text.of("items.step.learners"), "ink-2", "small"),
            answered,
            tools);
    answerBox.getStyleClass().add("step-answer");
    getChildren().addAll(head, prompt, solution, answerBox);
  }

  private RichField field(String name, String prompt, Consumer<String> committed) {
    return new RichField(model.desk(), Text.of(name, index + 1), Text.of(prompt), true, committed);
  }

  @Override
  void show(int at, int count, Step step) {
    showing = true;
    prompt.show(step.prompt());
    solution.show(step.solution());
    tools.at(at, count);
    Answer stated = step.answer();
    answered.setValue(Optional.ofNullable(stated).map(ItemType::of));
    if (stated == null) {
      answer = null;
      answerBox.getChildren().clear();
    } else {
      AnswerView view = answer == null ? new AnswerView(model.stepAnswer(index), true) : answer;
      if (answer == null) {
        answer = view;
        answerBox.getChildren().setAll(view);
      }
      view.show(stated);
    }
    showing = false;
  }

  @Override
  void flush() {
    prompt.flush();
    solution.flush();
  }

  @Override
  void enter() {
    prompt.enter();
  }
}

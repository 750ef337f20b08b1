package studio.trellis.app.items;

import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.course.Answer;

/** The editor of an answer of any type; made anew only when the type becomes another one. */
final class AnswerView extends VBox {
  private final AnswerViewModel model;
  private final boolean small;
  private @Nullable ItemType type;
  private @Nullable AnswerBody body;

  /**
   * The editor.
   *
   * @param small inside a step: without a place to try answers
   */
  AnswerView(AnswerViewModel model, boolean small) {
    this.model = model;
    this.small = small;
  }

  void show(Answer answer) {
    ItemType now = ItemType.of(answer);
    AnswerBody shown = body;
    if (shown == null || now != type) {
      shown = made(now);
      type = now;
      body = shown;
      getChildren().setAll(shown);
    }
    shown.show(answer, Faults.of(answer));
  }

  private AnswerBody made(ItemType now) {
    return switch (now) {
      case SINGLE_CHOICE -> new OptionsView(model, true);
      case MULTIPLE_CHOICE -> new OptionsView(model, false);
      case SHORT_TEXT, NUMERIC, EXPRESSION -> new CasesView(model, now, small);
      case SELF_CHECKED -> new ModelView(model);
    };
  }
}

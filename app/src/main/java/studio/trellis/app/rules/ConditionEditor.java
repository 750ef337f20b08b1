package studio.trellis.app.rules;

import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.course.Course;
import studio.trellis.model.rule.Condition;

/**
 * A condition as a sentence that is changed in place, by mouse and keyboard. Only what the course
 * has is offered, so what it tells is always whole and valid.
 */
public final class ConditionEditor extends VBox {
  private final SentenceEditor<Condition> editor;

  /**
   * An editor that shows nothing yet.
   *
   * @param changed told the condition that the author made; of no parts: it always holds
   */
  public ConditionEditor(Consumer<Condition> changed) {
    editor = new SentenceEditor<>(1, changed);
    getStyleClass().add("condition-editor");
    getChildren().add(editor);
  }

  /** Whether a condition asks nothing: it always holds. */
  public static boolean always(Condition condition) {
    return Trees.always(condition);
  }

  /**
   * Shows a condition of a course.
   *
   * @param condition null: it always holds
   */
  public void show(Course course, @Nullable Condition condition) {
    editor.show(
        0, ConditionSentence.of(course, condition == null ? Trees.ALWAYS : condition, false));
  }
}

package studio.trellis.app.items;

import java.util.List;
import javafx.scene.layout.VBox;
import studio.trellis.model.course.Answer;

/** What is written of an answer of one type. */
abstract class AnswerBody extends VBox {
  AnswerBody() {
    super(8);
  }

  /** Shows the answer as it is now, and what is wrong with it. */
  abstract void show(Answer answer, List<Fault> faults);

  /** Puts the caret where writing begins. */
  abstract void enter();
}

package studio.trellis.app.items;

import java.util.Optional;
import studio.trellis.model.course.Answer;
import studio.trellis.model.edit.Edit;

/** Where an answer lives: in an item, or in one of its steps. */
interface AnswerPort {
  /** The answer as it is now; empty: it is gone. */
  Optional<Answer> answer();

  /**
   * The edit that puts another answer there.
   *
   * @param key of the edit's name; its place is filled with the question's beginning
   */
  Edit edit(String key, Answer answer);

  /** Names what is typed into, unlike that of any other answer. */
  String field();
}

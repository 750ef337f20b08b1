package studio.trellis.app.items;

import java.util.List;
import studio.trellis.app.text.Text;
import studio.trellis.model.answer.AnswerCheck;
import studio.trellis.model.answer.Grader;
import studio.trellis.model.answer.Problem;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Feedback;

/**
 * What becomes of something that a learner might type.
 *
 * @param verdict right, wrong, or not judged
 * @param why in one sentence
 * @param feedback what the learner is told
 */
record TryIt(Verdict verdict, String why, Feedback feedback) {
  /** What it counts as. */
  enum Verdict {
    RIGHT,
    WRONG,
    NOT_JUDGED
  }

  /** Judges {@code typed} as the learner's page would. */
  static TryIt of(Answer answer, String typed) {
    AnswerCheck check = Grader.grade(answer, typed);
    if (!check.judged()) {
      String reason = Text.of("items.problem." + Text.word(check.problem()));
      return new TryIt(
          Verdict.NOT_JUDGED,
          check.problem() == Problem.EMPTY ? reason : Text.of("items.try.unread", reason),
          Feedback.NONE);
    }
    List<Answer.Case> cases = Answers.cases(answer);
    if (check.matched() < 0 || check.matched() >= cases.size()) {
      return new TryIt(Verdict.WRONG, Text.of("items.try.other"), Answers.otherwise(answer));
    }
    Answer.Case matched = cases.get(check.matched());
    return new TryIt(
        check.right() ? Verdict.RIGHT : Verdict.WRONG,
        Text.of(check.right() ? "items.try.right" : "items.try.mistake", matched.value()),
        matched.feedback());
  }
}

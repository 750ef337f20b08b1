package studio.trellis.model.check;

import java.util.List;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Item;

/** Items and steps that nobody can answer right. */
final class AnswerChecks {
  private AnswerChecks() {}

  static void run(Course course, Report report) {
    for (Item item : course.items()) {
      report.at(EntityKind.ITEM, item.id());
      answer(item.answer(), "answer", report);
      for (int i = 0; i < item.steps().size(); i++) {
        Answer answer = item.steps().get(i).answer();
        if (answer != null) {
          answer(answer, "steps/" + i + "/answer", report);
        }
      }
    }
  }

  private static void answer(Answer answer, String field, Report report) {
    switch (answer) {
      case Answer.SingleChoice a -> options(a.options(), field, report);
      case Answer.MultipleChoice a -> options(a.options(), field, report);
      case Answer.ShortText a -> cases(a.cases(), field, report);
      case Answer.Numeric a -> cases(a.cases(), field, report);
      case Answer.Expression a -> cases(a.cases(), field, report);
      case Answer.SelfChecked a -> {}
    }
  }

  private static void options(List<Answer.Option> options, String field, Report report) {
    if (options.stream().noneMatch(Answer.Option::right)) {
      report.error("structure.no-right-answer", "option", field);
    }
  }

  private static void cases(List<Answer.Case> cases, String field, Report report) {
    if (cases.stream().noneMatch(Answer.Case::right)) {
      report.error("structure.no-right-answer", "case", field);
    }
  }
}

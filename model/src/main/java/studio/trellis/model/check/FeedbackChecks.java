package studio.trellis.model.check;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Feedback;
import studio.trellis.model.course.Item;

/** What learners read after a wrong answer. */
final class FeedbackChecks {
  private final Course course;
  private final Report report;

  FeedbackChecks(Course course, Report report) {
    this.course = course;
    this.report = report;
  }

  void run() {
    for (Item item : course.items()) {
      if (item.answer() instanceof Answer.SelfChecked checked && !checked.model().isEmpty()) {
        continue;
      }
      report.at(EntityKind.ITEM, item.id());
      item(item);
    }
  }

  private void item(Item item) {
    String praise = Praise.of(item.answer());
    if (!praise.isEmpty()) {
      report.warning("pedagogy.praise", "person", "answer", praise);
    }
    List<Feedback> wrong = wrong(item.answer());
    int explained = 0;
    boolean said = false;
    for (Feedback feedback : wrong) {
      explained += feedback.why().isEmpty() && feedback.improve().isEmpty() ? 0 : 1;
      said |= !feedback.empty();
    }
    boolean solved = !item.solution().isEmpty() || !item.refutation().isEmpty();
    boolean helped = !item.hints().isEmpty() || !item.steps().isEmpty();
    if (explained == 0 && !solved) {
      if (said || helped) {
        report.warning("pedagogy.right-wrong-only", "item", "answer");
      } else {
        report.warning("pedagogy.no-feedback", "item", "answer");
      }
    } else if (explained > 0 && explained < wrong.size() && !solved) {
      report.note(
          "pedagogy.right-wrong-only",
          "some",
          "answer",
          Integer.toString(wrong.size() - explained),
          Integer.toString(wrong.size()));
    }
  }

  /** What is said to each wrong answer that is foreseen, and to any other. */
  private static List<Feedback> wrong(Answer answer) {
    return switch (answer) {
      case Answer.SingleChoice a -> options(a.options());
      case Answer.MultipleChoice a -> options(a.options());
      case Answer.ShortText a -> cases(a.cases(), a.otherwise());
      case Answer.Numeric a -> cases(a.cases(), a.otherwise());
      case Answer.Expression a -> cases(a.cases(), a.otherwise());
      case Answer.SelfChecked a -> List.of();
    };
  }

  private static List<Feedback> options(List<Answer.Option> options) {
    List<Feedback> out = new ArrayList<>();
    for (Answer.Option option : options) {
      if (!option.right()) {
        out.add(option.feedback());
      }
    }
    return out;
  }

  private static List<Feedback> cases(List<Answer.Case> cases, Feedback otherwise) {
    List<Feedback> out = new ArrayList<>();
    for (Answer.Case one : cases) {
      if (!one.right()) {
        out.add(one.feedback());
      }
    }
    out.add(otherwise);
    return out;
  }
}

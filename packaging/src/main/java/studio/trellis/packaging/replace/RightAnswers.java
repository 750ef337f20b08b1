package studio.trellis.packaging.replace;

import java.util.List;
import studio.trellis.model.course.Answer;

/** What counts as right, without wording and feedback. */
final class RightAnswers {
  private RightAnswers() {}

  static List<String> of(Answer answer) {
    return switch (answer) {
      case Answer.SingleChoice a -> options(a.options());
      case Answer.MultipleChoice a -> options(a.options());
      case Answer.ShortText a -> cases(a.cases());
      case Answer.Numeric a -> cases(a.cases());
      case Answer.Expression a -> cases(a.cases());
      case Answer.SelfChecked a -> List.of("self");
    };
  }

  private static List<String> options(List<Answer.Option> options) {
    return options.stream().filter(Answer.Option::right).map(Answer.Option::id).toList();
  }

  private static List<String> cases(List<Answer.Case> cases) {
    return cases.stream().filter(Answer.Case::right).map(Answer.Case::value).toList();
  }
}

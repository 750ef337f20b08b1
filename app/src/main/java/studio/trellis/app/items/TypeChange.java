package studio.trellis.app.items;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.app.text.Html;
import studio.trellis.authoring.html.CleanHtml;
import studio.trellis.model.answer.Numbers;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Feedback;

/** An answer as another type, with all that the other type can hold. */
final class TypeChange {
  private static final int LONGEST_CASE = 200;

  private TypeChange() {}

  /** {@code answer} as {@code type}: options become recognised answers and the other way round. */
  static Answer of(Answer answer, ItemType type) {
    if (ItemType.of(answer) == type) {
      return answer;
    }
    Answer fresh = type.fresh();
    return switch (type) {
      case SINGLE_CHOICE, MULTIPLE_CHOICE -> choice(answer, fresh, type);
      case SHORT_TEXT, NUMERIC, EXPRESSION -> typed(answer, fresh, type);
      case SELF_CHECKED -> new Answer.SelfChecked(model(answer));
    };
  }

  private static Answer choice(Answer answer, Answer fresh, ItemType type) {
    List<Answer.Option> options = new ArrayList<>(Answers.options(answer));
    boolean shuffle = options.isEmpty() || Answers.shuffle(answer);
    for (Answer.Case one : cases(answer)) {
      options.add(
          new Answer.Option(
              Answers.nextOption(options),
              "<p>" + CleanHtml.escape(one.value()) + "</p>",
              one.right(),
              one.feedback()));
    }
    if (options.isEmpty()) {
      return fresh;
    }
    if (type == ItemType.MULTIPLE_CHOICE) {
      return new Answer.MultipleChoice(options, shuffle);
    }
    boolean found = false;
    for (int i = 0; i < options.size(); i++) {
      Answer.Option option = options.get(i);
      options.set(
          i,
          new Answer.Option(
              option.id(), option.html(), option.right() && !found, option.feedback()));
      found |= option.right();
    }
    return new Answer.SingleChoice(options, shuffle);
  }

  private static Answer typed(Answer answer, Answer fresh, ItemType type) {
    List<Answer.Case> cases = new ArrayList<>(cases(answer));
    for (Answer.Option option : Answers.options(answer)) {
      String text = Html.plain(option.html());
      if (!text.isBlank()) {
        cases.add(new Answer.Case(text, option.right(), option.feedback()));
      }
    }
    if (type == ItemType.NUMERIC) {
      cases.removeIf(one -> Numbers.parse(one.value()).isEmpty());
    }
    Feedback otherwise = Answers.otherwise(answer);
    return Answers.withCases(fresh, cases.isEmpty() ? Answers.cases(fresh) : cases, otherwise);
  }

  /** The recognised answers; a short model answer is one. */
  private static List<Answer.Case> cases(Answer answer) {
    if (answer instanceof Answer.SelfChecked self) {
      String text = Html.plain(self.model());
      return text.isBlank() || text.length() > LONGEST_CASE
          ? List.of()
          : List.of(new Answer.Case(text, true, Feedback.NONE));
    }
    return Answers.cases(answer).stream().filter(one -> !one.value().isBlank()).toList();
  }

  /** What is right, as a model answer. */
  private static String model(Answer answer) {
    StringBuilder model = new StringBuilder();
    for (Answer.Option option : Answers.options(answer)) {
      if (option.right()) {
        model.append(option.html());
      }
    }
    for (Answer.Case one : cases(answer)) {
      if (one.right()) {
        model.append("<p>").append(CleanHtml.escape(one.value())).append("</p>");
      }
    }
    return model.toString();
  }
}

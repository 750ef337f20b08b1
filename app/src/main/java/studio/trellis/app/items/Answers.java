package studio.trellis.app.items;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Feedback;

/** Answers taken apart and put together again, whatever their type. */
final class Answers {
  private Answers() {}

  /** The options; none where the learner does not choose. */
  static List<Answer.Option> options(Answer answer) {
    return switch (answer) {
      case Answer.SingleChoice a -> a.options();
      case Answer.MultipleChoice a -> a.options();
      case Answer.ShortText a -> List.of();
      case Answer.Numeric a -> List.of();
      case Answer.Expression a -> List.of();
      case Answer.SelfChecked a -> List.of();
    };
  }

  /** The answer with other options; the same where it has none. */
  static Answer withOptions(Answer answer, List<Answer.Option> options) {
    return switch (answer) {
      case Answer.SingleChoice a -> new Answer.SingleChoice(options, a.shuffle());
      case Answer.MultipleChoice a -> new Answer.MultipleChoice(options, a.shuffle());
      case Answer.ShortText a -> a;
      case Answer.Numeric a -> a;
      case Answer.Expression a -> a;
      case Answer.SelfChecked a -> a;
    };
  }

  /** The typed answers that are recognised; none where nothing is typed. */
  static List<Answer.Case> cases(Answer answer) {
    return switch (answer) {
      case Answer.ShortText a -> a.cases();
      case Answer.Numeric a -> a.cases();
      case Answer.Expression a -> a.cases();
      case Answer.SingleChoice a -> List.of();
      case Answer.MultipleChoice a -> List.of();
      case Answer.SelfChecked a -> List.of();
    };
  }

  /** Feedback to what is not recognised. */
  static Feedback otherwise(Answer answer) {
    return switch (answer) {
      case Answer.ShortText a -> a.otherwise();
      case Answer.Numeric a -> a.otherwise();
      case Answer.Expression a -> a.otherwise();
      case Answer.SingleChoice a -> Feedback.NONE;
      case Answer.MultipleChoice a -> Feedback.NONE;
      case Answer.SelfChecked a -> Feedback.NONE;
    };
  }

  /**
   * The answer with other cases and other feedback to the rest; the same where nothing is typed.
   */
  static Answer withCases(Answer answer, List<Answer.Case> cases, Feedback otherwise) {
    return switch (answer) {
      case Answer.ShortText a ->
          new Answer.ShortText(cases, otherwise, a.caseMatters(), a.accentsMatter());
      case Answer.Numeric a ->
          new Answer.Numeric(cases, otherwise, a.tolerance(), a.unit(), a.unitNeeded());
      case Answer.Expression a -> new Answer.Expression(cases, otherwise, a.form());
      case Answer.SingleChoice a -> a;
      case Answer.MultipleChoice a -> a;
      case Answer.SelfChecked a -> a;
    };
  }

  /** Whether the options come in an order of the learner's own. */
  static boolean shuffle(Answer answer) {
    return switch (answer) {
      case Answer.SingleChoice a -> a.shuffle();
      case Answer.MultipleChoice a -> a.shuffle();
      case Answer.ShortText a -> false;
      case Answer.Numeric a -> false;
      case Answer.Expression a -> false;
      case Answer.SelfChecked a -> false;
    };
  }

  /** An id for one more option: the letter after the last one in use. */
  static String nextOption(List<Answer.Option> options) {
    char last = 'a' - 1;
    for (Answer.Option option : options) {
      String id = option.id();
      if (id.length() == 1 && id.charAt(0) >= 'a' && id.charAt(0) <= 'z') {
        last = (char) Math.max(last, id.charAt(0));
      }
    }
    if (last < 'z') {
      return String.valueOf((char) (last + 1));
    }
    int number = options.size() + 1;
    while (has(options, "o" + number)) {
      number++;
    }
    return "o" + number;
  }

  private static boolean has(List<Answer.Option> options, String id) {
    return options.stream().anyMatch(option -> option.id().equals(id));
  }

  /** The list with one entry changed. */
  static <T> List<T> set(List<T> list, int index, T value) {
    List<T> out = new ArrayList<>(list);
    out.set(index, value);
    return out;
  }

  /** The list with one entry more at its end. */
  static <T> List<T> plus(List<T> list, T value) {
    List<T> out = new ArrayList<>(list);
    out.add(value);
    return out;
  }

  /** The list without one entry. */
  static <T> List<T> without(List<T> list, int index) {
    List<T> out = new ArrayList<>(list);
    out.remove(index);
    return out;
  }

  /** The list with one entry at another place; the same when there is no such place. */
  static <T> List<T> moved(List<T> list, int from, int to) {
    if (from < 0 || from >= list.size() || to < 0 || to >= list.size()) {
      return list;
    }
    List<T> out = new ArrayList<>(list);
    out.add(to, out.remove(from));
    return out;
  }
}

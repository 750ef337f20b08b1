package studio.trellis.model.answer;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.model.course.Answer;

/**
 * Judges a response to an item or a step of any type. The response is what was typed; of a choice,
 * the ids of the chosen options with commas between; of a self-checked answer, {@link
 * #JUDGED_RIGHT} or any other word.
 */
public final class Grader {
  /** How learners say that their own answer was right. */
  public static final String JUDGED_RIGHT = "right";

  private Grader() {}

  /**
   * Whether {@code response} is right, and which case or option it matched (the first one chosen;
   * -1: none). An empty response, or one that names an option that is not there, is not judged.
   */
  public static AnswerCheck grade(Answer answer, String response) {
    return switch (answer) {
      case Answer.SingleChoice a -> choice(a.options(), response);
      case Answer.MultipleChoice a -> choice(a.options(), response);
      case Answer.ShortText a ->
          Texts.check(response, cases(a.cases()), a.caseMatters(), a.accentsMatter());
      case Answer.Numeric a ->
          Numbers.check(
              response, cases(a.cases()), tolerance(a.tolerance()), unit(a.unit(), a.unitNeeded()));
      case Answer.Expression a -> Expressions.check(response, cases(a.cases()), form(a.form()));
      case Answer.SelfChecked a ->
          response.isEmpty()
              ? AnswerCheck.unread(Problem.EMPTY)
              : new AnswerCheck(response.equals(JUDGED_RIGHT), -1, Problem.NONE);
    };
  }

  private static AnswerCheck choice(List<Answer.Option> options, String response) {
    List<String> chosen = split(response);
    int found = 0;
    int first = -1;
    boolean right = true;
    for (int i = 0; i < options.size(); i++) {
      boolean picked = chosen.contains(options.get(i).id());
      right = right && picked == options.get(i).right();
      if (picked) {
        found++;
        first = first < 0 ? i : first;
      }
    }
    return found == 0 || found < chosen.size()
        ? AnswerCheck.unread(Problem.EMPTY)
        : new AnswerCheck(right, first, Problem.NONE);
  }

  private static List<String> split(String response) {
    List<String> ids = new ArrayList<>();
    int from = 0;
    while (from <= response.length()) {
      int comma = response.indexOf(',', from);
      int to = comma < 0 ? response.length() : comma;
      String id = response.substring(from, to);
      if (!id.isEmpty() && !ids.contains(id)) {
        ids.add(id);
      }
      from = to + 1;
    }
    return ids;
  }

  private static List<Case> cases(List<Answer.Case> stated) {
    List<Case> cases = new ArrayList<>();
    for (Answer.Case one : stated) {
      cases.add(new Case(one.value(), one.right()));
    }
    return cases;
  }

  private static Tolerance tolerance(String text) {
    if (text.isEmpty()) {
      return Tolerance.EXACT;
    }
    return text.endsWith("%")
        ? new Tolerance(text.substring(0, text.length() - 1), true)
        : new Tolerance(text, false);
  }

  private static Unit unit(String unit, boolean needed) {
    return unit.isEmpty() ? Unit.NONE : new Unit(List.of(unit), needed);
  }

  private static Form form(Answer.Form form) {
    return switch (form) {
      case ANY -> Form.ANY;
      case SIMPLIFIED_FRACTION -> Form.SIMPLIFIED_FRACTION;
      case FACTORED -> Form.FACTORED;
      case EXPANDED -> Form.EXPANDED;
    };
  }
}

package studio.trellis.model.answer;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.model.course.Answer.Expression;
import studio.trellis.model.course.Answer.Numeric;
import studio.trellis.model.course.Answer.ShortText;

/** What a learner typed against the answer of an item, as the course states it. */
public final class Marking {
  private Marking() {}

  /**
   * Judges what was typed.
   *
   * @throws IllegalArgumentException when the item is not answered by typing
   */
  public static AnswerCheck check(studio.trellis.model.course.Answer answer, String typed) {
    if (answer instanceof ShortText a) {
      return Texts.check(typed, cases(a.cases()), a.caseMatters(), a.accentsMatter());
    }
    if (answer instanceof Numeric a) {
      List<String> spellings = a.unit().isEmpty() ? List.of() : List.of(a.unit());
      return Numbers.check(
          typed, cases(a.cases()), tolerance(a.tolerance()), new Unit(spellings, a.unitNeeded()));
    }
    if (answer instanceof Expression a) {
      return Expressions.check(typed, cases(a.cases()), form(a.form()));
    }
    throw new IllegalArgumentException("this item is not answered by typing");
  }

  private static List<Case> cases(List<studio.trellis.model.course.Answer.Case> stated) {
    List<Case> out = new ArrayList<>();
    for (studio.trellis.model.course.Answer.Case c : stated) {
      out.add(new Case(c.value(), c.right()));
    }
    return out;
  }

  /** A tolerance as the course states it: an amount, or an amount and a percent sign. */
  public static Tolerance tolerance(String text) {
    String amount = text.trim();
    if (amount.isEmpty()) {
      return Tolerance.EXACT;
    }
    boolean percent = amount.endsWith("%");
    return new Tolerance(
        percent ? amount.substring(0, amount.length() - 1).trim() : amount, percent);
  }

  private static Form form(studio.trellis.model.course.Answer.Form form) {
    return switch (form) {
      case ANY -> Form.ANY;
      case SIMPLIFIED_FRACTION -> Form.SIMPLIFIED_FRACTION;
      case FACTORED -> Form.FACTORED;
      case EXPANDED -> Form.EXPANDED;
    };
  }
}

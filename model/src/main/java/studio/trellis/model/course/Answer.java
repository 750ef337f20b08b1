package studio.trellis.model.course;

import java.util.List;

/** How an item or a step is answered, and what counts as right. The sealed set of item types. */
public sealed interface Answer {
  /** One of several options. */
  record SingleChoice(List<Option> options, boolean shuffle) implements Answer {
    public SingleChoice {
      options = List.copyOf(options);
    }
  }

  /** All right options and no other. */
  record MultipleChoice(List<Option> options, boolean shuffle) implements Answer {
    public MultipleChoice {
      options = List.copyOf(options);
    }
  }

  /**
   * A short text.
   *
   * @param cases accepted variants, and known mistakes with feedback of their own
   * @param otherwise feedback to any other text
   */
  record ShortText(List<Case> cases, Feedback otherwise, boolean caseMatters, boolean accentsMatter)
      implements Answer {
    public ShortText {
      cases = List.copyOf(cases);
    }
  }

  /**
   * A number, compared exactly.
   *
   * @param tolerance as decimal text, or with a percent sign; empty: none
   * @param unit expected unit; empty: none
   * @param unitNeeded a missing unit is pointed out
   */
  record Numeric(
      List<Case> cases, Feedback otherwise, String tolerance, String unit, boolean unitNeeded)
      implements Answer {
    public Numeric {
      cases = List.copyOf(cases);
    }
  }

  /** An algebraic answer, right when it is equivalent; {@code form} may ask for more. */
  record Expression(List<Case> cases, Feedback otherwise, Form form) implements Answer {
    public Expression {
      cases = List.copyOf(cases);
    }
  }

  /** The learner compares with a model answer (clean HTML) and judges. */
  record SelfChecked(String model) implements Answer {}

  /** An option, with an id of its own inside its item; its text is clean HTML. */
  record Option(String id, String html, boolean right, Feedback feedback) {}

  /** A typed answer that is recognised. */
  record Case(String value, boolean right, Feedback feedback) {}

  /** The form an algebraic answer must have. */
  enum Form {
    ANY,
    SIMPLIFIED_FRACTION,
    FACTORED,
    EXPANDED
  }
}

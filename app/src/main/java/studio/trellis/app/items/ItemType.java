package studio.trellis.app.items;

import java.util.List;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Feedback;

/** The types of items, as an author chooses among them. */
public enum ItemType {
  SINGLE_CHOICE,
  MULTIPLE_CHOICE,
  SHORT_TEXT,
  NUMERIC,
  EXPRESSION,
  SELF_CHECKED;

  /** The type that answers like {@code answer}. */
  public static ItemType of(Answer answer) {
    return switch (answer) {
      case Answer.SingleChoice a -> SINGLE_CHOICE;
      case Answer.MultipleChoice a -> MULTIPLE_CHOICE;
      case Answer.ShortText a -> SHORT_TEXT;
      case Answer.Numeric a -> NUMERIC;
      case Answer.Expression a -> EXPRESSION;
      case Answer.SelfChecked a -> SELF_CHECKED;
    };
  }

  /** What it is called. */
  public String title() {
    return Text.of("items.type." + Text.word(this));
  }

  /** What it is for, in one sentence. */
  public String purpose() {
    return Text.of("items.purpose." + Text.word(this));
  }

  /** Whether the learner types the answer. */
  public boolean typed() {
    return this == SHORT_TEXT || this == NUMERIC || this == EXPRESSION;
  }

  /** An answer of this type that is still to be written. */
  public Answer fresh() {
    List<Answer.Option> options =
        List.of(
            new Answer.Option("a", "", true, Feedback.NONE),
            new Answer.Option("b", "", false, Feedback.NONE));
    List<Answer.Case> cases = List.of(new Answer.Case("", true, Feedback.NONE));
    return switch (this) {
      case SINGLE_CHOICE -> new Answer.SingleChoice(options, true);
      case MULTIPLE_CHOICE -> new Answer.MultipleChoice(options, true);
      case SHORT_TEXT -> new Answer.ShortText(cases, Feedback.NONE, false, false);
      case NUMERIC -> new Answer.Numeric(cases, Feedback.NONE, "", "", false);
      case EXPRESSION -> new Answer.Expression(cases, Feedback.NONE, Answer.Form.ANY);
      case SELF_CHECKED -> new Answer.SelfChecked("");
    };
  }
}

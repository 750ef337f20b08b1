package studio.trellis.app.items;

import java.util.List;
import java.util.function.UnaryOperator;
import studio.trellis.app.desk.Desk;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Feedback;

/** The edits of an answer, each one step of undo. */
final class AnswerViewModel {
  private final Desk desk;
  private final AnswerPort port;

  AnswerViewModel(Desk desk, AnswerPort port) {
    this.desk = desk;
    this.port = port;
  }

  Desk desk() {
    return desk;
  }

  /** Makes it another type, with all that the other can hold. */
  void type(ItemType type) {
    change("edit.answer.type", "", answer -> TypeChange.of(answer, type));
  }

  /** Writes an option. */
  void optionText(int index, String html) {
    option(
        "edit.answer.option",
        "option/" + index,
        index,
        o -> new Answer.Option(o.id(), html, o.right(), o.feedback()));
  }

  /** Marks an option right or wrong; of a single choice, right takes the mark from the others. */
  void optionRight(int index, boolean right) {
    change(
        "edit.answer.right",
        "",
        answer -> {
          List<Answer.Option> options = Answers.options(answer);
          boolean alone = answer instanceof Answer.SingleChoice && right;
          for (int i = 0; i < options.size(); i++) {
            Answer.Option o = options.get(i);
            if (i == index || (alone && o.right())) {
              boolean now = i == index && right;
              options =
                  Answers.set(options, i, new Answer.Option(o.id(), o.html(), now, o.feedback()));
            }
          }
          return Answers.withOptions(answer, options);
        });
  }

  /** Writes the feedback to an option. */
  void optionFeedback(int index, Feedback feedback) {
    option(
        "edit.answer.feedback",
        "option-feedback/" + index,
        index,
        o -> new Answer.Option(o.id(), o.html(), o.right(), feedback));
  }

  private void option(String key, String field, int index, UnaryOperator<Answer.Option> change) {
    change(
        key,
        field,
        answer -> {
          List<Answer.Option> options = Answers.options(answer);
          return index >= options.size()
              ? answer
              : Answers.withOptions(
                  answer, Answers.set(options, index, change.apply(options.get(index))));
        });
  }

  /** One more option, still empty. */
  void addOption() {
    change(
        "edit.answer.add-option",
        "",
        answer -> {
          List<Answer.Option> options = Answers.options(answer);
          String id = Answers.nextOption(options);
          return Answers.withOptions(
              answer, Answers.plus(options, new Answer.Option(id, "", false, Feedback.NONE)));
        });
  }

  /** Takes an option out; says why when that cannot be. */
  String removeOption(int index) {
    return port.answer()
        .filter(answer -> index < Answers.options(answer).size())
        .map(
            answer ->
                Attempt.of(
                    desk,
                    port.edit(
                        "edit.answer.remove-option",
                        Answers.withOptions(
                            answer, Answers.without(Answers.options(answer), index)))))
        .orElse("");
  }

  /** Moves an option up or down. */
  void moveOption(int from, int to) {
    change(
        "edit.answer.move-option",
        "",
        answer -> Answers.withOptions(answer, Answers.moved(Answers.options(answer), from, to)));
  }

  /** Whether each learner sees the options in an order of their own. */
  void shuffle(boolean shuffle) {
    change(
        "edit.answer.shuffle",
        "",
        answer ->
            answer instanceof Answer.MultipleChoice a
                ? new Answer.MultipleChoice(a.options(), shuffle)
                : answer instanceof Answer.SingleChoice a
                    ? new Answer.SingleChoice(a.options(), shuffle)
                    : answer);
  }

  /** Writes a recognised answer. */
  void caseValue(int index, String value) {
    known(
        "edit.answer.case",
        "case/" + index,
        index,
        c -> new Answer.Case(value.strip(), c.right(), c.feedback()));
  }

  /** Marks a recognised answer right, or a known mistake. */
  void caseRight(int index, boolean right) {
    known("edit.answer.right", "", index, c -> new Answer.Case(c.value(), right, c.feedback()));
  }

  /** Writes the feedback to a recognised answer. */
  void caseFeedback(int index, Feedback feedback) {
    known(
        "edit.answer.feedback",
        "case-feedback/" + index,
        index,
        c -> new Answer.Case(c.value(), c.right(), feedback));
  }

  private void known(String key, String field, int index, UnaryOperator<Answer.Case> change) {
    change(
        key,
        field,
        answer -> {
          List<Answer.Case> cases = Answers.cases(answer);
          return index >= cases.size()
              ? answer
              : Answers.withCases(
                  answer,
                  Answers.set(cases, index, change.apply(cases.get(index))),
                  Answers.otherwise(answer));
        });
  }

  /** One more recognised answer, still empty. */
  void addCase(boolean right) {
    change(
        right ? "edit.answer.add-variant" : "edit.answer.add-mistake",
        "",
        answer ->
            Answers.withCases(
                answer,
                Answers.plus(Answers.cases(answer), new Answer.Case("", right, Feedback.NONE)),
                Answers.otherwise(answer)));
  }

  /** Takes a recognised answer out. */
  void removeCase(int index) {
    change(
        "edit.answer.remove-case",
        "",
        answer ->
            index >= Answers.cases(answer).size()
                ? answer
                : Answers.withCases(
                    answer,
                    Answers.without(Answers.cases(answer), index),
                    Answers.otherwise(answer)));
  }

  /** Moves a recognised answer up or down: the first that matches counts. */
  void moveCase(int from, int to) {
    change(
        "edit.answer.move-case",
        "",
        answer ->
            Answers.withCases(
                answer, Answers.moved(Answers.cases(answer), from, to), Answers.otherwise(answer)));
  }

  /** Writes the feedback to whatever is not recognised. */
  void otherwise(Feedback feedback) {
    change(
        "edit.answer.otherwise",
        "otherwise",
        answer -> Answers.withCases(answer, Answers.cases(answer), feedback));
  }

  /** What matters in a short text. */
  void matters(boolean caseMatters, boolean accentsMatter) {
    change(
        "edit.answer.compare",
        "",
        answer ->
            answer instanceof Answer.ShortText a
                ? new Answer.ShortText(a.cases(), a.otherwise(), caseMatters, accentsMatter)
                : answer);
  }

  /** How far a number may be off, and its unit. */
  void measure(String tolerance, String unit, boolean unitNeeded) {
    change(
        "edit.answer.measure",
        "measure",
        answer ->
            answer instanceof Answer.Numeric a
                ? new Answer.Numeric(
                    a.cases(), a.otherwise(), tolerance.strip(), unit.strip(), unitNeeded)
                : answer);
  }

  /** The form demanded of an expression. */
  void form(Answer.Form form) {
    change(
        "edit.answer.form",
        "",
        answer ->
            answer instanceof Answer.Expression a
                ? new Answer.Expression(a.cases(), a.otherwise(), form)
                : answer);
  }

  /** Writes the model answer of a self-checked item. */
  void model(String html) {
    change(
        "edit.answer.model",
        "model",
        answer -> answer instanceof Answer.SelfChecked ? new Answer.SelfChecked(html) : answer);
  }

  private void change(String key, String field, UnaryOperator<Answer> change) {
    port.answer()
        .ifPresent(
            answer ->
                desk.apply(
                    port.edit(key, change.apply(answer)),
                    field.isEmpty() ? "" : port.field() + "/" + field));
  }
}

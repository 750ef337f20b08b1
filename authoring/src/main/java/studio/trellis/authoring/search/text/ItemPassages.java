package studio.trellis.authoring.search.text;

import java.util.List;
import studio.trellis.authoring.search.text.Passages.Pen;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Feedback;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Step;

/** The texts of an item: its question, answers, hints, steps and feedback. */
final class ItemPassages {
  private final Pen pen;

  ItemPassages(Pen pen) {
    this.pen = pen;
  }

  Item rewrite(Item e) {
    return e.with(
        f -> {
          f.prompt = pen.html("prompt", TextPart.ITEM, f.prompt);
          f.answer = answer(f.answer, "answer");
          f.hints =
              Passages.each(f.hints, (i, hint) -> pen.html("hints/" + i, TextPart.HINT, hint));
          f.steps = Passages.each(f.steps, (i, step) -> step(step, "steps/" + i));
          f.solution = pen.html("solution", TextPart.ITEM, f.solution);
          f.refutation = pen.html("refutation", TextPart.FEEDBACK, f.refutation);
        });
  }

  private Step step(Step step, String path) {
    Answer answer = step.answer();
    return new Step(
        pen.html(path + "/prompt", TextPart.ITEM, step.prompt()),
        answer == null ? null : answer(answer, path + "/answer"),
        pen.html(path + "/solution", TextPart.ITEM, step.solution()));
  }

  /** What counts as right stays as it is, but for words: a number is no text. */
  private Answer answer(Answer answer, String path) {
    return switch (answer) {
      case Answer.SingleChoice a ->
          new Answer.SingleChoice(options(a.options(), path), a.shuffle());
      case Answer.MultipleChoice a ->
          new Answer.MultipleChoice(options(a.options(), path), a.shuffle());
      case Answer.ShortText a ->
          new Answer.ShortText(
              cases(a.cases(), path, true),
              feedback(a.otherwise(), path + "/otherwise"),
              a.caseMatters(),
              a.accentsMatter());
      case Answer.Numeric a ->
          new Answer.Numeric(
              cases(a.cases(), path, false),
              feedback(a.otherwise(), path + "/otherwise"),
              a.tolerance(),
              a.unit(),
              a.unitNeeded());
      case Answer.Expression a ->
          new Answer.Expression(
              cases(a.cases(), path, false),
              feedback(a.otherwise(), path + "/otherwise"),
              a.form());
      case Answer.SelfChecked a ->
          new Answer.SelfChecked(pen.html(path + "/model", TextPart.ITEM, a.model()));
    };
  }

  private List<Answer.Option> options(List<Answer.Option> options, String path) {
    return Passages.each(
        options,
        (i, option) -> {
          String at = path + "/options/" + i;
          return new Answer.Option(
              option.id(),
              pen.html(at, TextPart.ITEM, option.html()),
              option.right(),
              feedback(option.feedback(), at));
        });
  }

  private List<Answer.Case> cases(List<Answer.Case> cases, String path, boolean words) {
    return Passages.each(
        cases,
        (i, one) -> {
          String at = path + "/cases/" + i;
          return new Answer.Case(
              words ? pen.plain(at, TextPart.ITEM, one.value()) : one.value(),
              one.right(),
              feedback(one.feedback(), at));
        });
  }

  private Feedback feedback(Feedback feedback, String path) {
    if (feedback.empty()) {
      return feedback;
    }
    return new Feedback(
        pen.html(path + "/what", TextPart.FEEDBACK, feedback.what()),
        pen.html(path + "/why", TextPart.FEEDBACK, feedback.why()),
        pen.html(path + "/improve", TextPart.FEEDBACK, feedback.improve()));
  }
}

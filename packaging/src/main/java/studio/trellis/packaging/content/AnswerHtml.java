package studio.trellis.packaging.content;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Feedback;
import studio.trellis.packaging.ExportException;

/** An answer with all its HTML cleaned. */
final class AnswerHtml {
  private final CleanHtml html;

  AnswerHtml(CleanHtml html) {
    this.html = html;
  }

  Answer clean(Answer answer) throws ExportException {
    return switch (answer) {
      case Answer.SingleChoice a -> new Answer.SingleChoice(options(a.options()), a.shuffle());
      case Answer.MultipleChoice a -> new Answer.MultipleChoice(options(a.options()), a.shuffle());
      case Answer.ShortText a ->
          new Answer.ShortText(
              cases(a.cases()), feedback(a.otherwise()), a.caseMatters(), a.accentsMatter());
      case Answer.Numeric a ->
          new Answer.Numeric(
              cases(a.cases()), feedback(a.otherwise()), a.tolerance(), a.unit(), a.unitNeeded());
      case Answer.Expression a ->
          new Answer.Expression(cases(a.cases()), feedback(a.otherwise()), a.form());
      case Answer.SelfChecked a -> new Answer.SelfChecked(html.clean(a.model()));
    };
  }

  private List<Answer.Option> options(List<Answer.Option> options) throws ExportException {
    List<Answer.Option> out = new ArrayList<>();
    for (Answer.Option o : options) {
      out.add(new Answer.Option(o.id(), html.clean(o.html()), o.right(), feedback(o.feedback())));
    }
    return out;
  }

  private List<Answer.Case> cases(List<Answer.Case> cases) throws ExportException {
    List<Answer.Case> out = new ArrayList<>();
    for (Answer.Case c : cases) {
      out.add(new Answer.Case(c.value(), c.right(), feedback(c.feedback())));
    }
    return out;
  }

  private Feedback feedback(Feedback f) throws ExportException {
    return new Feedback(html.clean(f.what()), html.clean(f.why()), html.clean(f.improve()));
  }
}

package studio.trellis.model.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Feedback;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Step;

/** What an item's texts and answers name. */
final class ItemReferences {
  private final Names names;
  private final Report report;

  ItemReferences(Names names, Report report) {
    this.names = names;
    this.report = report;
  }

  void check(Item item) {
    names.html(item.prompt(), "prompt");
    names.html(item.solution(), "solution");
    names.html(item.refutation(), "refutation");
    for (int i = 0; i < item.hints().size(); i++) {
      names.html(item.hints().get(i), "hints/" + i);
    }
    answer(item.answer(), "answer");
    for (int i = 0; i < item.steps().size(); i++) {
      Step step = item.steps().get(i);
      names.html(step.prompt(), "steps/" + i + "/prompt");
      names.html(step.solution(), "steps/" + i + "/solution");
      if (step.answer() != null) {
        answer(step.answer(), "steps/" + i + "/answer");
      }
    }
  }

  private void answer(Answer answer, String field) {
    switch (answer) {
      case Answer.SingleChoice a -> options(a.options(), field + "/options");
      case Answer.MultipleChoice a -> options(a.options(), field + "/options");
      case Answer.ShortText a -> cases(a.cases(), a.otherwise(), field);
      case Answer.Numeric a -> cases(a.cases(), a.otherwise(), field);
      case Answer.Expression a -> cases(a.cases(), a.otherwise(), field);
      case Answer.SelfChecked a -> names.html(a.model(), field + "/model");
    }
  }

  private void options(List<Answer.Option> options, String field) {
    Set<String> ids = new TreeSet<>();
    for (int i = 0; i < options.size(); i++) {
      Answer.Option option = options.get(i);
      if (!ids.add(option.id())) {
        report.error("structure.duplicate-id", "list", field + "/" + i, option.id());
      }
      names.html(option.html(), field + "/" + i);
      feedback(option.feedback(), field + "/" + i);
    }
  }

  private void cases(List<Answer.Case> cases, Feedback otherwise, String field) {
    for (int i = 0; i < cases.size(); i++) {
      feedback(cases.get(i).feedback(), field + "/cases/" + i);
    }
    feedback(otherwise, field + "/otherwise");
  }

  private void feedback(Feedback feedback, String field) {
    names.html(feedback.what(), field);
    names.html(feedback.why(), field);
    names.html(feedback.improve(), field);
  }
}

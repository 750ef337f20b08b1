package studio.trellis.packaging.target.storyboard;

import java.util.List;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Feedback;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Step;
import studio.trellis.packaging.ExportException;
import studio.trellis.packaging.content.DocumentHtml;
import studio.trellis.packaging.document.Document;

/** A question as the storyboard shows it: with every answer, feedback, hint and step. */
final class StoryboardItem {
  private final Document out;
  private final DocumentHtml html;

  StoryboardItem(Document out, DocumentHtml html) {
    this.out = out;
    this.html = html;
  }

  void write(Item item, int number) throws ExportException {
    out.open("div", "class=\"item\"");
    out.html("p class=\"quiet\"", "Question " + number);
    out.html("div", html.of(item.prompt()));
    answer(item.answer());
    for (Step step : item.steps()) {
      part("Step", step.prompt() + step.solution());
    }
    for (String hint : item.hints()) {
      part("Hint", hint);
    }
    part("Solution", item.solution());
    part("When somebody was sure and wrong", item.refutation());
    out.close("div");
  }

  private void part(String name, String text) throws ExportException {
    if (!text.isBlank()) {
      out.open("div", "class=\"level\"").html("p class=\"quiet\"", name);
      out.html("div", html.of(text)).close("div");
    }
  }

  private void answer(Answer answer) throws ExportException {
    switch (answer) {
      case Answer.SingleChoice a -> options(a.options());
      case Answer.MultipleChoice a -> options(a.options());
      case Answer.ShortText a -> cases(a.cases(), a.otherwise());
      case Answer.Numeric a -> cases(a.cases(), a.otherwise());
      case Answer.Expression a -> cases(a.cases(), a.otherwise());
      case Answer.SelfChecked a -> part("Model answer, for learners to judge by", a.model());
    }
  }

  private void options(List<Answer.Option> options) throws ExportException {
    out.open("ul", "");
    for (Answer.Option option : options) {
      out.html("li", html.of(option.html()) + mark(option.right()) + said(option.feedback()));
    }
    out.close("ul");
  }

  private void cases(List<Answer.Case> cases, Feedback otherwise) throws ExportException {
    out.open("ul", "");
    for (Answer.Case one : cases) {
      out.html(
          "li",
          "<code>"
              + Document.escape(one.value())
              + "</code>"
              + mark(one.right())
              + said(one.feedback()));
    }
    String other = said(otherwise);
    if (!other.isBlank()) {
      out.html("li", "<span class=\"quiet\">anything else</span>" + other);
    }
    out.close("ul");
  }

  private static String mark(boolean right) {
    return right ? " <span class=\"right\">✓ right</span>" : "";
  }

  private String said(Feedback f) throws ExportException {
    StringBuilder text = new StringBuilder();
    for (String part : List.of(f.what(), f.why(), f.improve())) {
      if (!part.isBlank()) {
        text.append("<div class=\"quiet\">").append(html.of(part)).append("</div>");
      }
    }
    return text.toString();
  }
}

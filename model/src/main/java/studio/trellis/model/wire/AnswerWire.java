package studio.trellis.model.wire;

import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.Tree;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Feedback;
import studio.trellis.model.course.Step;

/**
 * {@link Answer} to tree and back: an object whose {@code type} names the kind. Packages carry
 * answers in this form too.
 */
public final class AnswerWire {
  private AnswerWire() {}

  /** The tree of {@code answer}. */
  public static Tree write(Answer answer) {
    Out out = new Out();
    return switch (answer) {
      case Answer.SingleChoice a ->
          out.put("type", "single")
              .list("options", a.options(), AnswerWire::option)
              .flag("shuffle", a.shuffle(), false)
              .tree();
      case Answer.MultipleChoice a ->
          out.put("type", "multiple")
              .list("options", a.options(), AnswerWire::option)
              .flag("shuffle", a.shuffle(), false)
              .tree();
      case Answer.ShortText a ->
          out.put("type", "text")
              .list("cases", a.cases(), AnswerWire::textCase)
              .inner("otherwise", feedback(a.otherwise()))
              .flag("case-matters", a.caseMatters(), false)
              .flag("accents-matter", a.accentsMatter(), false)
              .tree();
      case Answer.Numeric a ->
          out.put("type", "number")
              .list("cases", a.cases(), AnswerWire::textCase)
              .inner("otherwise", feedback(a.otherwise()))
              .text("tolerance", a.tolerance())
              .text("unit", a.unit())
              .flag("unit-needed", a.unitNeeded(), false)
              .tree();
      case Answer.Expression a ->
          out.put("type", "expression")
              .list("cases", a.cases(), AnswerWire::textCase)
              .inner("otherwise", feedback(a.otherwise()))
              .word("form", a.form(), Answer.Form.ANY)
              .tree();
      case Answer.SelfChecked a -> out.put("type", "self").put("model", a.model()).tree();
    };
  }

  /**
   * The answer of {@code tree}.
   *
   * @throws studio.trellis.model.base.BadTreeException when it is none
   */
  public static Answer read(Tree tree, String path) {
    Fields f = new Fields(tree, path);
    String type = f.text("type");
    Answer answer =
        switch (type) {
          case "single" ->
              new Answer.SingleChoice(
                  f.list("options", AnswerWire::readOption), f.flag("shuffle", false));
          case "multiple" ->
              new Answer.MultipleChoice(
                  f.list("options", AnswerWire::readOption), f.flag("shuffle", false));
          case "text" ->
              new Answer.ShortText(
                  f.list("cases", AnswerWire::readCase),
                  readFeedback(f.inner("otherwise")),
                  f.flag("case-matters", false),
                  f.flag("accents-matter", false));
          case "number" ->
              new Answer.Numeric(
                  f.list("cases", AnswerWire::readCase),
                  readFeedback(f.inner("otherwise")),
                  f.text("tolerance", ""),
                  f.text("unit", ""),
                  f.flag("unit-needed", false));
          case "expression" ->
              new Answer.Expression(
                  f.list("cases", AnswerWire::readCase),
                  readFeedback(f.inner("otherwise")),
                  f.word("form", Answer.Form.values(), Answer.Form.ANY));
          case "self" -> new Answer.SelfChecked(f.text("model"));
          default -> throw f.bad("type", "no item type is called \"" + Fields.shorten(type) + "\"");
        };
    Wires.nothingLeft(f);
    return answer;
  }

  private static Tree option(Answer.Option o) {
    return new Out()
        .put("id", o.id())
        .put("html", o.html())
        .flag("right", o.right(), false)
        .inner("feedback", feedback(o.feedback()))
        .tree();
  }

  private static Answer.Option readOption(Tree tree, String path) {
    Fields f = new Fields(tree, path);
    return Wires.whole(
        f,
        new Answer.Option(
            f.id(), f.text("html"), f.flag("right", false), readFeedback(f.inner("feedback"))));
  }

  private static Tree textCase(Answer.Case c) {
    return new Out()
        .put("value", c.value())
        .flag("right", c.right(), true)
        .inner("feedback", feedback(c.feedback()))
        .tree();
  }

  private static Answer.Case readCase(Tree tree, String path) {
    Fields f = new Fields(tree, path);
    return Wires.whole(
        f,
        new Answer.Case(f.text("value"), f.flag("right", true), readFeedback(f.inner("feedback"))));
  }

  private static Out feedback(Feedback f) {
    return new Out().text("what", f.what()).text("why", f.why()).text("improve", f.improve());
  }

  private static Feedback readFeedback(@Nullable Fields f) {
    return f == null
        ? Feedback.NONE
        : Wires.whole(
            f, new Feedback(f.text("what", ""), f.text("why", ""), f.text("improve", "")));
  }

  static Tree step(Step s) {
    Out out = new Out().put("prompt", s.prompt()).text("solution", s.solution());
    return s.answer() == null ? out.tree() : out.put("answer", write(s.answer())).tree();
  }

  static Step readStep(Tree tree, String path) {
    Fields f = new Fields(tree, path);
    Tree answer = f.take("answer");
    return Wires.whole(
        f,
        new Step(
            f.text("prompt"),
            answer == null ? null : read(answer, path + "/answer"),
            f.text("solution", "")));
  }
}

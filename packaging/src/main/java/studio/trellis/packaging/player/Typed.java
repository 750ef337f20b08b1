package studio.trellis.packaging.player;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.model.answer.AnswerCheck;
import studio.trellis.model.answer.Case;
import studio.trellis.model.answer.Expressions;
import studio.trellis.model.answer.Form;
import studio.trellis.model.answer.Marking;
import studio.trellis.model.answer.Numbers;
import studio.trellis.model.answer.Problem;
import studio.trellis.model.answer.Texts;
import studio.trellis.model.answer.Unit;
import studio.trellis.model.base.Words;

/** Typed answers, judged from the lines that the page hands over. */
final class Typed {
  String grade(String kind, String settings, String cases, String typed) {
    AnswerCheck check = check(kind, Lines.of(settings), cases(cases), typed);
    return new JsonOut()
        .flag("right", check.right())
        .number("matched", check.matched())
        .text("problem", check.problem() == Problem.NONE ? "" : Words.of(check.problem()))
        .end();
  }

  private static AnswerCheck check(
      String kind, List<String> settings, List<Case> cases, String typed) {
    if (kind.equals("text")) {
      return Texts.check(typed, cases, isSet(settings, 0), isSet(settings, 1));
    } else if (kind.equals("number")) {
      return Numbers.check(typed, cases, Marking.tolerance(settings.get(0)), unit(settings));
    }
    return Expressions.check(typed, cases, form(settings.get(0)));
  }

  private static boolean isSet(List<String> settings, int index) {
    return settings.get(index).equals("1");
  }

  private static Unit unit(List<String> settings) {
    String unit = settings.get(1);
    return new Unit(unit.isEmpty() ? List.of() : List.of(unit), isSet(settings, 2));
  }

  private static Form form(String word) {
    for (Form form : Form.values()) {
      if (Words.of(form).equals(word)) {
        return form;
      }
    }
    return Form.ANY;
  }

  private static List<Case> cases(String text) {
    List<Case> out = new ArrayList<>();
    for (String line : Lines.of(text)) {
      if (!line.isEmpty()) {
        out.add(new Case(line.substring(1), line.charAt(0) == '1'));
      }
    }
    return out;
  }
}

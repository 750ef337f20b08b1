package studio.trellis.model.random;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Feedback;
import studio.trellis.model.course.Step;

/** Answers of every item type; each has one that counts as right. */
final class RandomAnswers {
  private final Dice dice;
  private final List<String> assets;

  RandomAnswers(Dice dice, List<String> assets) {
    this.dice = dice;
    this.assets = assets;
  }

  Answer any() {
    return switch (dice.from(0, 7)) {
      case 0, 1, 2 -> new Answer.SingleChoice(options(dice.from(2, 5), false), dice.chance(50));
      case 3 -> new Answer.MultipleChoice(options(dice.from(2, 6), true), dice.chance(50));
      case 4 ->
          new Answer.ShortText(
              cases("open question", "Größe", "été"), feedback(), dice.chance(50), dice.chance(50));
      case 5 ->
          new Answer.Numeric(
              cases("0.5", "-3", "1/2", "1200"),
              feedback(),
              dice.pick(new String[] {"", "0.01", "5 %"}),
              dice.pick(new String[] {"", "km"}),
              dice.chance(30));
      case 6 ->
          new Answer.Expression(
              cases("(x-6)(x+2)", "x^2+1", "sqrt(2)/2", "3/4"),
              feedback(),
              dice.pick(Answer.Form.values()));
      default -> new Answer.SelfChecked(dice.html(assets));
    };
  }

  List<Step> steps() {
    List<Step> out = new ArrayList<>();
    for (int i = dice.from(0, 3); i > 0; i--) {
      out.add(new Step(dice.html(assets), dice.chance(25) ? null : any(), dice.maybeHtml(assets)));
    }
    return out;
  }

  private List<Answer.Option> options(int count, boolean several) {
    int right = dice.from(0, count - 1);
    List<Answer.Option> out = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean counts = i == right || (several && dice.chance(40));
      out.add(new Answer.Option(dice.id('o'), dice.html(assets), counts, feedback()));
    }
    return out;
  }

  private List<Answer.Case> cases(String... values) {
    List<Answer.Case> out = new ArrayList<>();
    for (String value : dice.some(List.of(values), 1, values.length)) {
      out.add(new Answer.Case(value, out.isEmpty() || dice.chance(40), feedback()));
    }
    return out;
  }

  private Feedback feedback() {
    return dice.chance(30)
        ? Feedback.NONE
        : new Feedback(dice.maybeHtml(assets), dice.maybeHtml(assets), dice.maybeHtml(assets));
  }
}

package studio.trellis.model.random;

import studio.trellis.model.rule.ChoicePolicy;
import studio.trellis.model.rule.CompletionPolicy;
import studio.trellis.model.rule.FeedbackPolicy;
import studio.trellis.model.rule.MasteryPolicy;
import studio.trellis.model.rule.Policies;
import studio.trellis.model.rule.PracticePolicy;
import studio.trellis.model.rule.ScaffoldPolicy;

/** Policies over the whole of their ranges. */
final class RandomPolicies {
  private final Dice dice;

  RandomPolicies(Dice dice) {
    this.dice = dice;
  }

  Policies policies() {
    if (dice.chance(25)) {
      return Policies.DEFAULT;
    }
    int advancing = dice.from(1, 600);
    int proficient = dice.from(advancing + 1, 998);
    return new Policies(
        new MasteryPolicy(dice.from(500, 999), dice.from(0, 3), dice.from(3, 31), dice.from(0, 12)),
        new ScaffoldPolicy(
            advancing,
            proficient,
            dice.from(proficient + 1, 999),
            dice.from(0, 300),
            dice.from(1, 3),
            dice.chance(50)),
        new ChoicePolicy(dice.from(2, 4), dice.chance(50), dice.chance(50)),
        new PracticePolicy(
            dice.from(0, 60),
            dice.from(800, 950),
            dice.from(0, 15),
            dice.from(0, 15),
            dice.chance(50) ? 0 : dice.from(10, 90),
            dice.chance(50) ? 0 : dice.from(2080, 2600),
            dice.chance(30),
            proficient % 3 != 0),
        new FeedbackPolicy(advancing % 3 != 0),
        new CompletionPolicy(
            dice.pick(CompletionPolicy.Complete.values()),
            dice.pick(CompletionPolicy.Score.values()),
            dice.from(0, 1000),
            dice.chance(50)));
  }
}

package studio.trellis.app.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Course;
import studio.trellis.model.rule.Band;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.ScaffoldPolicy;

/** Numbers with names: the borders that the course itself sets. */
final class Presets {
  private static final int SOLID = 800;

  private Presets() {}

  /** Shares of mastery: the course's own borders, and any other. */
  static Step<Condition> mastery(
      Course course, Condition.Mastery now, IntFunction<Condition> made) {
    List<Step.Choice<Condition>> choices = new ArrayList<>();
    Map<Integer, String> named = named(course);
    named.putIfAbsent(now.thousandths(), "");
    named.forEach(
        (value, name) ->
            choices.add(
                new Step.Choice<>(
                    "",
                    Text.share(value),
                    name,
                    value == now.thousandths(),
                    () -> new Step.Done<>(made.apply(value)))));
    choices.add(
        new Step.Choice<>(
            "",
            Text.of("build.another-value"),
            "",
            false,
            () ->
                new Step.Quantity<>(
                    Text.of("build.pick.share"),
                    new Amount(0, 1000, Amount.Unit.PERCENT),
                    now.thousandths(),
                    typed -> new Step.Done<>(made.apply(typed)))));
    return new Step.Pick<>(Text.of("build.pick.value"), choices);
  }

  private static Map<Integer, String> named(Course course) {
    ScaffoldPolicy scaffold = course.policies().scaffold();
    Map<Integer, String> out = new TreeMap<>();
    out.put(SOLID, Text.of("build.preset.solid"));
    out.put(scaffold.advancing(), Text.of("word.band.advancing"));
    out.put(scaffold.proficient(), Text.of("word.band.proficient"));
    out.put(scaffold.expert(), Text.of("word.band.expert"));
    out.put(course.policies().mastery().threshold(), Text.of("build.preset.mastered"));
    return out;
  }

  /** The range of a band in words: "40 % to 70 %". */
  static String range(ScaffoldPolicy policy, Band band) {
    return switch (band) {
      case NOVICE -> Text.of("build.range.below", Text.share(policy.advancing()));
      case ADVANCING -> range(policy.advancing(), policy.proficient());
      case PROFICIENT -> range(policy.proficient(), policy.expert());
      case EXPERT -> Text.of("build.range.from", Text.share(policy.expert()));
    };
  }

  private static String range(int from, int to) {
    return Text.of("build.range", Text.share(from), Text.share(to));
  }
}

package studio.trellis.app.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Skill;
import studio.trellis.model.rule.Action;
import studio.trellis.model.rule.Compare;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.Rule;
import studio.trellis.model.rule.Scaffold;
import studio.trellis.model.rule.When;

/** Sentences to begin with, made of what the course has. */
final class Starters {
  private Starters() {}

  /** Rules made of {@code blank}; each can go into the course as it is. */
  static List<Rule> of(Course course, Rule blank) {
    List<Rule> out = new ArrayList<>();
    out.add(
        blank.with(
            f -> {
              f.when = When.ANSWERED;
              f.condition =
                  new Condition.All(
                      List.of(
                          new Condition.AnswerWas(false),
                          new Condition.Confidence(Compare.AT_LEAST, 2)));
              f.actions = List.of(new Action.AskAgain(3));
              f.because = Text.of("rules.starter.sure");
            }));
    Optional<Skill> skill =
        course.skills().all().stream()
            .min(Comparator.comparingInt(Skill::order).thenComparing(Skill::id));
    if (skill.isPresent()) {
      out.add(
          blank.with(
              f -> {
                f.when = When.ANSWERED;
                f.condition =
                    new Condition.All(
                        List.of(
                            new Condition.AnswerWas(false),
                            new Condition.Mastery("", Compare.BELOW, 400)));
                f.actions = List.of(new Action.SetLevel("", Scaffold.WORKED));
                f.because = Text.of("rules.starter.basics");
              }));
      course.activities().all().stream()
          .filter(activity -> activity.skills().contains(skill.get().id()))
          .max(Comparator.comparingInt(Activity::order).thenComparing(Activity::id))
          .ifPresent(
              last ->
                  out.add(
                      blank.with(
                          f -> {
                            f.condition =
                                new Condition.Mastery(skill.get().id(), Compare.AT_LEAST, 800);
                            f.actions = List.of(new Action.SkipTo(last.id()));
                            f.once = true;
                            f.because = Text.of("rules.starter.known");
                          })));
    }
    return out;
  }
}

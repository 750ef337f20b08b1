package studio.trellis.app.findings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import studio.trellis.app.library.SampleCourse;
import studio.trellis.model.base.Entities;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Feedback;
import studio.trellis.model.course.Item;
import studio.trellis.model.rule.Compare;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.Rule;

/** The sample course with faults of several kinds. */
public final class FaultyCourse {
  private FaultyCourse() {}

  /** A test that may be taken once, silent questions, a rule that never holds, an unused file. */
  public static Course of(SampleCourse sample) throws IOException {
    Course course = sample.course();
    Activity test =
        course
            .activities()
            .get("honest_check")
            .with(f -> f.behaviour = new Behaviour.Assessment(1, 800, 0, true, 0));
    Activity page =
        course
            .activities()
            .get("who_buys")
            .with(
                f ->
                    f.body =
                        "<p><img src=\"asset:fig_moves\"> <a href=\"mailto:a@b.example\">click"
                            + " here</a></p>");
    Rule rule =
        course
            .rules()
            .get("r_objections_shown")
            .with(
                f ->
                    f.condition =
                        new Condition.All(
                            List.of(
                                f.condition,
                                new Condition.Mastery("objections", Compare.BELOW, 400))));
    List<Item> items = new ArrayList<>();
    for (Item item : course.items()) {
      items.add(item.activity().equals("disc_practice") ? silent(item) : item);
    }
    Asset figure = course.assets().get("fig_moves");
    Asset spare =
        new Asset(
            "spare",
            figure.hash(),
            "spare.svg",
            figure.type(),
            figure.bytes(),
            "Moves",
            "",
            Map.of());
    return course.with(
        f -> {
          f.activities = f.activities.with(test).with(page);
          f.rules = f.rules.with(rule);
          f.items = Entities.of(items);
          f.assets = f.assets.with(spare);
        });
  }

  private static Item silent(Item item) {
    return item.with(
        f -> {
          f.solution = "";
          f.refutation = "";
          f.hints = List.of();
          f.steps = List.of();
          if (f.answer instanceof Answer.SingleChoice choice) {
            f.answer =
                new Answer.SingleChoice(
                    choice.options().stream()
                        .map(o -> new Answer.Option(o.id(), o.html(), o.right(), Feedback.NONE))
                        .toList(),
                    true);
          }
        });
  }
}

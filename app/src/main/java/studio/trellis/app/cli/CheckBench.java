package studio.trellis.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import studio.trellis.model.base.Entities;
import studio.trellis.model.check.Checks;
import studio.trellis.model.check.proof.Proof;
import studio.trellis.model.check.proof.Verdict;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Place;
import studio.trellis.model.course.Sequence;
import studio.trellis.model.rule.Rule;

/**
 * How long the checks take: on a course, and on copies of it that make 3,000 activities, 200 rules.
 */
final class CheckBench {
  private static final int ACTIVITIES = 3000;
  private static final int RULES = 200;
  private static final int ROUNDS = 5;
  private final Course course;

  CheckBench(Course course) {
    this.course = course;
  }

  List<String> lines(Consumer<String> progress) {
    List<String> out = new ArrayList<>();
    out.add(measured(course, progress));
    out.add(measured(large(), progress));
    long begun = System.nanoTime();
    Verdict verdict = Proof.of(course, () -> false);
    out.add(
        String.format(
            Locale.ENGLISH,
            "whether anybody gets stuck: %,d classes of states and %,d learners in %,d ms",
            verdict.states(),
            verdict.walks(),
            (System.nanoTime() - begun) / 1_000_000));
    return out;
  }

  private static String measured(Course course, Consumer<String> progress) {
    progress.accept("checking " + course.activities().size() + " activities");
    long first = 0;
    long best = Long.MAX_VALUE;
    int found = 0;
    for (int i = 0; i < ROUNDS; i++) {
      long begun = System.nanoTime();
      found = Checks.run(course).size();
      long taken = System.nanoTime() - begun;
      first = i == 0 ? taken : first;
      best = Math.min(best, taken);
    }
    return String.format(
        Locale.ENGLISH,
        "all checks on %,d activities, %,d items and %,d rules: %,d ms the first time, then %,d ms;"
            + " %,d findings",
        course.activities().size(),
        course.items().size(),
        course.rules().size(),
        first / 1_000_000,
        best / 1_000_000,
        found);
  }

  /** Copies of every activity, with its items, in groups of their own; and of the rules. */
  private Course large() {
    List<Activity> activities = new ArrayList<>(course.activities().all());
    List<Item> items = new ArrayList<>(course.items().all());
    List<Rule> rules = new ArrayList<>(course.rules().all());
    List<Group> groups = new ArrayList<>(course.groups().all());
    for (int copy = 1; activities.size() < ACTIVITIES && copy < ACTIVITIES; copy++) {
      String end = "_" + copy;
      groups.add(
          new Group(
              "copy" + end,
              "Copy " + copy,
              "",
              1000 + copy,
              Sequence.LINKED,
              Place.ORIGIN,
              Map.of()));
      for (Activity activity : course.activities()) {
        activities.add(copy(activity, end));
      }
      for (Item item : course.items()) {
        items.add(
            new Item(
                item.id() + end,
                item.activity() + end,
                item.order(),
                item.prompt(),
                item.answer(),
                item.hints(),
                item.steps(),
                item.solution(),
                item.refutation(),
                item.skills(),
                item.difficulty(),
                item.guess(),
                item.confidence(),
                item.source(),
                item.extra()));
      }
    }
    for (int copy = 1; !course.rules().all().isEmpty() && rules.size() < RULES; copy++) {
      for (Rule rule : course.rules()) {
        rules.add(
            new Rule(
                rule.id() + "_" + copy,
                true,
                rule.scope(),
                rule.when(),
                rule.condition(),
                rule.actions(),
                rule.because(),
                rule.priority() - copy,
                rule.once(),
                rule.extra()));
      }
    }
    return course.with(
        f -> {
          f.activities =
              Entities.of(activities.subList(0, Math.max(course.activities().size(), ACTIVITIES)));
          f.items =
              Entities.of(items.stream().filter(i -> f.activities.has(i.activity())).toList());
          f.groups = Entities.of(groups);
          f.rules =
              Entities.of(
                  rules.subList(0, Math.min(rules.size(), Math.max(RULES, course.rules().size()))));
        });
  }

  private static Activity copy(Activity a, String end) {
    return new Activity(
        a.id() + end,
        a.kind(),
        a.title(),
        "copy" + end,
        a.order(),
        a.skills(),
        a.tags(),
        a.minutes(),
        false,
        a.body(),
        a.levels(),
        a.behaviour(),
        a.built(),
        a.place(),
        a.source(),
        a.extra());
  }
}

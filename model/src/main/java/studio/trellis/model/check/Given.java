package studio.trellis.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import studio.trellis.model.check.logic.Formula;
import studio.trellis.model.check.logic.Variable;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Skill;
import studio.trellis.model.rule.When;

/**
 * What holds whatever learners do, about the variables that a formula reads: what is mastered has
 * its estimate, what is done was entered, a wrong option makes a wrong answer.
 */
final class Given {
  private final Course course;
  private final Values values;
  private final Moment moment;
  private final Set<String> names = new TreeSet<>();
  private final List<Formula> known = new ArrayList<>();

  private Given(Course course, Values values, Moment moment) {
    this.course = course;
    this.values = values;
    this.moment = moment;
  }

  /** All that holds about what these formulas read at this moment. */
  static Formula about(Course course, Values values, Moment moment, Formula... formulas) {
    Given given = new Given(course, values, moment);
    for (Formula formula : formulas) {
      given.collect(formula);
    }
    for (String name : List.copyOf(given.names)) {
      given.add(name.charAt(0), name.substring(1));
    }
    given.answers();
    return new Formula.All(given.known);
  }

  private void collect(Formula part) {
    switch (part) {
      case Formula.All all -> all.parts().forEach(this::collect);
      case Formula.Any any -> any.parts().forEach(this::collect);
      case Formula.Some some -> some.parts().forEach(this::collect);
      case Formula.Not not -> collect(not.part());
      case Formula.Within leaf -> names.add(leaf.variable().name());
    }
  }

  private void add(char kind, String id) {
    switch (kind) {
      case Values.MASTERED -> mastered(id);
      case Values.DONE -> done(id);
      case Values.VISITS -> visits(id);
      case Values.HERE -> known.add(Formula.among(values.here(), moment.here()));
      case Values.OPTION -> option(id);
      case Values.ROW -> row(id);
      case Values.CHOICE ->
          known.add(
              Formula.implies(Formula.is(values.choice(id), 1), Formula.is(values.choice(""), 1)));
      default -> {}
    }
  }

  private void mastered(String id) {
    Skill skill = course.skills().find(id);
    int own = skill == null ? 0 : skill.trace().threshold();
    int threshold = own == 0 ? course.policies().mastery().threshold() : own;
    boolean any = skill == null && course.skills().size() > 0;
    known.add(
        Formula.implies(
            Formula.is(values.mastered(id), 1),
            new Formula.Within(values.mastery(id), any ? 500 : threshold, 1000)));
  }

  private void done(String id) {
    known.add(
        Formula.implies(
            Formula.is(values.done(id), 1), new Formula.Within(values.visits(id), 1, 7)));
    Activity only = moment.only(course);
    boolean ended = moment.when() == null || moment.when() == When.ENDED;
    if (only != null && only.id().equals(id) && ended && only.kind() != ActivityKind.ASSESSMENT) {
      known.add(Formula.is(values.done(id), 1));
    }
  }

  private void visits(String id) {
    Activity only = moment.only(course);
    if (only != null && only.id().equals(id)) {
      known.add(new Formula.Within(values.visits(id), 1, 7));
    }
  }

  private void option(String id) {
    int slash = id.indexOf('/');
    Item item = course.items().find(id.substring(0, slash));
    if (item == null) {
      return;
    }
    int position = course.items().all().indexOf(item);
    Formula chosen = Formula.is(values.option(item.id(), id.substring(slash + 1)), 1);
    known.add(Formula.implies(chosen, Formula.is(values.last(), position)));
    names.add(values.last().name());
    if (item.answer() instanceof Answer.SingleChoice single) {
      for (Answer.Option option : single.options()) {
        if (option.id().equals(id.substring(slash + 1))) {
          known.add(Formula.implies(chosen, Formula.is(values.right(), option.right() ? 1 : 0)));
        }
        Variable other = values.option(item.id(), option.id());
        if (names.contains(other.name()) && !option.id().equals(id.substring(slash + 1))) {
          known.add(new Formula.Not(Formula.all(chosen, Formula.is(other, 1))));
        }
      }
    }
  }

  /** After an answer in a skill its row of right answers has grown, or is over. */
  private void row(String id) {
    if (!moment.answered() || !everyItem(id)) {
      return;
    }
    Formula right = Formula.is(values.right(), 1);
    Formula some = new Formula.Within(values.row(id), 1, 7);
    known.add(Formula.implies(right, some));
    known.add(Formula.implies(some, right));
    names.add(values.right().name());
  }

  private boolean everyItem(String skill) {
    Activity only = moment.only(course);
    if (only == null) {
      return false;
    }
    for (Item item : course.items()) {
      List<String> skills = item.skills().isEmpty() ? only.skills() : item.skills();
      if (item.activity().equals(only.id()) && !skills.contains(skill)) {
        return false;
      }
    }
    return true;
  }

  private void answers() {
    Formula none = Formula.is(values.right(), -1);
    boolean reads = false;
    for (Variable variable : List.of(values.hints(), values.confidence(), values.last())) {
      if (names.contains(variable.name())) {
        reads = true;
        Formula unknown = Formula.is(variable, -1);
        known.add(Formula.implies(none, unknown));
        if (!variable.equals(values.confidence())) {
          known.add(Formula.implies(unknown, none));
        }
      }
    }
    if (reads || names.contains(values.right().name())) {
      if (moment.answered()) {
        known.add(new Formula.Not(none));
      }
    }
  }
}

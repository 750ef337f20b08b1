package studio.trellis.model.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.check.logic.Formula;
import studio.trellis.model.check.logic.Solver;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.engine.Codes;
import studio.trellis.model.rule.Action;

/** Rules that get in each other's way: those that never decide, disagree, or decide by chance. */
final class RulePairs {
  private static final int NAMED = 3;
  private final Course course;
  private final Report report;
  private final Labels labels;
  private final Moment.Of moments;
  private final Values values;
  private final List<Ruling> ordered;

  RulePairs(Course course, Report report, List<Ruling> rulings) {
    this.course = course;
    this.report = report;
    this.labels = new Labels(course);
    this.moments = new Moment.Of(course);
    this.values = new Values(course, Map.of());
    List<String> positions = new Codes(course).rules();
    this.ordered = new ArrayList<>(rulings);
    ordered.sort(
        Comparator.comparingInt((Ruling r) -> -r.rule().priority())
            .thenComparingInt(r -> positions.indexOf(r.rule().id())));
  }

  void run() {
    for (int i = 0; i < ordered.size(); i++) {
      Ruling later = ordered.get(i);
      report.at(EntityKind.RULE, later.rule().id());
      own(later);
      Ruling shadow = shadow(later, i);
      if (shadow != null) {
        report.error("rules.shadowed", "rule", "priority", name(later), name(shadow));
        continue;
      }
      contradictions(later, i);
      overlaps(later, i);
    }
  }

  /** A rule at odds with itself. */
  private void own(Ruling ruling) {
    if (ruling.leading() > 1) {
      report.warning("rules.contradicting", "two-ways", "then", name(ruling));
    }
    for (String exempt : ruling.exempts()) {
      if (ruling.targets().contains(exempt)) {
        report.warning("rules.contradicting", "own", "then", name(ruling), labels.title(exempt));
      }
    }
  }

  /** A rule before this one that decides wherever this one would. */
  private @Nullable Ruling shadow(Ruling later, int position) {
    for (int i = 0; i < position && later.leads(); i++) {
      Ruling earlier = ordered.get(i);
      if (sameMoment(earlier, later)
          && earlier.leads()
          && !earlier.rule().once()
          && moments.inside(later.rule().scope(), earlier.rule().scope())
          && never(later, later.holds(), new Formula.Not(again(earlier, later)))) {
        return earlier;
      }
    }
    return null;
  }

  /** What {@code ruling} asks, read where {@code other} is. */
  private Formula again(Ruling ruling, Ruling other) {
    return new Meaning(course, values, other.moment()).of(ruling.rule().condition());
  }

  private void contradictions(Ruling later, int position) {
    for (int i = 0; i < position; i++) {
      Ruling earlier = ordered.get(i);
      if (!sameMoment(earlier, later) || !meet(earlier, later)) {
        continue;
      }
      String skill = otherLevel(earlier, later);
      if (skill != null && together(earlier, later)) {
        String named = skill.isEmpty() ? "the skill under way" : "\"" + labels.title(skill) + "\"";
        report.warning("rules.contradicting", "level", "then", name(later), name(earlier), named);
        return;
      }
      String value = otherValue(earlier, later);
      if (value != null && together(earlier, later)) {
        report.warning(
            "rules.contradicting",
            "value",
            "then",
            name(later),
            name(earlier),
            labels.of(new Spot(EntityKind.ATTRIBUTE, value, "")));
        return;
      }
      String target = exempted(earlier, later);
      if (target != null && together(earlier, later)) {
        report.warning(
            "rules.contradicting",
            "exempt",
            "then",
            name(later),
            name(earlier),
            labels.title(target));
        return;
      }
    }
  }

  private static @Nullable String otherLevel(Ruling one, Ruling other) {
    for (Action a : one.rule().actions()) {
      for (Action b : other.rule().actions()) {
        if (a instanceof Action.SetLevel first
            && b instanceof Action.SetLevel second
            && first.skill().equals(second.skill())
            && first.level() != second.level()) {
          return first.skill();
        }
      }
    }
    return null;
  }

  private static @Nullable String otherValue(Ruling one, Ruling other) {
    for (Action a : one.rule().actions()) {
      for (Action b : other.rule().actions()) {
        if (a instanceof Action.SetValue first
            && b instanceof Action.SetValue second
            && first.attribute().equals(second.attribute())
            && !first.value().equals(second.value())) {
          return first.attribute();
        }
      }
    }
    return null;
  }

  private static @Nullable String exempted(Ruling one, Ruling other) {
    for (String target : one.exempts()) {
      if (other.targets().contains(target)) {
        return target;
      }
    }
    for (String target : other.exempts()) {
      if (one.targets().contains(target)) {
        return target;
      }
    }
    return null;
  }

  private void overlaps(Ruling later, int position) {
    List<String> met = new ArrayList<>();
    for (int i = position - 1; i >= 0 && later.leads(); i--) {
      Ruling earlier = ordered.get(i);
      if (earlier.rule().priority() != later.rule().priority()) {
        break;
      }
      if (sameMoment(earlier, later)
          && earlier.leads()
          && !earlier.targets().equals(later.targets())
          && meet(earlier, later)
          && together(earlier, later)) {
        met.add(name(earlier));
      }
    }
    if (!met.isEmpty()) {
      report.warning("rules.overlap", "order", "priority", name(later), listed(met));
    }
  }

  private static String listed(List<String> names) {
    List<String> out = new ArrayList<>();
    names.subList(0, Math.min(NAMED, names.size())).forEach(name -> out.add("\"" + name + "\""));
    if (names.size() > NAMED) {
      out.add((names.size() - NAMED) + " more");
    }
    return String.join(", ", out);
  }

  private static boolean sameMoment(Ruling one, Ruling other) {
    return one.rule().when() == other.rule().when();
  }

  /** Whether there is a place for both. */
  private boolean meet(Ruling one, Ruling other) {
    return moments.inside(one.rule().scope(), other.rule().scope())
        || moments.inside(other.rule().scope(), one.rule().scope());
  }

  /** Whether both can hold at once, for certain as far as conditions are known. */
  private boolean together(Ruling one, Ruling other) {
    Ruling inner = moments.inside(one.rule().scope(), other.rule().scope()) ? one : other;
    Formula both = Formula.all(again(one, inner), again(other, inner));
    return Solver.solve(Formula.all(Given.about(course, values, inner.moment(), both), both))
        .holds();
  }

  private boolean never(Ruling at, Formula one, Formula other) {
    Formula both = Formula.all(one, other);
    return Solver.solve(Formula.all(Given.about(course, values, at.moment(), both), both)).never();
  }

  private String name(Ruling ruling) {
    return labels.rule(ruling.rule());
  }
}

package studio.trellis.preview.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.course.Course;
import studio.trellis.model.engine.Codes;
import studio.trellis.model.engine.Decision;
import studio.trellis.model.engine.Reason;
import studio.trellis.model.engine.Reason.Outcome;
import studio.trellis.model.rule.Action;
import studio.trellis.model.rule.Rule;

/** What happens to one rule in a decision. */
final class RuleWatch {
  private final Course course;
  private final Codes codes;
  private final Rule rule;
  private final int position;

  /** Watches a rule of a course. */
  RuleWatch(Course course, String rule) {
    this.course = course;
    this.codes = new Codes(course);
    this.rule = course.rules().get(rule);
    this.position = codes.rule(rule);
  }

  Rule rule() {
    return rule;
  }

  /** The reason that a decision gives for the rule; null: it was not looked at. */
  @Nullable Reason reason(Decision decision) {
    for (Reason reason : decision.reasons()) {
      if (reason.why() == Reason.Why.RULE && reason.subject() == position) {
        return reason;
      }
    }
    return null;
  }

  static boolean fired(Reason reason) {
    return reason.outcome() == Outcome.WON || reason.outcome() == Outcome.ALSO;
  }

  /** Rules that wanted something else in a decision in which the condition held. */
  List<Overlap> overlaps(Decision decision, Reason own) {
    List<Overlap> out = new ArrayList<>();
    for (Reason reason : decision.reasons()) {
      if (reason.why() != Reason.Why.RULE || reason.subject() == position) {
        continue;
      }
      Rule other = course.rules().find(codes.rules().get(reason.subject()));
      if (other == null) {
        continue;
      }
      boolean first = own.outcome() == Outcome.WON && reason.outcome() == Outcome.WOULD_HAVE;
      boolean second = own.outcome() == Outcome.WOULD_HAVE && reason.outcome() == Outcome.WON;
      if (first || second) {
        out.add(new Overlap(other.id(), second, Overlap.Kind.WAY));
      } else if (fired(own) && fired(reason) && otherLevel(other)) {
        // Each is applied in its turn, so what is applied last stays.
        out.add(new Overlap(other.id(), later(other), Overlap.Kind.HELP));
      }
    }
    return out;
  }

  private boolean otherLevel(Rule other) {
    for (Action mine : rule.actions()) {
      for (Action theirs : other.actions()) {
        if (mine instanceof Action.SetLevel a
            && theirs instanceof Action.SetLevel b
            && a.skill().equals(b.skill())
            && a.level() != b.level()) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean later(Rule other) {
    return other.priority() != rule.priority()
        ? other.priority() < rule.priority()
        : codes.rule(other.id()) > position;
  }
}

package studio.trellis.model.check.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Course;
import studio.trellis.model.engine.Codes;
import studio.trellis.model.engine.Decision;
import studio.trellis.model.engine.Engine;
import studio.trellis.model.engine.Plan;
import studio.trellis.model.engine.PlanActivity;
import studio.trellis.model.engine.PlanSkill;
import studio.trellis.model.engine.Standing;
import studio.trellis.model.learner.ActivityCell;
import studio.trellis.model.learner.Evidence;
import studio.trellis.model.learner.LearnerState;
import studio.trellis.model.learner.Status;
import studio.trellis.model.rule.CompletionPolicy;

/** A course with the engine that runs it, and what it needs for completion. */
final class World {
  /** A day in the middle of 2025, in minutes since 2020-01-01; no answer depends on it. */
  static final int START = 2_880_000;

  private static final int DAY = 1440;

  /** Visits after which the engine leads to nothing any more ({@code engine.Passing}). */
  private static final int MOST_VISITS = 7;

  /** Combinations of attributes, beyond which only one at a time is varied. */
  private static final int MOST_BEGINNINGS = 48;

  final Course course;
  final Codes codes;
  final Plan plan;
  final Engine engine;
  final Reads reads;
  final Moves moves;

  World(Course course) {
    this.course = course;
    this.codes = new Codes(course);
    this.plan = Plan.of(course);
    this.engine = new Engine(plan, false);
    this.reads = new Reads(course, codes);
    this.moves = new Moves(plan, reads);
  }

  /** What learners are when they begin: all that conditions tell apart, and not known. */
  List<List<Evidence>> beginnings() {
    List<List<Evidence>> all = new ArrayList<>();
    all.add(List.of());
    for (List<Evidence> one : single()) {
      List<List<Evidence>> wider = new ArrayList<>(all);
      for (List<Evidence> before : all) {
        if (!one.isEmpty() && !knows(before, one)) {
          List<Evidence> more = new ArrayList<>(before);
          more.addAll(one);
          wider.add(more);
        }
      }
      all = wider;
    }
    return all.size() <= MOST_BEGINNINGS ? all : single();
  }

  private static boolean knows(List<Evidence> before, List<Evidence> one) {
    for (Evidence known : before) {
      if (known instanceof Evidence.AttributeGiven a
          && one.getFirst() instanceof Evidence.AttributeGiven b
          && a.attribute() == b.attribute()) {
        return true;
      }
    }
    return false;
  }

  /** The same, with one attribute known at a time. */
  List<List<Evidence>> single() {
    List<List<Evidence>> single = new ArrayList<>();
    single.add(List.of());
    for (Map.Entry<String, Set<Integer>> read : reads.attributes.entrySet()) {
      Attribute attribute = course.attributes().find(read.getKey());
      if (attribute != null && attribute.source() == Attribute.Source.RULES) {
        continue;
      }
      for (int value : values(read.getKey(), read.getValue())) {
        single.add(List.of(new Evidence.AttributeGiven(codes.attribute(read.getKey()), value + 1)));
      }
    }
    return single;
  }

  private Set<Integer> values(String id, Set<Integer> thresholds) {
    Attribute attribute = course.attributes().find(id);
    Set<Integer> out = new TreeSet<>();
    int choices = attribute == null ? 0 : attribute.values().size();
    for (int i = 0; i < choices; i++) {
      out.add(i);
    }
    if (choices == 0) {
      out.add(0);
      out.addAll(thresholds);
    }
    return out;
  }

  LearnerState begin(List<Evidence> attributes) {
    LearnerState state = engine.record(engine.begin(1), new Evidence.SessionBegan(), START);
    for (Evidence given : attributes) {
      state = engine.record(state, given, START);
    }
    return state;
  }

  /** The state after a move, at a minute. */
  LearnerState after(LearnerState state, Move move, int now) {
    LearnerState next = state;
    for (Evidence evidence : move.evidence()) {
      next = engine.record(next, evidence, now);
    }
    return next;
  }

  static int later(int now, Move move) {
    return now + move.days() * DAY;
  }

  /** The moves after a decision; at an end without completion: to come back another day. */
  List<Move> onward(Decision decision) {
    boolean ended = decision.kind() == Decision.Kind.END && !complete(decision.after());
    return ended ? List.of(Moves.comingBack()) : moves.of(decision);
  }

  /** Whether the course has ended for good and is not complete. */
  boolean stuck(Decision decision, int now) {
    if (decision.kind() != Decision.Kind.END || complete(decision.after())) {
      return false;
    }
    LearnerState tomorrow = after(decision.after(), Moves.comingBack(), now + DAY);
    return engine.decide(tomorrow, now + DAY).kind() == Decision.Kind.END;
  }

  boolean complete(LearnerState state) {
    return engine.standing(state).complete();
  }

  /**
   * What was tried as often as a course lets anybody try and still is missing, by id: a core skill
   * answered about up to its cap or whose practice was entered seven times, a required activity
   * that was. Empty: nothing.
   */
  String usedUp(LearnerState state) {
    for (int i = 0; i < plan.activities().size(); i++) {
      if (plan.activities().get(i).alive()
          && plan.activities().get(i).required()
          && state.status(i) == Status.FAILED
          && state.activity(i, ActivityCell.VISITS) >= MOST_VISITS) {
        return codes.activities().get(i);
      }
    }
    if (coreCounts()) {
      for (Standing.OfSkill skill : engine.standing(state).skills()) {
        PlanSkill planned = plan.skills().get(skill.skill());
        boolean spent = skill.answers() >= planned.cap() || practised(state, skill.skill());
        if (planned.core() && !skill.mastered() && spent) {
          return codes.skills().get(skill.skill());
        }
      }
    }
    return "";
  }

  /** Whether some practice of a skill was entered as often as anything leads there. */
  private boolean practised(LearnerState state, int skill) {
    for (int i = 0; i < plan.activities().size(); i++) {
      PlanActivity activity = plan.activities().get(i);
      if (activity.alive()
          && activity.kind() == ActivityKind.PRACTICE
          && activity.skills().has(skill)
          && state.activity(i, ActivityCell.VISITS) >= MOST_VISITS) {
        return true;
      }
    }
    return false;
  }

  boolean coreCounts() {
    return plan.policies().completion().complete() == CompletionPolicy.Complete.REQUIRED_AND_CORE;
  }
}

package studio.trellis.model.engine;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.model.base.Ints;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.learner.StateForm;
import studio.trellis.model.learner.StateLayout;
import studio.trellis.model.learner.StateText;
import studio.trellis.model.rule.MasteryPolicy;
import studio.trellis.model.rule.Policies;

/**
 * In what detail a plan keeps learners' progress, and how long its text can get. Chosen at export:
 * the least loss whose worst case fits the room that the target has.
 */
public final class Detail {
  /** Answers after which nothing is drilled on at a level that counts less far. */
  private static final int FEW_ANSWERS = 15;

  /** Visits that can be open at once: the one under way, two that wait, and one just left. */
  private static final int OPEN_VISITS = 4;

  /** Days by which the window of practice can be behind. */
  private static final int BEHIND = 65;

  private Detail() {}

  /** The longest that a learner state's text can get for a plan, in characters. */
  public static int worst(Plan plan) {
    return worst(plan, plan.layout());
  }

  /** The same, had the plan's course as many parts as another layout has. */
  public static int worst(Plan plan, StateLayout layout) {
    return StateText.worstLength(layout, most(plan));
  }

  /** What learners lose at a level of detail and not at the one before; empty at 0. */
  public static String lost(int level) {
    return switch (level) {
      case 1 ->
          "how well something is remembered is kept on a coarser grid, so that reviews come up to"
              + " 12 % earlier or later; practice more than 2½ years ago counts as 2½ years ago;"
              + " where a learner started is kept in 16 steps";
      case 2 ->
          "answers are counted up to 15 in a skill, where practice ends at the latest, and up to 2"
              + " to a question, which is asked again once at most; practice more than a year ago"
              + " counts as a year ago; estimates and memory are kept more coarsely still";
      case 3 ->
          "of a question only whether it was answered is kept: none is asked again because of a"
              + " confident error, and one that was answered twice may count for mastery as two";
      default -> "";
    };
  }

  /**
   * The plan at the lowest level whose worst case fits so many characters; at the last one that its
   * rules allow where none fits.
   *
   * @param room characters; 0: without limit
   */
  public static Plan fitting(Plan plan, int room) {
    Plan best = plan;
    int level = 0;
    while (room > 0 && worst(best) > room && level < last(plan)) {
      level++;
      best = at(plan, level);
    }
    return best;
  }

  /** The last level at which every condition can still read what it asks for. */
  static int last(Plan plan) {
    int days = 0;
    for (PlanRule rule : plan.rules()) {
      days = Math.max(days, Math.max(days(rule.test()), days(rule.until())));
    }
    for (PlanLink link : plan.links()) {
      days = Math.max(days, days(link.test()));
    }
    int level = StateForm.LAST;
    while (level > 0 && days > StateForm.window(level) - BEHIND) {
      level--;
    }
    return level;
  }

  /** The longest time since practice that a condition asks about. */
  private static int days(Ints test) {
    int days = 0;
    for (int at = 0; at < test.size(); ) {
      int kind = test.at(at);
      if (kind == Tests.AGE) {
        days = Math.max(days, test.at(at + 3));
      }
      at += kind == Tests.NOT ? 1 : kind == Tests.COUNT ? 3 : kind <= Tests.ANY ? 2 : Tests.LEAF;
    }
    return days;
  }

  /** The plan at a level of detail. */
  public static Plan at(Plan plan, int level) {
    boolean few = level >= StateForm.COUNTS;
    List<PlanSkill> skills = new ArrayList<>();
    for (PlanSkill skill : plan.skills()) {
      skills.add(few ? skill.capped(FEW_ANSWERS) : skill);
    }
    Policies p = plan.policies();
    MasteryPolicy m = p.mastery();
    MasteryPolicy guarded =
        new MasteryPolicy(
            m.threshold(),
            m.unaided(),
            m.cap(),
            few ? Math.min(FEW_ANSWERS, m.guard()) : m.guard());
    return new Plan(
        skills,
        plan.activities(),
        plan.items(),
        plan.groups(),
        plan.links(),
        plan.rules(),
        plan.attributes(),
        plan.start(),
        p.with(fields -> fields.mastery = guarded),
        plan.starts(),
        new StateForm(level, plan.form().marks()));
  }

  /** How many parts can have what few parts have. */
  private static Ints most(Plan plan) {
    int tests = 0;
    int required = 0;
    int[] open = new int[OPEN_VISITS];
    for (PlanActivity a : plan.activities()) {
      tests += a.alive() && a.kind() == ActivityKind.ASSESSMENT ? 1 : 0;
      required += a.alive() && a.required() ? 1 : 0;
      int items = a.items().size();
      for (int i = 0; i < open.length; i++) {
        int less = Math.min(items, open[i]);
        open[i] = Math.max(items, open[i]);
        items = less;
      }
    }
    int visits = 0;
    for (int items : open) {
      visits += items;
    }
    return Ints.of(
        tests,
        required,
        touched(plan, PlanAction.Kind.SHOW, plan.activities().size()),
        touched(plan, PlanAction.Kind.LIMIT_LEVEL, plan.skills().size()),
        visits);
  }

  /** How many parts an action of a kind can be about. */
  static int touched(Plan plan, PlanAction.Kind kind, int all) {
    List<Integer> named = new ArrayList<>();
    for (PlanRule rule : plan.rules()) {
      for (PlanAction action : rule.actions()) {
        int subject = action.kind() == kind ? action.values().at(0) : -2;
        if (subject == -1) {
          return all;
        }
        if (subject >= 0 && !named.contains(subject)) {
          named.add(subject);
        }
      }
    }
    return named.size();
  }
}

package studio.trellis.model.engine;

import java.util.List;
import studio.trellis.model.base.Ints;
import studio.trellis.model.course.Course;
import studio.trellis.model.learner.StateForm;
import studio.trellis.model.learner.StateLayout;
import studio.trellis.model.rule.Policies;

/**
 * A course as the engine reads it: whole numbers and positions, no texts. Made from a {@link
 * Course} on the desktop, and from {@link PlanText} in a package.
 *
 * @param groups group 0 is the course itself
 * @param attributes how many values each attribute has; 0: a number
 * @param start position of the first activity; −1: none stated
 * @param starts what attributes say about where learners start
 * @param form in what detail learners' progress is kept
 */
public record Plan(
    List<PlanSkill> skills,
    List<PlanActivity> activities,
    List<PlanItem> items,
    List<PlanGroup> groups,
    List<PlanLink> links,
    List<PlanRule> rules,
    Ints attributes,
    int start,
    Policies policies,
    List<PlanStart> starts,
    StateForm form) {
  public Plan {
    skills = List.copyOf(skills);
    activities = List.copyOf(activities);
    items = List.copyOf(items);
    groups = List.copyOf(groups);
    links = List.copyOf(links);
    rules = List.copyOf(rules);
    starts = List.copyOf(starts);
  }

  /**
   * A course that is not known, whose attributes say nothing about where learners start; everything
   * is kept.
   */
  public Plan(
      List<PlanSkill> skills,
      List<PlanActivity> activities,
      List<PlanItem> items,
      List<PlanGroup> groups,
      List<PlanLink> links,
      List<PlanRule> rules,
      Ints attributes,
      int start,
      Policies policies) {
    this(
        skills,
        activities,
        items,
        groups,
        links,
        rules,
        attributes,
        start,
        policies,
        List.of(),
        StateForm.PLAIN);
  }

  /**
   * The plan of a course. Parts without a state position get the next ones here, as publication
   * would allot them.
   *
   * @throws IllegalArgumentException when a reference is broken or the course has too many parts
   */
  public static Plan of(Course course) {
    return new PlanBuilder(course).build();
  }

  /** The layout of this course's learner states. */
  public StateLayout layout() {
    return new StateLayout(
        skills.size(), activities.size(), items.size(), rules.size(), attributes.size(), form);
  }

  /** The code of a group as a target. */
  public static int groupTarget(int group) {
    return -1 - group;
  }

  /** The group of a target code below 0. */
  public static int groupOf(int target) {
    return -1 - target;
  }

  /** The group around a target; −1 around the course. */
  int around(int target) {
    return target >= 0 ? activities.get(target).group() : groups.get(groupOf(target)).parent();
  }

  /** Whether {@code target} is {@code outer} or lies inside it. */
  boolean inside(int target, int outer) {
    int at = target;
    while (at != outer) {
      if (outer >= 0) {
        return false;
      }
      int group = around(at);
      if (group < 0) {
        return false;
      }
      at = groupTarget(group);
    }
    return true;
  }
}

package studio.trellis.packaging.target;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Group;
import studio.trellis.model.engine.Detail;
import studio.trellis.model.engine.Plan;
import studio.trellis.model.learner.StateForm;
import studio.trellis.model.learner.StateLayout;
import studio.trellis.packaging.ExportException;

/**
 * The room that learners' states need, in characters.
 *
 * @param worst the longest that a state of this course can get
 * @param limit what the target stores; 0: without limit
 * @param level in what detail the package keeps progress; 0: everything
 */
public record StateRoom(int worst, int limit, int level) {
  /** The room for a plan. */
  public static StateRoom of(Plan plan, int limit) {
    return new StateRoom(Detail.worst(plan), limit, plan.form().level());
  }

  /**
   * What a target stores of a learner's progress: the CMIString4096 of SCORM 1.2's Run-Time
   * Environment, which strict platforms hold to, and the smallest permitted maxima of SCORM 2004;
   * 0: without limit.
   *
   * @param target its word
   */
  public static int limit(String target) {
    return switch (target) {
      case "scorm12" -> 4096;
      case "scorm2004-3" -> 4000;
      case "scorm2004-4" -> 64_000;
      default -> 0;
    };
  }

  /** What learners lose because everything would not fit, a sentence each; none at level 0. */
  public List<String> lost() {
    List<String> out = new ArrayList<>();
    for (int i = 1; i <= level; i++) {
      String lost = Detail.lost(i);
      out.add(Character.toUpperCase(lost.charAt(0)) + lost.substring(1) + ".");
    }
    return out;
  }

  /** What whoever publishes should know of it; nothing at level 0. */
  public List<String> notes() {
    return level == 0
        ? List.of()
        : List.of(
            "All of a learner's progress would not fit into what the LMS stores, so the package"
                + " keeps it in less detail (level "
                + level
                + " of "
                + StateForm.LAST
                + "). "
                + String.join(" ", lost()));
  }

  /** Whether every state fits. */
  public boolean fits() {
    return limit == 0 || worst <= limit;
  }

  /**
   * Refuses a course whose states may not fit, and says what would: a cut state would lose a
   * learner's progress, and no LMS says beforehand how much it really stores.
   */
  public void require(Course course, String target) throws ExportException {
    if (!fits()) {
      throw new ExportException(
          "a learner's progress in this course can reach "
              + worst
              + " characters even in the least detail, and "
              + target
              + " stores "
              + limit
              + "; "
              + proposal(course, Plan.of(course)));
    }
  }

  private String proposal(Course course, Plan plan) {
    List<String> fitting = new ArrayList<>();
    Set<String> taken = new TreeSet<>();
    List<Group> groups = new ArrayList<>(course.groups().all());
    groups.removeIf(group -> !group.parent().isEmpty());
    groups.sort(Comparator.comparingInt(Group::order).thenComparing(Group::id));
    for (Group group : groups) {
      taken.add(group.id());
      if (worst(course, Detail.at(plan, level), taken) > limit) {
        taken.remove(group.id());
      } else {
        fitting.add("\"" + group.title() + "\"");
      }
    }
    long activities =
        course.activities().all().stream().filter(a -> taken.contains(top(course, a))).count();
    return fitting.isEmpty()
        ? "split it into courses of about "
            + course.activities().size() * limit / worst
            + " activities each, or export it to web"
        : "export a part of it: "
            + String.join(", ", fitting.subList(0, Math.min(5, fitting.size())))
            + (fitting.size() > 5 ? " and " + (fitting.size() - 5) + " more groups" : "")
            + " ("
            + activities
            + " of "
            + course.activities().size()
            + " activities) fit together; or export it to web";
  }

  /** The worst length of the course cut down to some top groups. */
  private static int worst(Course course, Plan plan, Set<String> groups) {
    Set<String> activities = new TreeSet<>();
    Set<String> skills = new TreeSet<>();
    for (Activity activity : course.activities()) {
      if (groups.contains(top(course, activity))) {
        activities.add(activity.id());
        skills.addAll(activity.skills());
      }
    }
    int items = 0;
    for (var item : course.items()) {
      if (activities.contains(item.activity())) {
        items++;
        skills.addAll(item.skills());
      }
    }
    return Detail.worst(
        plan,
        new StateLayout(
            skills.size(),
            activities.size(),
            items,
            course.rules().size(),
            course.attributes().size(),
            plan.form()));
  }

  private static String top(Course course, Activity activity) {
    String id = activity.group();
    @Nullable Group group = course.groups().find(id);
    while (group != null && !group.parent().isEmpty()) {
      id = group.parent();
      group = course.groups().find(id);
    }
    return id;
  }
}

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
import studio.trellis.model.engine.Plan;
import studio.trellis.model.learner.StateLayout;
import studio.trellis.model.learner.StateText;
import studio.trellis.packaging.ExportException;

/**
 * The room that learners' states need, in characters.
 *
 * @param worst the longest that a state of this course can get
 * @param limit what the target stores; 0: without limit
 */
public record StateRoom(int worst, int limit) {
  /** The room for a plan. */
  public static StateRoom of(Plan plan, int limit) {
    return new StateRoom(StateText.worstLength(plan.layout()), limit);
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
              + " characters, and "
              + target
              + " stores "
              + limit
              + "; "
              + proposal(course));
    }
  }

  private String proposal(Course course) {
    List<String> fitting = new ArrayList<>();
    Set<String> taken = new TreeSet<>();
    List<Group> groups = new ArrayList<>(course.groups().all());
    groups.removeIf(group -> !group.parent().isEmpty());
    groups.sort(Comparator.comparingInt(Group::order).thenComparing(Group::id));
    for (Group group : groups) {
      taken.add(group.id());
      if (worst(course, taken) > limit) {
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
  private static int worst(Course course, Set<String> groups) {
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
    return StateText.worstLength(
        new StateLayout(
            skills.size(),
            activities.size(),
            items,
            course.rules().size(),
            course.attributes().size()));
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

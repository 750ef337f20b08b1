package studio.trellis.packaging.replace;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.Entities;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Item;
import studio.trellis.model.persona.Persona;
import studio.trellis.packaging.replace.Replacement.Advice;

/**
 * Compares a course with the one published before. What is lost is measured on simulated learners
 * who are in the middle of the earlier one: their stored states are read by the newer.
 */
public final class Comparison {
  private static final int LEAST_KEPT = 50;

  private final Course before;
  private final Course after;
  private final List<String> why = new ArrayList<>();

  private Comparison(Course before, Course after) {
    this.before = before;
    this.after = after;
  }

  /**
   * Compares.
   *
   * @param personas who is in the middle of the earlier course
   */
  public static Replacement of(
      Course before, String targetBefore, Course after, String target, List<Persona> personas) {
    if (!before.id().equals(after.id())) {
      return fresh("The package that is there belongs to another course (" + before.title() + ").");
    }
    if (!targetBefore.equals(target)) {
      return fresh(
          "The package that is there is "
              + targetBefore
              + ", this one "
              + target
              + ": LMSs keep progress within one standard only.");
    }
    if (!after.positions().goesOnFrom(before.positions())) {
      return fresh(
          "Places in learners' progress have moved, so what they have done would be read wrongly."
              + " That happens when a course is rebuilt from a copy.");
    }
    return new Comparison(before, after).measured(personas);
  }

  private static Replacement fresh(String reason) {
    return new Replacement(Advice.NEW, 0, List.of(reason));
  }

  private Replacement measured(List<Persona> personas) {
    Set<String> skills = gone(before.skills(), after.skills());
    Set<String> activities = gone(before.activities(), after.activities());
    Set<String> items = gone(before.items(), after.items());
    Set<String> changed = changedAnswers();
    tell(skills.size(), "skill is gone", "skills are gone", "");
    tell(activities.size(), "activity is gone", "activities are gone", "");
    tell(items.size(), "question is gone", "questions are gone", "");
    tell(
        changed.size(),
        "question has another right answer",
        "questions have other right answers",
        "; what learners answered there stays counted as it was");
    required();
    items.addAll(changed);
    Kept kept = Kept.of(before, after, personas, skills, activities, items);
    if (!kept.readable()) {
      return fresh("The newer course cannot read what learners of the earlier one have stored.");
    }
    if (kept.percent() < LEAST_KEPT) {
      why.add(
          "More than half of what learners have done would not count any more; those who are in the"
              + " middle finish the old course better.");
      return new Replacement(Advice.NEW, kept.percent(), why);
    }
    boolean whole = skills.isEmpty() && activities.isEmpty() && items.isEmpty();
    why.add(
        "Learners who are in the middle go on where they were"
            + (whole ? "." : ", or at the next activity where theirs is gone."));
    why.add("Whoever has completed it stays completed.");
    return new Replacement(whole ? Advice.SAFE : Advice.REPLACE, whole ? 100 : kept.percent(), why);
  }

  private void tell(int count, String one, String more, String then) {
    if (count > 0) {
      why.add((count == 1 ? "One " + one : count + " " + more) + then + ".");
    }
  }

  private static <T extends Entity> Set<String> gone(Entities<T> earlier, Entities<T> later) {
    Set<String> out = new TreeSet<>();
    for (T one : earlier) {
      if (!later.has(one.id())) {
        out.add(one.id());
      }
    }
    return out;
  }

  private Set<String> changedAnswers() {
    Set<String> out = new TreeSet<>();
    for (Item item : before.items()) {
      @Nullable Item now = after.items().find(item.id());
      if (now != null && !RightAnswers.of(item.answer()).equals(RightAnswers.of(now.answer()))) {
        out.add(item.id());
      }
    }
    return out;
  }

  private void required() {
    long added = 0;
    for (Activity activity : after.activities()) {
      @Nullable Activity earlier = before.activities().find(activity.id());
      added += activity.required() && (earlier == null || !earlier.required()) ? 1 : 0;
    }
    if (added > 0) {
      why.add(
          (added == 1 ? "One more activity is" : added + " more activities are")
              + " required; learners who are not done yet meet "
              + (added == 1 ? "it." : "them."));
    }
  }
}

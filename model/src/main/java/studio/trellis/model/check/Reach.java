package studio.trellis.model.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Item;
import studio.trellis.model.engine.Codes;
import studio.trellis.model.engine.MasteryReach;
import studio.trellis.model.engine.Plan;

/** The highest values that learners of a course can come to. */
final class Reach {
  private final Course course;
  private final MasteryReach mastery;
  private final Map<String, Integer> positions = new TreeMap<>();
  private final Map<String, Integer> highest = new TreeMap<>();
  private final Inventory items;

  /** Of a course whose references hold. */
  Reach(Course course, Plan plan, Inventory items) {
    this.course = course;
    this.items = items;
    this.mastery = new MasteryReach(plan);
    List<String> skills = new Codes(course).skills();
    for (int i = 0; i < skills.size(); i++) {
      positions.put(skills.get(i), i);
      if (course.skills().has(skills.get(i))) {
        highest.put(Values.MASTERY + skills.get(i), mastery.highest(i));
        if (!mastery.asked(i)) {
          highest.put(Values.ROW + skills.get(i), 0);
        }
      }
    }
  }

  /** The highest estimate of a skill, thousandths. */
  int mastery(String skill) {
    return highest.getOrDefault(Values.MASTERY + skill, Values.HIGHEST);
  }

  /** Whether an item gives evidence for a skill. */
  boolean asked(String skill) {
    return mastery.asked(positions.getOrDefault(skill, 0));
  }

  /** The highest estimate of a skill after one right answer, thousandths. */
  int afterOne(String skill) {
    return mastery.afterOne(positions.getOrDefault(skill, 0));
  }

  /** Highest values at a moment, by the names of {@link Values}. */
  Map<String, Integer> limits(Moment moment) {
    Map<String, Integer> out = new TreeMap<>(highest);
    int hints = -1;
    boolean asks = course.policies().practice().confidenceEvery() > 0;
    for (int position : moment.here()) {
      Activity activity = course.activities().all().get(position);
      for (Item item : items.of(activity)) {
        hints = Math.max(hints, item.hints().size());
        asks |= item.confidence();
      }
    }
    if (hints >= 0) {
      out.put(Values.HINTS + "", hints);
    }
    if (!asks) {
      out.put(Values.CONFIDENCE + "", -1);
    }
    return out;
  }
}

package studio.trellis.authoring.intake.oatutor;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which lesson a problem belongs to: the one it names; if that is not of this course (the pool
 * serves several), the lesson that has most of its skills among its goals, the earlier one on a
 * tie, as OATutor itself draws problems by skill.
 */
final class OatPlacement {
  /**
   * Where a problem goes.
   *
   * @param lesson null: no lesson names any of its skills
   * @param named it is the lesson that the problem names
   */
  record Place(Oat.@Nullable Lesson lesson, boolean named) {}

  private final List<Oat.Lesson> lessons;
  private final Map<String, Oat.Lesson> byId = new HashMap<>();
  private final Map<String, List<String>> skillsOfSteps;

  OatPlacement(List<Oat.Lesson> lessons, Map<String, List<String>> skillsOfSteps) {
    this.lessons = lessons;
    this.skillsOfSteps = skillsOfSteps;
    lessons.forEach(lesson -> byId.put(lesson.id(), lesson));
  }

  Place of(Oat.Problem problem) {
    Oat.Lesson named = byId.get(problem.lessonId());
    if (named != null) {
      return new Place(named, true);
    }
    Set<String> skills = new LinkedHashSet<>();
    problem
        .steps()
        .forEach(step -> skills.addAll(skillsOfSteps.getOrDefault(step.id(), List.of())));
    Oat.Lesson best = null;
    int most = 0;
    for (Oat.Lesson lesson : lessons) {
      int shared = (int) skills.stream().filter(lesson.goals()::containsKey).count();
      if (shared > most) {
        most = shared;
        best = lesson;
      }
    }
    return new Place(best, false);
  }
}

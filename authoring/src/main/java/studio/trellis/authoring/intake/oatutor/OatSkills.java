package studio.trellis.authoring.intake.oatutor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import studio.trellis.authoring.intake.ImportReport.Kind;
import studio.trellis.authoring.intake.Tally;
import studio.trellis.model.course.Skill;

/**
 * The skills of the lessons, with their parameters in thousandths and their mastery goals as
 * thresholds.
 */
final class OatSkills {
  private static final Oat.Trace USUAL = new Oat.Trace(0.1, 0.1, 0.1, 0.1);

  /** With fewer problems than this, right answers alone do not lift an estimate to a usual goal. */
  private static final int ENOUGH = 3;

  private final OatIds ids;
  private final Map<String, Oat.Trace> traces;
  private final Tally tally;

  OatSkills(OatIds ids, Map<String, Oat.Trace> traces, Tally tally) {
    this.ids = ids;
    this.traces = traces;
    this.tally = tally;
  }

  /**
   * The skills that are goals of the lessons, in their order, then those that items give evidence
   * for besides.
   */
  List<Skill> make(List<Oat.Lesson> lessons, SortedMap<String, Integer> used) {
    Map<String, Double> goals = new LinkedHashMap<>();
    for (Oat.Lesson lesson : lessons) {
      lesson.goals().forEach((skill, goal) -> goals.merge(skill, goal, Math::max));
    }
    List<Skill> skills = new ArrayList<>();
    goals.forEach(
        (skill, goal) ->
            skills.add(skill(skill, goal, used.getOrDefault(skill, 0), skills.size())));
    for (String skill : used.keySet()) {
      if (!goals.containsKey(skill)) {
        tally.note(
            Kind.CHANGED,
            "a skill that is no goal of these lessons does not count for completion",
            skill);
        skills.add(skill(skill, 0, used.get(skill), skills.size()));
      }
    }
    return skills;
  }

  private Skill skill(String name, double goal, int problems, int order) {
    boolean core = goal > 0 && problems >= ENOUGH;
    if (goal > 0 && !core) {
      tally.note(
          Kind.CHANGED,
          "a goal with too few problems to be reached does not count for completion",
          name);
    }
    if (!traces.containsKey(name)) {
      tally.note(Kind.CHANGED, "a skill without parameters has the usual ones (0.1 each)", name);
    }
    Oat.Trace t = traces.getOrDefault(name, USUAL);
    Skill.Trace trace =
        new Skill.Trace(
            thousandths(t.prior(), 1, 999, name),
            thousandths(t.learn(), 0, 999, name),
            thousandths(t.guess(), 1, 500, name),
            thousandths(t.slip(), 1, 450, name),
            goal > 0 ? thousandths(goal, 500, 999, name) : 0);
    return new Skill(
        ids.of("s", name), title(name), "", order, List.of(), core, 1, trace, Map.of());
  }

  private int thousandths(double probability, int least, int most, String name) {
    int wanted = (int) Math.round(Math.clamp(probability, -10, 10) * 1000);
    int given = Math.clamp(wanted, least, most);
    if (given != wanted) {
      tally.note(
          Kind.CHANGED, "a parameter beyond what the engine takes was moved to the nearest", name);
    }
    return given;
  }

  private static String title(String name) {
    String words = name.replace('_', ' ').replace(":", "").replaceAll("\\s+", " ").strip();
    return words.isEmpty() ? name : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}

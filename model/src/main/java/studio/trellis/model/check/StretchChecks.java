package studio.trellis.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.LevelContent;
import studio.trellis.model.course.Skill;
import studio.trellis.model.rule.Scaffold;

/**
 * Whether each skill is taught, practised with fading help, asked without help, and asked again.
 */
final class StretchChecks {
  /** Answers of another day that spacing wants besides those that mastery needs. */
  private static final int REVIEWS = 2;

  private static final int MANY = 4;
  private final Course course;
  private final Report report;
  private final Inventory items;

  StretchChecks(Course course, Report report, Inventory items) {
    this.course = course;
    this.report = report;
    this.items = items;
  }

  void run() {
    Set<String> taught = skillsOf(ActivityKind.LESSON);
    boolean assesses = false;
    for (Activity activity : course.activities()) {
      assesses |= activity.built() && activity.kind() == ActivityKind.ASSESSMENT;
      requiredWorked(activity);
    }
    boolean hard = hard();
    boolean drilled = false;
    for (Skill skill : course.skills()) {
      report.at(EntityKind.SKILL, skill.id());
      List<Item> asked = items.ofSkill(skill.id());
      drilled |= asked.size() >= MANY;
      if (asked.isEmpty()) {
        if (taught.contains(skill.id())) {
          report.warning("pedagogy.not-practised", "taught", "", skill.title());
        }
      } else {
        practised(skill, asked, assesses, hard);
      }
    }
    report.at(EntityKind.COURSE, course.id());
    if (drilled && !hard) {
      report.note("pedagogy.no-stretch", "course", "items");
    }
    if (drilled && !assesses) {
      report.note("pedagogy.not-assessed", "course", "activities");
    }
    if (drilled && course.policies().practice().reviewMinutes() == 0) {
      report.warning("pedagogy.no-review", "off", "policies");
    }
  }

  private Set<String> skillsOf(ActivityKind kind) {
    Set<String> out = new TreeSet<>();
    for (Activity activity : course.activities()) {
      if (activity.built() && activity.kind() == kind) {
        out.addAll(activity.skills());
      }
    }
    return out;
  }

  /** Whether any item says that it is harder or easier than others. */
  private boolean hard() {
    for (Item item : course.items()) {
      if (item.difficulty() != 0) {
        return true;
      }
    }
    return false;
  }

  private void requiredWorked(Activity activity) {
    if (activity.built()
        && activity.required()
        && !items.of(activity).isEmpty()
        && activity.levels().size() == 1
        && activity.levels().getFirst().level() == Scaffold.WORKED) {
      report.at(EntityKind.ACTIVITY, activity.id());
      report.warning("pedagogy.experts-forced", "required", "required", activity.title());
    }
  }

  private void practised(Skill skill, List<Item> asked, boolean assesses, boolean hard) {
    List<Item> drill = new ArrayList<>();
    boolean assessed = false;
    for (Item item : asked) {
      ActivityKind kind = items.activity(item).kind();
      assessed |= kind == ActivityKind.ASSESSMENT;
      if (kind == ActivityKind.PRACTICE || kind == ActivityKind.SCENARIO) {
        drill.add(item);
      }
    }
    if (assesses && !assessed) {
      report.note("pedagogy.not-assessed", "skill", "", skill.title());
    }
    if (!drill.isEmpty()) {
      help(skill, drill);
    }
    if (hard && asked.size() >= MANY && equallyHard(asked)) {
      report.note(
          "pedagogy.no-stretch", "skill", "", skill.title(), FindingText.number(asked.size()));
    }
    spacing(skill, drill.isEmpty() ? asked : drill);
  }

  private static boolean equallyHard(List<Item> all) {
    return all.stream().allMatch(item -> item.difficulty() == all.getFirst().difficulty());
  }

  private void help(Skill skill, List<Item> drill) {
    boolean worked = false;
    boolean alone = false;
    for (Item item : drill) {
      List<LevelContent> levels = items.activity(item).levels();
      boolean shown = !item.steps().isEmpty() || !item.solution().isEmpty();
      worked |= shown && holds(levels, Scaffold.WORKED);
      alone |=
          levels.isEmpty()
              || holds(levels, Scaffold.INDEPENDENT)
              || (holds(levels, Scaffold.HINTED) && !item.hints().isEmpty());
    }
    if (!worked) {
      report.warning("pedagogy.no-worked-example", "skill", "", skill.title());
    }
    if (!alone) {
      report.warning("pedagogy.experts-forced", "levels", "", skill.title());
    }
  }

  private static boolean holds(List<LevelContent> levels, Scaffold level) {
    return levels.stream().anyMatch(content -> content.level() == level);
  }

  private void spacing(Skill skill, List<Item> asked) {
    int wanted = Math.max(1, course.policies().mastery().unaided()) + REVIEWS;
    if (asked.size() < wanted) {
      report.note(
          "pedagogy.few-items",
          "skill",
          "",
          skill.title(),
          asked.size() == 1 ? "one question" : asked.size() + " questions",
          Integer.toString(wanted));
    }
  }
}

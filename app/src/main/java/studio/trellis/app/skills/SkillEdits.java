package studio.trellis.app.skills;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Link;
import studio.trellis.model.course.Skill;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;
import studio.trellis.model.edit.Part;
import studio.trellis.model.edit.Rewriting;
import studio.trellis.model.persona.Persona;
import studio.trellis.model.rule.Action;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.Rule;

/** What is done to skills, as pure functions of a course. */
final class SkillEdits {
  private SkillEdits() {}

  /** The skills in the author's order. */
  static List<Skill> ordered(Course course) {
    List<Skill> out = new ArrayList<>(course.skills().all());
    out.sort(Comparator.comparingInt(Skill::order).thenComparing(Skill::id));
    return out;
  }

  /** The skills that change so that {@code ordered} is the author's order: as few as can be. */
  static List<Entity> order(List<Skill> ordered) {
    List<Integer> numbers = new ArrayList<>(ordered.stream().map(Skill::order).sorted().toList());
    List<Entity> out = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < ordered.size(); i++) {
      int number = Math.max(numbers.get(i), last + 1);
      add(out, ordered.get(i), ordered.get(i).with(f -> f.order = number));
      last = number;
    }
    return out;
  }

  /** Whether {@code skill} builds on {@code other}, however far. */
  static boolean buildsOn(Course course, String skill, String other) {
    Set<String> seen = new HashSet<>();
    List<String> open = new ArrayList<>(List.of(skill));
    while (!open.isEmpty()) {
      String at = open.removeLast();
      if (at.equals(other)) {
        return true;
      }
      Skill found = course.skills().find(at);
      if (found != null && seen.add(at)) {
        open.addAll(found.prerequisites());
      }
    }
    return false;
  }

  /**
   * One skill instead of two: all that names {@code gone} names {@code kept}, which keeps its own
   * parameters and takes over what learners have shown in the other.
   */
  static Edit merge(Course course, Skill gone, Skill kept) {
    EditName name = EditName.of("edit.skill.merge", gone.title(), kept.title());
    List<Entity> parts = new ArrayList<>();
    String from = gone.id();
    String to = kept.id();
    for (Activity activity : course.activities()) {
      add(parts, activity, activity.with(f -> f.skills = renamed(f.skills, from, to)));
    }
    for (Item item : course.items()) {
      add(parts, item, item.with(f -> f.skills = renamed(f.skills, from, to)));
    }
    for (Skill skill : course.skills()) {
      if (!skill.id().equals(from)) {
        List<String> all = new ArrayList<>(renamed(skill.prerequisites(), from, to));
        if (skill.id().equals(to)) {
          gone.prerequisites().stream().filter(id -> !all.contains(id)).forEach(all::add);
        }
        all.remove(skill.id());
        List<String> was = skill.id().equals(to) ? former(course, gone, kept) : skill.was();
        add(
            parts,
            skill,
            skill.with(
                f -> {
                  f.prerequisites = all;
                  f.was = was;
                }));
      }
    }
    for (Link link : course.links()) {
      @Nullable Condition asked = link.condition();
      if (asked != null) {
        Condition now = Rewriting.skill(asked, from, to);
        add(parts, link, link.with(f -> f.condition = now));
      }
    }
    for (Rule rule : course.rules()) {
      add(parts, rule, rule.with(f -> rename(f, from, to)));
    }
    for (Attribute attribute : course.attributes()) {
      add(
          parts,
          attribute,
          attribute.with(
              f ->
                  f.starts =
                      f.starts.stream().map(s -> s.skill().equals(from) ? s.in(to) : s).toList()));
    }
    for (Persona persona : course.personas()) {
      add(parts, persona, persona.with(f -> f.known = known(f.known, from, to)));
    }
    return new Edit.Many(
        name, List.of(new Edit.Put(name, parts), new Edit.Delete(name, Set.of(Part.of(gone)))));
  }

  /** What a skill takes over once another one is merged into it. */
  private static List<String> former(Course course, Skill gone, Skill kept) {
    Set<String> out = new LinkedHashSet<>(kept.was());
    out.addAll(gone.was());
    if (course.positions().skills().contains(gone.id())) {
      out.add(gone.id());
    }
    out.remove(kept.id());
    return List.copyOf(out);
  }

  /**
   * A second skill beside one, for a part of what it was: it begins with what learners have shown
   * in that one.
   */
  static Edit split(Course course, Skill skill, String id, String title) {
    boolean published = course.positions().skills().contains(skill.id());
    Skill part =
        new Skill(
            id,
            title,
            skill.description(),
            skill.order(),
            skill.prerequisites(),
            skill.core(),
            skill.weight(),
            skill.trace(),
            skill.ratings(),
            published ? List.of(skill.id()) : List.of(),
            skill.extra());
    List<Skill> ordered = new ArrayList<>(ordered(course));
    ordered.add(ordered.indexOf(skill) + 1, part);
    List<Entity> parts = new ArrayList<>(order(ordered));
    if (parts.stream().noneMatch(one -> one.id().equals(id))) {
      parts.add(part);
    }
    return new Edit.Put(EditName.of("edit.skill.split", skill.title()), parts);
  }

  private static void rename(Rule.Fields rule, String from, String to) {
    rule.condition = Rewriting.skill(rule.condition, from, to);
    rule.actions =
        rule.actions.stream()
            .map(
                action ->
                    action instanceof Action.SetLevel set && set.skill().equals(from)
                        ? new Action.SetLevel(to, set.level())
                        : action)
            .toList();
  }

  private static Map<String, Integer> known(Map<String, Integer> known, String from, String to) {
    Map<String, Integer> out = new TreeMap<>(known);
    @Nullable Integer had = out.remove(from);
    if (had != null) {
      out.putIfAbsent(to, had);
    }
    return out;
  }

  private static List<String> renamed(List<String> ids, String from, String to) {
    return ids.stream().map(id -> id.equals(from) ? to : id).distinct().toList();
  }

  private static void add(List<Entity> parts, Entity before, Entity after) {
    if (!after.equals(before)) {
      parts.add(after);
    }
  }
}

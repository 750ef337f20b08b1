package studio.trellis.model.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import studio.trellis.model.base.Ints;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.LevelContent;
import studio.trellis.model.course.Link;
import studio.trellis.model.course.Skill;
import studio.trellis.model.course.Step;
import studio.trellis.model.learner.StateForm;
import studio.trellis.model.learner.StateLayout;
import studio.trellis.model.rule.Action;
import studio.trellis.model.rule.Rule;

/** Makes a {@link Plan} of a {@link Course}. */
final class PlanBuilder {
  private final Course course;
  private final Codes codes;
  private final Map<String, List<Item>> itemsOf = new TreeMap<>();
  private final Map<String, Integer> ranks = new TreeMap<>();
  private final List<Ints> children = new ArrayList<>();

  PlanBuilder(Course course) {
    this.course = course;
    this.codes = new Codes(course);
    for (Item item : course.items()) {
      itemsOf.computeIfAbsent(item.activity(), id -> new ArrayList<>()).add(item);
    }
    for (List<Item> items : itemsOf.values()) {
      items.sort(Comparator.comparingInt(Item::order).thenComparing(Item::id));
    }
  }

  Plan build() {
    within(codes.skills(), StateLayout.MAX_SKILLS, "skills");
    within(codes.activities(), StateLayout.MAX_ACTIVITIES, "activities");
    within(codes.items(), StateLayout.MAX_ITEMS, "items");
    within(codes.rules(), StateLayout.MAX_RULES, "rules");
    within(codes.attributes(), StateLayout.MAX_ATTRIBUTES, "attributes");
    arrange();
    return new Plan(
        skills(),
        activities(),
        items(),
        groups(),
        links(),
        rules(),
        attributes(),
        course.start().isEmpty() ? -1 : codes.activity(course.start()),
        course.policies(),
        starts(),
        new StateForm(0, Marks.of(course.id(), codes)));
  }

  private static void within(List<String> ids, int most, String what) {
    if (ids.size() > most) {
      throw new IllegalArgumentException(
          "the course has "
              + ids.size()
              + " "
              + what
              + ", and at most "
              + most
              + " are possible; split it");
    }
  }

  private record Child(int order, String id) {}

  private void arrange() {
    Map<String, List<Child>> byParent = new TreeMap<>();
    for (Group group : course.groups()) {
      byParent
          .computeIfAbsent(group.parent(), id -> new ArrayList<>())
          .add(new Child(group.order(), group.id()));
    }
    for (Activity activity : course.activities()) {
      byParent
          .computeIfAbsent(activity.group(), id -> new ArrayList<>())
          .add(new Child(activity.order(), activity.id()));
    }
    for (String group : codes.groups()) {
      List<Child> inside = byParent.getOrDefault(group, List.of());
      List<Child> sorted = new ArrayList<>(inside);
      sorted.sort(Comparator.comparingInt(Child::order).thenComparing(Child::id));
      int[] targets = new int[sorted.size()];
      for (int i = 0; i < targets.length; i++) {
        targets[i] = codes.target(sorted.get(i).id());
      }
      children.add(Ints.of(targets));
    }
    rank(0, 0);
  }

  private void rank(int group, int depth) {
    if (depth > course.groups().size()) {
      throw new IllegalArgumentException("groups lie in a circle");
    }
    Ints inside = children.get(group);
    for (int i = 0; i < inside.size(); i++) {
      int target = inside.at(i);
      if (target < 0) {
        rank(Plan.groupOf(target), depth + 1);
      } else {
        ranks.put(codes.activities().get(target), ranks.size());
      }
    }
  }

  private List<PlanSkill> skills() {
    List<Skill> byOrder = new ArrayList<>(course.skills().all());
    byOrder.sort(Comparator.comparingInt(Skill::order).thenComparing(Skill::id));
    Map<String, Integer> items = evidence();
    List<PlanSkill> out = new ArrayList<>();
    for (String id : codes.skills()) {
      Skill s = course.skills().find(id);
      if (s == null) {
        out.add(PlanSkill.gone());
      } else {
        Skill.Trace t = s.trace();
        int threshold =
            t.threshold() == 0 ? course.policies().mastery().threshold() : t.threshold();
        out.add(
            new PlanSkill(
                true,
                byOrder.indexOf(s),
                codes.skills(s.prerequisites()),
                s.core(),
                s.weight(),
                t.prior(),
                t.learn(),
                t.guess(),
                t.slip(),
                threshold,
                Math.min(course.policies().mastery().unaided(), items.getOrDefault(id, 0)),
                t.cap() == 0 ? course.policies().mastery().cap() : t.cap(),
                t.retention() == 0 ? course.policies().practice().retention() : t.retention(),
                codes.skills(s.was().stream().filter(codes.skills()::contains).toList())));
      }
    }
    return out;
  }

  /** How many items give evidence for each skill. */
  private Map<String, Integer> evidence() {
    Map<String, Integer> out = new TreeMap<>();
    for (Item item : course.items()) {
      Activity a = course.activities().find(item.activity());
      if (a != null && a.built()) {
        for (String skill : item.skills().isEmpty() ? a.skills() : item.skills()) {
          out.merge(skill, 1, Integer::sum);
        }
      }
    }
    return out;
  }

  private List<PlanActivity> activities() {
    List<PlanActivity> out = new ArrayList<>();
    for (String id : codes.activities()) {
      Activity a = course.activities().find(id);
      out.add(a == null || !a.built() ? PlanActivity.gone() : activity(a));
    }
    return out;
  }

  private PlanActivity activity(Activity a) {
    int levels = 0;
    for (LevelContent level : a.levels()) {
      levels |= 1 << level.level().ordinal();
    }
    List<Item> items = itemsOf.getOrDefault(a.id(), List.of());
    int[] positions = new int[items.size()];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = codes.item(items.get(i).id());
    }
    Behaviour.Assessment assessment =
        a.behaviour() instanceof Behaviour.Assessment b ? b : Behaviour.Assessment.DEFAULT;
    Ints targets =
        switch (a.behaviour()) {
          case Behaviour.Choice b -> codes.targets(b.options());
          case Behaviour.Milestone b -> codes.targets(b.gathers());
          case Behaviour.Plain b -> Ints.of();
          case Behaviour.Assessment b -> Ints.of();
          case Behaviour.Resource b -> Ints.of();
        };
    Integer rank = ranks.get(a.id());
    if (rank == null) {
      throw new IllegalArgumentException("groups lie in a circle around activity " + a.id());
    }
    return new PlanActivity(
        true,
        a.kind(),
        Plan.groupOf(codes.target(a.group())),
        rank,
        codes.skills(a.skills()),
        Ints.of(positions),
        levels,
        a.required(),
        a.minutes(),
        codes.tags(a.tags()),
        targets,
        assessment.attempts(),
        assessment.passMark(),
        assessment.draw(),
        assessment.shuffle(),
        assessment.placement());
  }

  private List<PlanItem> items() {
    List<PlanItem> out = new ArrayList<>();
    for (String id : codes.items()) {
      Item i = course.items().find(id);
      Activity a = i == null ? null : course.activities().find(i.activity());
      out.add(i == null || a == null ? PlanItem.gone() : item(i, a));
    }
    return out;
  }

  private PlanItem item(Item i, Activity a) {
    int answerable = 0;
    for (Step step : i.steps()) {
      answerable += step.answer() == null ? 0 : 1;
    }
    return new PlanItem(
        true,
        codes.activity(a.id()),
        codes.skills(i.skills().isEmpty() ? a.skills() : i.skills()),
        i.difficulty(),
        guess(i),
        Math.min(15, i.hints().size()),
        Math.min(15, answerable),
        !i.steps().isEmpty() || !i.solution().isEmpty(),
        i.confidence());
  }

  private static int guess(Item i) {
    if (i.guess() > 0) {
      return i.guess();
    }
    return switch (i.answer()) {
      case Answer.SingleChoice a -> 1000 / Math.max(2, a.options().size());
      case Answer.MultipleChoice a -> 1000 / (1 << Math.min(6, Math.max(2, a.options().size())));
      case Answer.ShortText a -> 50;
      case Answer.Numeric a -> 50;
      case Answer.Expression a -> 50;
      case Answer.SelfChecked a -> 300;
    };
  }

  private List<PlanGroup> groups() {
    List<PlanGroup> out = new ArrayList<>();
    for (int g = 0; g < codes.groups().size(); g++) {
      String id = codes.groups().get(g);
      if (g == 0) {
        out.add(new PlanGroup(-1, course.sequence(), children.get(0)));
      } else {
        Group group = course.groups().get(id);
        out.add(
            new PlanGroup(
                Plan.groupOf(codes.target(group.parent())), group.sequence(), children.get(g)));
      }
    }
    return out;
  }

  private List<PlanLink> links() {
    List<PlanLink> out = new ArrayList<>();
    for (Link l : course.links()) {
      Ints test = l.condition() == null ? Ints.of() : Tests.code(l.condition(), codes);
      out.add(new PlanLink(l.kind(), codes.target(l.from()), codes.target(l.to()), test));
    }
    return out;
  }

  private List<PlanRule> rules() {
    List<PlanRule> out = new ArrayList<>();
    for (String id : codes.rules()) {
      Rule r = course.rules().find(id);
      if (r == null || !r.enabled()) {
        out.add(PlanRule.gone());
      } else {
        List<PlanAction> actions = new ArrayList<>();
        for (Action action : r.actions()) {
          actions.add(PlanActions.of(action, codes));
        }
        out.add(
            new PlanRule(
                true,
                codes.target(r.scope()),
                r.when(),
                Tests.code(r.condition(), codes),
                actions,
                r.priority(),
                r.once(),
                r.until() == null ? Ints.of() : Tests.code(r.until(), codes)));
      }
    }
    return out;
  }

  private List<PlanStart> starts() {
    List<PlanStart> out = new ArrayList<>();
    for (int i = 0; i < codes.attributes().size(); i++) {
      Attribute attribute = course.attributes().find(codes.attributes().get(i));
      if (attribute == null) {
        continue;
      }
      for (Attribute.Start s : attribute.starts()) {
        int value = attribute.values().indexOf(s.value()) + 1;
        int skill = s.skill().isEmpty() ? -1 : codes.skill(s.skill());
        out.add(new PlanStart(i, value, s.from(), s.days(), skill, s.rating()));
      }
    }
    return out;
  }

  private Ints attributes() {
    int[] out = new int[codes.attributes().size()];
    for (int i = 0; i < out.length; i++) {
      var attribute = course.attributes().find(codes.attributes().get(i));
      out[i] = attribute == null ? 0 : attribute.values().size();
    }
    return Ints.of(out);
  }
}

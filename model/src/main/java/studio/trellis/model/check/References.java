package studio.trellis.model.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import studio.trellis.model.base.Entities;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.CourseHead;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Link;
import studio.trellis.model.course.Skill;
import studio.trellis.model.course.TagRef;
import studio.trellis.model.persona.Persona;
import studio.trellis.model.rule.Rule;

/** Whether all that a course names is there, once only, and hangs together without a circle. */
public final class References {
  private final Course course;
  private final Report report = new Report();
  private final Names names;

  private References(Course course) {
    this.course = course;
    this.names = new Names(course, report);
  }

  /** The findings; none: the engine can run the course. */
  public static List<Finding> run(Course course) {
    References check = new References(course);
    check.ids();
    check.course();
    check.course.skills().forEach(check::skill);
    check.course.groups().forEach(check::group);
    check.course.activities().forEach(check::activity);
    check.course.items().forEach(check::item);
    check.course.links().forEach(check::link);
    check.course.rules().forEach(check::rule);
    check.course.attributes().forEach(check::attribute);
    check.course.personas().forEach(check::persona);
    Circles.find(course, check.report);
    return check.report.findings();
  }

  /**
   * The findings about these entities of the course alone; where they can close a circle, those of
   * all circles too.
   */
  public static List<Finding> run(Course course, List<? extends Entity> only) {
    References check = new References(course);
    boolean circles = false;
    for (Entity entity : only) {
      check.own(entity);
      circles |= entity instanceof Skill || entity instanceof Group || entity instanceof Link;
      switch (entity) {
        case CourseHead e -> check.course();
        case Skill e -> check.skill(e);
        case Group e -> check.group(e);
        case Activity e -> check.activity(e);
        case Item e -> check.item(e);
        case Link e -> check.link(e);
        case Rule e -> check.rule(e);
        case Attribute e -> check.attribute(e);
        case Persona e -> check.persona(e);
        default -> {}
      }
    }
    if (circles) {
      Circles.find(course, check.report);
    }
    return check.report.findings();
  }

  /** Whether no entity of another kind bears the same id. */
  private void own(Entity entity) {
    EntityKind kind = EntityKind.of(entity);
    for (EntityKind other : EntityKind.values()) {
      if (other != kind
          && other != EntityKind.COURSE
          && kind != EntityKind.COURSE
          && all(other).has(entity.id())) {
        report.at(kind, entity.id());
        report.error(
            "structure.duplicate-id", "kinds", "id", entity.id(), other.word(), kind.word());
      }
    }
  }

  private Entities<? extends Entity> all(EntityKind kind) {
    return switch (kind) {
      case SKILL -> course.skills();
      case GROUP -> course.groups();
      case ACTIVITY -> course.activities();
      case ITEM -> course.items();
      case LINK -> course.links();
      case RULE -> course.rules();
      case FACET -> course.facets();
      case ATTRIBUTE -> course.attributes();
      case PERSONA -> course.personas();
      case ASSET -> course.assets();
      case COURSE -> Entities.none();
    };
  }

  /** Ids are global: the kinds share manifests, the learner's state and the store. */
  private void ids() {
    Map<String, EntityKind> seen = new TreeMap<>();
    for (Iterable<? extends Entity> all :
        List.of(
            course.skills(),
            course.groups(),
            course.activities(),
            course.items(),
            course.links(),
            course.rules(),
            course.facets(),
            course.attributes(),
            course.personas(),
            course.assets())) {
      for (Entity entity : all) {
        EntityKind kind = EntityKind.of(entity);
        EntityKind before = seen.putIfAbsent(entity.id(), kind);
        if (before != null) {
          report.at(kind, entity.id());
          report.error(
              "structure.duplicate-id", "kinds", "id", entity.id(), before.word(), kind.word());
        }
      }
    }
  }

  private void course() {
    report.at(EntityKind.COURSE, course.id());
    if (!course.start().isEmpty()) {
      names.activity(course.start(), "start");
    }
    names.html(course.summary(), "summary");
    if (!course.look().logo().isEmpty()) {
      names.asset(course.look().logo(), "look/logo");
    }
    if (!course.look().font().isEmpty()) {
      names.asset(course.look().font(), "look/font");
    }
    once(course.positions().skills(), "positions/skills");
    once(course.positions().activities(), "positions/activities");
    once(course.positions().items(), "positions/items");
    once(course.positions().rules(), "positions/rules");
    once(course.positions().attributes(), "positions/attributes");
  }

  private void once(List<String> ids, String field) {
    Map<String, Integer> seen = new TreeMap<>();
    for (int i = 0; i < ids.size(); i++) {
      if (seen.put(ids.get(i), i) != null) {
        report.error("structure.duplicate-id", "list", field + "/" + i, ids.get(i));
      }
    }
  }

  private void skill(Skill skill) {
    report.at(EntityKind.SKILL, skill.id());
    names.skills(skill.prerequisites(), "prerequisites");
  }

  private void group(Group group) {
    report.at(EntityKind.GROUP, group.id());
    if (!group.parent().isEmpty()) {
      names.group(group.parent(), "parent");
    }
  }

  private void activity(Activity activity) {
    report.at(EntityKind.ACTIVITY, activity.id());
    if (!activity.group().isEmpty()) {
      names.group(activity.group(), "group");
    }
    names.skills(activity.skills(), "skills");
    for (int i = 0; i < activity.tags().size(); i++) {
      TagRef tag = activity.tags().get(i);
      names.tag(tag.facet(), tag.value(), "tags/" + i);
    }
    names.html(activity.body(), "body");
    for (int i = 0; i < activity.levels().size(); i++) {
      names.html(activity.levels().get(i).html(), "levels/" + i);
    }
    switch (activity.behaviour()) {
      case Behaviour.Choice b -> names.targets(b.options(), "behaviour/options");
      case Behaviour.Milestone b -> {
        for (int i = 0; i < b.gathers().size(); i++) {
          names.activity(b.gathers().get(i), "behaviour/gathers/" + i);
        }
      }
      case Behaviour.Resource b -> {
        if (!b.asset().isEmpty()) {
          names.asset(b.asset(), "behaviour/asset");
        }
      }
      case Behaviour.Plain b -> {}
      case Behaviour.Assessment b -> {}
    }
  }

  private void item(Item item) {
    report.at(EntityKind.ITEM, item.id());
    names.activity(item.activity(), "activity");
    names.skills(item.skills(), "skills");
    new ItemReferences(names, report).check(item);
  }

  private void link(Link link) {
    report.at(EntityKind.LINK, link.id());
    names.target(link.from(), "from");
    names.target(link.to(), "to");
    if (link.condition() != null) {
      new RuleReferences(names, report).condition(link.condition(), "if");
    }
  }

  private void rule(Rule rule) {
    report.at(EntityKind.RULE, rule.id());
    if (!rule.scope().isEmpty()) {
      names.target(rule.scope(), "scope");
    }
    RuleReferences parts = new RuleReferences(names, report);
    parts.condition(rule.condition(), "if");
    for (int i = 0; i < rule.actions().size(); i++) {
      parts.action(rule.actions().get(i), "then/" + i);
    }
  }

  private void attribute(Attribute attribute) {
    report.at(EntityKind.ATTRIBUTE, attribute.id());
    names.html(attribute.question(), "question");
    for (int i = 0; i < attribute.starts().size(); i++) {
      String skill = attribute.starts().get(i).skill();
      if (!skill.isEmpty()) {
        names.skill(skill, "starts/" + i);
      }
    }
  }

  private void persona(Persona persona) {
    report.at(EntityKind.PERSONA, persona.id());
    for (String skill : persona.known().keySet()) {
      names.skill(skill, "known");
    }
    for (Map.Entry<String, String> value : persona.attributes().entrySet()) {
      Attribute attribute = names.attribute(value.getKey(), "attributes");
      if (attribute != null && !attribute.values().isEmpty()) {
        names.value(attribute, value.getValue(), "attributes/" + attribute.id());
      }
    }
  }
}

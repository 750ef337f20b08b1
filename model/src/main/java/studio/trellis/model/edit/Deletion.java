package studio.trellis.model.edit;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Link;
import studio.trellis.model.course.Skill;
import studio.trellis.model.persona.Persona;
import studio.trellis.model.rule.Rule;

/** Takes parts out of a course so that nothing names what is gone. */
final class Deletion {
  private final Course course;
  private final Parts parts;
  private final Set<String> gone = new TreeSet<>();

  private Deletion(Course course) {
    this.course = course;
    this.parts = new Parts(course);
  }

  /** {@code course} without these parts and without what is nothing without them. */
  static Course of(Course course, Set<Part> deleted) {
    Deletion deletion = new Deletion(course);
    for (Part part : new TreeSet<>(deleted)) {
      if (part.kind() == EntityKind.GROUP) {
        deletion.group(part.id());
      }
      deletion.remove(part.kind(), part.id());
    }
    deletion.dependents();
    deletion.clean();
    return deletion.parts.course();
  }

  private void remove(EntityKind kind, String id) {
    parts.remove(new Part(kind, id));
    gone.add(id);
  }

  private void group(String id) {
    for (Activity activity : course.activities()) {
      if (activity.group().equals(id)) {
        remove(EntityKind.ACTIVITY, activity.id());
      }
    }
    for (Group inner : course.groups()) {
      if (inner.parent().equals(id) && !gone.contains(inner.id())) {
        remove(EntityKind.GROUP, inner.id());
        group(inner.id());
      }
    }
  }

  private void dependents() {
    for (Item item : course.items()) {
      if (gone.contains(item.activity())) {
        remove(EntityKind.ITEM, item.id());
      }
    }
    for (Link link : course.links()) {
      if (gone.contains(link.from())
          || gone.contains(link.to())
          || Mentions.any(Mentions.of(link.condition()), gone)) {
        remove(EntityKind.LINK, link.id());
      }
    }
    for (Rule rule : course.rules()) {
      if (Mentions.any(Mentions.of(rule), gone)) {
        remove(EntityKind.RULE, rule.id());
      }
    }
  }

  private void clean() {
    put(
        course.head(),
        course
            .head()
            .with(
                f -> {
                  f.start = kept(f.start);
                  f.look =
                      f.look.with(
                          look -> {
                            look.logo = kept(look.logo);
                            look.font = kept(look.font);
                          });
                }));
    for (Activity activity : course.activities()) {
      if (!gone.contains(activity.id())) {
        put(activity, clean(activity));
      }
    }
    for (Item item : course.items()) {
      if (!gone.contains(item.id())) {
        put(item, item.with(f -> f.skills = Mentions.without(f.skills, gone)));
      }
    }
    for (Skill skill : course.skills()) {
      if (!gone.contains(skill.id())) {
        put(skill, skill.with(f -> f.prerequisites = Mentions.without(f.prerequisites, gone)));
      }
    }
    for (Attribute attribute : course.attributes()) {
      if (!gone.contains(attribute.id())) {
        put(
            attribute,
            attribute.with(
                f -> f.starts = f.starts.stream().filter(s -> !gone.contains(s.skill())).toList()));
      }
    }
    for (Persona persona : course.personas()) {
      if (!gone.contains(persona.id())) {
        put(
            persona,
            persona.with(
                f -> {
                  f.known = without(f.known);
                  f.attributes = without(f.attributes);
                }));
      }
    }
  }

  private String kept(String id) {
    return gone.contains(id) ? "" : id;
  }

  private void put(Entity before, Entity after) {
    if (!after.equals(before)) {
      parts.put(after);
    }
  }

  private Activity clean(Activity activity) {
    return activity.with(
        f -> {
          f.skills = Mentions.without(f.skills, gone);
          f.tags = f.tags.stream().filter(tag -> !gone.contains(tag.facet())).toList();
          f.behaviour = clean(f.behaviour);
        });
  }

  private Behaviour clean(Behaviour behaviour) {
    return switch (behaviour) {
      case Behaviour.Choice b -> new Behaviour.Choice(Mentions.without(b.options(), gone));
      case Behaviour.Milestone b -> new Behaviour.Milestone(Mentions.without(b.gathers(), gone));
      case Behaviour.Resource b -> gone.contains(b.asset()) ? new Behaviour.Resource("") : b;
      case Behaviour.Plain b -> b;
      case Behaviour.Assessment b -> b;
    };
  }

  private <V> Map<String, V> without(Map<String, V> map) {
    Map<String, V> left = new TreeMap<>(map);
    left.keySet().removeAll(gone);
    return left;
  }
}

package studio.trellis.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.Entities;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.CourseHead;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Facet;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Link;
import studio.trellis.model.course.Skill;
import studio.trellis.model.persona.Persona;
import studio.trellis.model.rule.Rule;

/**
 * A course taken apart, to add, replace and remove many parts at once. Kinds that nothing happens
 * to stay the same objects.
 */
public final class Parts {
  private final Course course;
  private final Map<EntityKind, Map<String, Entity>> open = new TreeMap<>();
  private CourseHead head;

  /** The parts of {@code course}. */
  public Parts(Course course) {
    this.course = course;
    this.head = course.head();
  }

  /** All parts of a kind, sorted by id; of the kind COURSE, its head. */
  public static List<? extends Entity> all(Course course, EntityKind kind) {
    return kind == EntityKind.COURSE ? List.of(course.head()) : entities(course, kind).all();
  }

  /** The part of this course, or null. */
  public static @Nullable Entity find(Course course, Part part) {
    if (part.kind() == EntityKind.COURSE) {
      return part.id().equals(course.id()) ? course.head() : null;
    }
    return entities(course, part.kind()).find(part.id());
  }

  private static Entities<? extends Entity> entities(Course course, EntityKind kind) {
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
      case COURSE -> throw new IllegalArgumentException("a course is no list");
    };
  }

  /** The part as it is by now, or null. */
  public @Nullable Entity find(Part part) {
    Map<String, Entity> kind = open.get(part.kind());
    if (part.kind() == EntityKind.COURSE) {
      return part.id().equals(head.id()) ? head : null;
    }
    return kind == null ? find(course, part) : kind.get(part.id());
  }

  /** Adds {@code entity}, or puts it in the place of the one with its kind and id. */
  public void put(Entity entity) {
    if (entity instanceof CourseHead now) {
      if (!now.id().equals(course.id())) {
        throw new IllegalArgumentException("the head of course " + now.id());
      }
      head = now;
    } else {
      kind(EntityKind.of(entity)).put(entity.id(), entity);
    }
  }

  /** Removes a part, if it is there; a head is never removed. */
  public void remove(Part part) {
    kind(part.kind()).remove(part.id());
  }

  private Map<String, Entity> kind(EntityKind kind) {
    return open.computeIfAbsent(
        kind,
        missing -> {
          Map<String, Entity> all = new TreeMap<>();
          entities(course, kind).forEach(entity -> all.put(entity.id(), entity));
          return all;
        });
  }

  /** The course of these parts. */
  public Course course() {
    Course made = head.equals(course.head()) ? course : course.with(head);
    return open.isEmpty()
        ? made
        : made.with(
            f -> {
              f.skills = now(EntityKind.SKILL, Skill.class, f.skills);
              f.groups = now(EntityKind.GROUP, Group.class, f.groups);
              f.activities = now(EntityKind.ACTIVITY, Activity.class, f.activities);
              f.items = now(EntityKind.ITEM, Item.class, f.items);
              f.links = now(EntityKind.LINK, Link.class, f.links);
              f.rules = now(EntityKind.RULE, Rule.class, f.rules);
              f.facets = now(EntityKind.FACET, Facet.class, f.facets);
              f.attributes = now(EntityKind.ATTRIBUTE, Attribute.class, f.attributes);
              f.personas = now(EntityKind.PERSONA, Persona.class, f.personas);
              f.assets = now(EntityKind.ASSET, Asset.class, f.assets);
            });
  }

  private <T extends Entity> Entities<T> now(EntityKind kind, Class<T> type, Entities<T> before) {
    Map<String, Entity> all = open.get(kind);
    if (all == null) {
      return before;
    }
    List<T> typed = new ArrayList<>(all.size());
    all.values().forEach(entity -> typed.add(type.cast(entity)));
    return Entities.of(typed);
  }
}

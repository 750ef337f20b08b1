package studio.trellis.model.edit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
  private final Map<EntityKind, Map<String, Entity>> put = new EnumMap<>(EntityKind.class);
  private final Map<EntityKind, Set<String>> gone = new EnumMap<>(EntityKind.class);
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
    if (part.kind() == EntityKind.COURSE) {
      return part.id().equals(head.id()) ? head : null;
    }
    if (gone.getOrDefault(part.kind(), Set.of()).contains(part.id())) {
      return null;
    }
    Entity now = put.getOrDefault(part.kind(), Map.of()).get(part.id());
    return now == null ? find(course, part) : now;
  }

  /** Adds {@code entity}, or puts it in the place of the one with its kind and id. */
  public void put(Entity entity) {
    if (entity instanceof CourseHead now) {
      if (!now.id().equals(course.id())) {
        throw new IllegalArgumentException("the head of course " + now.id());
      }
      head = now;
    } else {
      EntityKind kind = EntityKind.of(entity);
      put.computeIfAbsent(kind, missing -> new TreeMap<>()).put(entity.id(), entity);
      gone.getOrDefault(kind, new TreeSet<>()).remove(entity.id());
    }
  }

  /** Removes a part, if it is there; a head is never removed. */
  public void remove(Part part) {
    if (part.kind() == EntityKind.COURSE) {
      throw new IllegalArgumentException("the head of a course stays");
    }
    put.getOrDefault(part.kind(), new TreeMap<>()).remove(part.id());
    gone.computeIfAbsent(part.kind(), missing -> new TreeSet<>()).add(part.id());
  }

  /** The course of these parts. */
  public Course course() {
    Course made = head.equals(course.head()) ? course : course.with(head);
    return put.isEmpty() && gone.isEmpty()
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
    Set<String> removed = gone.getOrDefault(kind, Set.of());
    Map<String, Entity> changed = put.getOrDefault(kind, Map.of());
    if (removed.isEmpty() && changed.isEmpty()) {
      return before;
    }
    Map<String, T> typed = new TreeMap<>();
    changed.forEach((id, entity) -> typed.put(id, type.cast(entity)));
    return before.changed(typed, removed);
  }
}

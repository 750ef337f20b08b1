package studio.trellis.model.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import studio.trellis.model.base.Entities;
import studio.trellis.model.base.Entity;
import studio.trellis.model.base.Ints;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Facet;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.TagRef;

/** Ids of a course as the positions and codes that a plan is written in. */
public final class Codes {
  private final Course course;
  private final List<String> skills;
  private final List<String> activities;
  private final List<String> items;
  private final List<String> rules;
  private final List<String> attributes;
  private final List<String> groups = new ArrayList<>();
  private final Map<String, Integer> at = new TreeMap<>();
  private final Map<String, Integer> tags = new TreeMap<>();

  /** The codes of a course; parts without a position get the next ones. */
  public Codes(Course course) {
    this.course = course;
    skills = allot("s:", course.positions().skills(), course.skills(), s -> s.order());
    activities = allot("t:", course.positions().activities(), course.activities(), Activity::order);
    items = allot("i:", course.positions().items(), course.items(), Item::order);
    rules = allot("r:", course.positions().rules(), course.rules(), r -> 0);
    attributes = allot("a:", course.positions().attributes(), course.attributes(), a -> 0);
    groups.add("");
    at.put("t:", Plan.groupTarget(0));
    for (Group group : course.groups()) {
      at.put("t:" + group.id(), Plan.groupTarget(groups.size()));
      groups.add(group.id());
    }
    for (Facet facet : course.facets()) {
      for (String value : facet.values()) {
        tags.put(facet.id() + "\n" + value, tags.size());
      }
    }
  }

  private <T extends Entity> List<String> allot(
      String kind, List<String> known, Entities<T> all, ToIntFunction<T> order) {
    List<String> out = new ArrayList<>(known);
    for (int i = 0; i < out.size(); i++) {
      at.put(kind + out.get(i), i);
    }
    List<T> fresh = new ArrayList<>(all.all());
    fresh.sort(Comparator.<T>comparingInt(order).thenComparing(Entity::id));
    for (T entity : fresh) {
      if (!at.containsKey(kind + entity.id())) {
        at.put(kind + entity.id(), out.size());
        out.add(entity.id());
      }
    }
    return out;
  }

  /** Ids of skills by position; tombstones included. */
  public List<String> skills() {
    return skills;
  }

  /** Ids of activities by position. */
  public List<String> activities() {
    return activities;
  }

  /** Ids of items by position. */
  public List<String> items() {
    return items;
  }

  /** Ids of rules by position. */
  public List<String> rules() {
    return rules;
  }

  /** Ids of attributes by position. */
  public List<String> attributes() {
    return attributes;
  }

  /** Ids of groups by position; the course itself, empty, is first. */
  public List<String> groups() {
    return groups;
  }

  /** Position of a skill; an empty id is −1. */
  public int skill(String id) {
    return id.isEmpty() ? -1 : find("s:", id, "skill");
  }

  /** Target code of an activity or group; an empty id is the course. */
  public int target(String id) {
    return find("t:", id, "activity or group");
  }

  /** Position of an activity. */
  public int activity(String id) {
    int target = target(id);
    if (target < 0) {
      throw new IllegalArgumentException("\"" + id + "\" is a group, an activity is expected");
    }
    return target;
  }

  /** Position of an item. */
  public int item(String id) {
    return find("i:", id, "item");
  }

  /** Position of a rule. */
  public int rule(String id) {
    return find("r:", id, "rule");
  }

  /** Position of an attribute. */
  public int attribute(String id) {
    return find("a:", id, "attribute");
  }

  /** Index of a choice attribute's value. */
  public int value(String attribute, String value) {
    int index = course.attributes().get(attribute).values().indexOf(value);
    if (index < 0) {
      throw new IllegalArgumentException(
          "attribute " + attribute + " has no value \"" + value + "\"");
    }
    return index;
  }

  /** Code of a tag; an unknown one gets a code of its own that no activity bears. */
  public int tag(String facet, String value) {
    return tags.getOrDefault(facet + "\n" + value, -1);
  }

  /** Index of an option in its item. */
  public int option(String item, String option) {
    List<Answer.Option> options =
        switch (course.items().get(item).answer()) {
          case Answer.SingleChoice a -> a.options();
          case Answer.MultipleChoice a -> a.options();
          case Answer.ShortText a -> List.of();
          case Answer.Numeric a -> List.of();
          case Answer.Expression a -> List.of();
          case Answer.SelfChecked a -> List.of();
        };
    for (int i = 0; i < options.size(); i++) {
      if (options.get(i).id().equals(option)) {
        return i;
      }
    }
    throw new IllegalArgumentException("item " + item + " has no option " + option);
  }

  Ints skills(List<String> ids) {
    return row(ids, this::skill);
  }

  Ints targets(List<String> ids) {
    return row(ids, this::target);
  }

  Ints tags(List<TagRef> refs) {
    int[] out = new int[refs.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = tag(refs.get(i).facet(), refs.get(i).value());
    }
    return Ints.of(out);
  }

  private static Ints row(List<String> ids, ToIntFunction<String> code) {
    int[] out = new int[ids.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = code.applyAsInt(ids.get(i));
    }
    return Ints.of(out);
  }

  private int find(String kind, String id, String what) {
    Integer code = at.get(kind + id);
    if (code == null) {
      throw new IllegalArgumentException("no " + what + " has the id \"" + id + "\"");
    }
    return code;
  }
}

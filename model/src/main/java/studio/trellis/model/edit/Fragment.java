package studio.trellis.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import studio.trellis.model.base.BadTreeException;
import studio.trellis.model.base.Entity;
import studio.trellis.model.base.Tree;
import studio.trellis.model.base.TreeText;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Link;
import studio.trellis.model.rule.Rule;
import studio.trellis.model.wire.EntityWire;

/**
 * Activities and groups cut out of a course with all they need, to be put into any course: their
 * content and items, the links and rules among them, and the skills, facets, attributes and assets
 * they name.
 */
public record Fragment(List<Entity> parts) {
  private static final String MARK = "trellis-fragment";
  private static final int VERSION = 1;

  public Fragment {
    parts = List.copyOf(parts);
  }

  /** What {@code chosen} activities and groups of {@code course} are made of, by id. */
  public static Fragment of(Course course, Collection<String> chosen) {
    Set<String> inside = new TreeSet<>(chosen);
    for (boolean grown = true; grown; ) {
      grown = false;
      for (Group group : course.groups()) {
        grown |= inside.contains(group.parent()) && inside.add(group.id());
      }
    }
    List<Entity> parts = new ArrayList<>();
    for (Group group : course.groups()) {
      if (inside.contains(group.id())) {
        parts.add(group);
      }
    }
    for (Activity activity : course.activities()) {
      if (inside.contains(activity.id()) || inside.contains(activity.group())) {
        inside.add(activity.id());
        parts.add(activity);
      }
    }
    Set<String> items = new TreeSet<>();
    for (Item item : course.items()) {
      if (inside.contains(item.activity())) {
        items.add(item.id());
        parts.add(item);
      }
    }
    for (Link link : course.links()) {
      if (inside.contains(link.from()) && inside.contains(link.to())) {
        parts.add(link);
      }
    }
    inside.addAll(items);
    for (Rule rule : course.rules()) {
      if (within(course, rule, inside)) {
        parts.add(rule);
      }
    }
    addNeeded(course, parts);
    return new Fragment(parts);
  }

  /** Whether a rule speaks of something inside, and of no activity, group or item elsewhere. */
  private static boolean within(Course course, Rule rule, Set<String> inside) {
    boolean any = false;
    for (String id : Mentions.of(rule)) {
      boolean part =
          course.activities().has(id) || course.groups().has(id) || course.items().has(id);
      if (part && !inside.contains(id)) {
        return false;
      }
      any |= part;
    }
    return any;
  }

  private static void addNeeded(Course course, List<Entity> parts) {
    Set<String> named = new TreeSet<>();
    parts.forEach(part -> Needs.of(part, named));
    List<Entity> shared = new ArrayList<>();
    course.skills().forEach(skill -> addIf(named.contains(skill.id()), skill, shared));
    course.facets().forEach(facet -> addIf(named.contains(facet.id()), facet, shared));
    course.attributes().forEach(one -> addIf(named.contains(one.id()), one, shared));
    shared.forEach(part -> Needs.of(part, named));
    course.assets().forEach(asset -> addIf(named.contains(asset.id()), asset, shared));
    parts.addAll(shared);
  }

  private static void addIf(boolean wanted, Entity entity, List<Entity> out) {
    if (wanted) {
      out.add(entity);
    }
  }

  /** Whether there is nothing in it. */
  public boolean empty() {
    return parts.isEmpty();
  }

  /** The activities in it. */
  public List<Activity> activities() {
    List<Activity> out = new ArrayList<>();
    for (Entity part : parts) {
      if (part instanceof Activity activity) {
        out.add(activity);
      }
    }
    return out;
  }

  /**
   * These parts as parts of {@code course}, with ids of their own; skills, facets, attributes and
   * assets that the course has stay as they are there. What names something that neither has is
   * left out.
   *
   * @param ids makes a new id for a part of this kind
   * @param group id of the group they come to lie in; empty: none
   * @param dx moves them on the map
   * @param dy moves them on the map
   */
  public Pasted into(
      Course course, Function<EntityKind, String> ids, String group, int dx, int dy) {
    return new Pasting(course, this, ids).paste(group, dx, dy);
  }

  /**
   * What became of a fragment.
   *
   * @param parts to put into the course
   * @param outermost new ids of the activities and groups that lie in no group of the fragment
   */
  public record Pasted(List<Entity> parts, List<String> outermost) {
    public Pasted {
      parts = List.copyOf(parts);
      outermost = List.copyOf(outermost);
    }
  }

  /** This fragment as JSON text. */
  public String text() {
    Map<String, Tree> fields = new TreeMap<>();
    fields.put(MARK, new Tree.Num(VERSION));
    for (EntityKind kind : EntityKind.values()) {
      List<Tree> list = new ArrayList<>();
      for (Entity part : parts) {
        if (EntityKind.of(part) == kind) {
          list.add(EntityWire.write(part));
        }
      }
      if (!list.isEmpty()) {
        fields.put(kind.list(), new Tree.Arr(list));
      }
    }
    return TreeText.write(new Tree.Obj(fields));
  }

  /** Whether {@code text} looks like one of {@link #text}. */
  public static boolean looksLike(String text) {
    return text.startsWith("{") && text.contains("\"" + MARK + "\"");
  }

  /**
   * The fragment that {@link #text} wrote.
   *
   * @throws BadTreeException when it is none, or of a newer version
   */
  public static Fragment read(Tree tree) {
    if (!(tree instanceof Tree.Obj obj) || !obj.fields().containsKey(MARK)) {
      throw new BadTreeException("the clipboard", "no part of a course");
    }
    if (!new Tree.Num(VERSION).equals(obj.fields().get(MARK))) {
      throw new BadTreeException("the clipboard", "it comes from a newer Trellis");
    }
    Map<Part, Entity> parts = new TreeMap<>();
    for (EntityKind kind : EntityKind.values()) {
      if (kind != EntityKind.COURSE && obj.fields().get(kind.list()) instanceof Tree.Arr list) {
        for (Tree part : list.items()) {
          Entity entity = EntityWire.read(kind, part);
          parts.put(Part.of(entity), entity);
        }
      }
    }
    return new Fragment(new ArrayList<>(parts.values()));
  }
}

package studio.trellis.app.map.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.map.world.Box;
import studio.trellis.app.map.world.World;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Place;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;

/** Puts cards and groups elsewhere on the map, and into and out of groups. */
public final class Moving {
  private final Desk desk;
  private final Authoring author;

  public Moving(Desk desk) {
    this.desk = desk;
    author = new Authoring(desk);
  }

  /** Everything that moves when these do: groups take along what lies in them. */
  public Set<String> moved(Collection<String> ids) {
    return author.withContent(ids);
  }

  /** Moves activities and groups by so many map units; they stay in their groups. */
  public boolean by(Collection<String> ids, int dx, int dy) {
    return author.apply(new Edit.Move(name("edit.map.move", ids), places(ids, dx, dy)));
  }

  /**
   * Moves activities and groups, and puts those that lie elsewhere into a group.
   *
   * @param group id; empty: out of all groups
   */
  public boolean into(World world, Collection<String> ids, int dx, int dy, String group) {
    List<String> out = new ArrayList<>();
    for (String id : author.outermost(ids)) {
      if (!author.parent(id).equals(group) && !id.equals(group)) {
        out.add(id);
      }
    }
    if (out.isEmpty()) {
      return by(ids, dx, dy);
    }
    EditName name =
        group.isEmpty()
            ? name("edit.map.move-out", ids)
            : EditName.of(
                ids.size() == 1 ? "edit.map.move-into" : "edit.map.move-into-many",
                ids.size() == 1 ? author.title(ids.iterator().next()) : String.valueOf(ids.size()),
                author.title(group));
    Map<String, Place> places = places(ids, dx, dy);
    new Emptied(author).by(world, author.withContent(ids), group).forEach(places::putIfAbsent);
    return author.apply(
        new Edit.Many(
            name, List.of(new Edit.Move(name, places), new Edit.Regroup(name, out, group))));
  }

  /** Moves an activity or group to a link, which then leads through it. */
  public boolean between(World world, String id, int dx, int dy, String group, String link) {
    List<Entity> links = new Linking(desk).through(link, id);
    if (links.isEmpty()) {
      return into(world, List.of(id), dx, dy, group);
    }
    EditName name = EditName.of("edit.map.insert", author.title(id));
    List<Edit> edits = new ArrayList<>();
    edits.add(new Edit.Move(name, places(List.of(id), dx, dy)));
    if (!author.parent(id).equals(group)) {
      edits.add(new Edit.Regroup(name, List.of(id), group));
    }
    edits.add(new Edit.Put(name, links));
    return author.apply(new Edit.Many(name, edits));
  }

  /** Puts cards and groups at places of their own; a group takes its content along. */
  public boolean to(EditName name, World world, Map<String, Box> targets) {
    Map<String, Place> places = new TreeMap<>();
    targets.forEach(
        (id, target) -> {
          Box now = world.box(id);
          if (now != null) {
            places.putAll(
                places(
                    List.of(id),
                    (int) Math.round(target.x() - now.x()),
                    (int) Math.round(target.y() - now.y())));
          }
        });
    return author.apply(new Edit.Move(name, places));
  }

  private Map<String, Place> places(Collection<String> ids, int dx, int dy) {
    Map<String, Place> places = new TreeMap<>();
    for (String id : author.withContent(ids)) {
      Activity activity = author.course().activities().find(id);
      Group group = author.course().groups().find(id);
      Place old = activity != null ? activity.place() : group == null ? null : group.place();
      if (old != null) {
        places.put(id, new Place(old.x() + dx, old.y() + dy));
      }
    }
    return places;
  }

  private EditName name(String key, Collection<String> ids) {
    return ids.size() == 1
        ? EditName.of(key, author.title(ids.iterator().next()))
        : EditName.of(key + ".many", String.valueOf(ids.size()));
  }
}

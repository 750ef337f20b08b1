package studio.trellis.app.map.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.map.world.World;
import studio.trellis.app.text.EditText;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Place;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;
import studio.trellis.model.edit.Part;

/** Deletes what is selected, and says what went with it. */
public final class Deleting {
  private final Authoring author;

  public Deleting(Desk desk) {
    author = new Authoring(desk);
  }

  /** Deletes activities and groups. */
  public boolean delete(World world, Collection<String> ids) {
    if (ids.isEmpty()) {
      return false;
    }
    Set<Part> parts = new TreeSet<>();
    for (String id : ids) {
      boolean group = author.course().groups().has(id);
      parts.add(new Part(group ? EntityKind.GROUP : EntityKind.ACTIVITY, id));
    }
    String first = author.title(ids.iterator().next());
    EditName name =
        ids.size() == 1
            ? EditName.of("edit.map.delete", first)
            : EditName.of("edit.map.delete-many", String.valueOf(ids.size()));
    Map<String, Place> left = new Emptied(author).by(world, author.withContent(ids), "");
    left.keySet().removeAll(ids);
    return delete(
        new Edit.Many(name, List.of(new Edit.Move(name, left), new Edit.Delete(name, parts))));
  }

  /** Deletes a link. */
  public boolean deleteLink(String id) {
    EditName name = EditName.of("edit.map.delete-link");
    return author.course().links().has(id)
        && delete(new Edit.Delete(name, Set.of(new Part(EntityKind.LINK, id))));
  }

  private boolean delete(Edit edit) {
    Course before = author.course();
    String what = EditText.of(edit.name(before));
    if (!author.apply(edit)) {
      return false;
    }
    Course after = author.course();
    List<String> went = new ArrayList<>();
    count(went, "map.went.activities", before.activities().size() - after.activities().size() - 1);
    count(went, "map.went.items", before.items().size() - after.items().size());
    count(went, "map.went.links", before.links().size() - after.links().size());
    count(went, "map.went.rules", before.rules().size() - after.rules().size());
    boolean link = before.activities().size() == after.activities().size();
    author.sayDone(
        went.isEmpty() || (link && went.size() == 1)
            ? Text.of("map.deleted", what)
            : Text.of("map.deleted-with", what, joined(went)));
    return true;
  }

  private static void count(List<String> went, String key, int count) {
    if (count > 0) {
      went.add(Text.of(key, count));
    }
  }

  private static String joined(List<String> parts) {
    String most = String.join(Text.of("list.comma"), parts.subList(0, parts.size() - 1));
    return most.isEmpty() ? parts.getLast() : most + Text.of("list.and") + parts.getLast();
  }
}

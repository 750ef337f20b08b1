package studio.trellis.app.map.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.map.world.Box;
import studio.trellis.app.map.world.Frame;
import studio.trellis.app.map.world.World;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Place;
import studio.trellis.model.course.Sequence;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;

/** Puts groups around what is selected, and takes them away. */
public final class Gathering {
  private final Authoring author;

  public Gathering(Desk desk) {
    author = new Authoring(desk);
  }

  /**
   * Puts a group around activities and groups; around the group they all lie in, where they do.
   *
   * @return its id; empty: nothing was selected, or it cannot be done
   */
  public String together(World world, Collection<String> ids) {
    List<String> outer = new ArrayList<>(author.outermost(ids));
    if (outer.isEmpty()) {
      return "";
    }
    outer.sort(Comparator.comparingInt(this::order).thenComparing(Comparator.naturalOrder()));
    String parent = author.parent(outer.getFirst());
    if (!outer.stream().allMatch(id -> author.parent(id).equals(parent))) {
      author.refuse(Text.of("map.group.apart"));
      return "";
    }
    Place place = Place.ORIGIN;
    Box first = world.box(outer.getFirst());
    if (first != null) {
      Box all = first;
      for (String id : outer) {
        Box box = world.box(id);
        all = box == null ? all : all.with(box);
      }
      place = new Place((int) (all.x() - Frame.PADDING), (int) (all.y() - Frame.HEAD));
    }
    Group group =
        new Group(
            author.id(EntityKind.GROUP),
            Text.of("map.new.group"),
            parent,
            order(outer.getFirst()),
            Sequence.LINKED,
            place,
            Map.of());
    EditName name = EditName.of("edit.map.group", String.valueOf(outer.size()));
    return author.apply(new Edit.GroupTogether(name, outer, group)) ? group.id() : "";
  }

  /** Dissolves a group; its content stays where it is. */
  public boolean apart(String group) {
    return author.course().groups().has(group)
        && author.apply(
            new Edit.Ungroup(EditName.of("edit.map.ungroup", author.title(group)), group));
  }

  private int order(String id) {
    Activity activity = author.course().activities().find(id);
    Group group = author.course().groups().find(id);
    return activity != null ? activity.order() : group == null ? 0 : group.order();
  }
}

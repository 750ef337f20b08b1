package studio.trellis.app.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import studio.trellis.app.text.Text;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Feedback;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Place;
import studio.trellis.model.course.Sequence;

/** New parts, at their place in the author's order. */
final class Adding {
  private final Course course;
  private final OutlineTree tree;
  private final Function<EntityKind, String> ids;

  Adding(Course course, OutlineTree tree, Function<EntityKind, String> ids) {
    this.course = course;
    this.tree = tree;
    this.ids = ids;
  }

  /**
   * A new activity in {@code group}, behind {@code before}; empty: behind all. It is the start of a
   * course that has none. The new part is the first of the result.
   */
  List<Entity> activity(String group, String before) {
    String id = ids.apply(EntityKind.ACTIVITY);
    Activity sibling = course.activities().find(before);
    Room room = new Room(course);
    Place place = sibling == null ? room.in(group, id) : room.below(sibling, id);
    Activity made =
        new Activity(
            id,
            ActivityKind.LESSON,
            Text.of("outline.new.activity"),
            group,
            0,
            sibling == null ? List.of() : sibling.skills(),
            List.of(),
            5,
            false,
            "",
            List.of(),
            new Behaviour.Plain(),
            true,
            place,
            "",
            Map.of());
    List<Entity> out = placed(made, group, before);
    if (course.start().isEmpty() || !course.activities().has(course.start())) {
      out.add(course.head().with(f -> f.start = id));
    }
    return out;
  }

  /** A new group in {@code parent}, behind {@code before}. */
  List<Entity> group(String parent, String before) {
    Group made =
        new Group(
            ids.apply(EntityKind.GROUP),
            Text.of("outline.new.group"),
            parent,
            0,
            Sequence.LINKED,
            Place.ORIGIN,
            Map.of());
    return placed(made, parent, before);
  }

  /** A new item of an activity, behind {@code before}: a choice of two, to be written. */
  List<Entity> item(String activity, String before) {
    Item made =
        new Item(
            ids.apply(EntityKind.ITEM),
            activity,
            0,
            "<p>" + Text.of("outline.new.item") + "</p>",
            new Answer.SingleChoice(
                List.of(
                    new Answer.Option("a", Text.of("outline.new.right"), true, Feedback.NONE),
                    new Answer.Option("b", Text.of("outline.new.wrong"), false, Feedback.NONE)),
                true),
            List.of(),
            List.of(),
            "",
            "",
            List.of(),
            0,
            0,
            false,
            "",
            Map.of());
    return placed(made, activity, before);
  }

  /** The new part first, then its siblings that move on. */
  private List<Entity> placed(Entity made, String parent, String before) {
    List<Entity> out = new ArrayList<>();
    int order = 0;
    List<OutlineRow> siblings = tree.children(parent);
    int at = 0;
    while (at < siblings.size() && !siblings.get(at).id().equals(before)) {
      at++;
    }
    at = before.isEmpty() || at == siblings.size() ? siblings.size() : at + 1;
    for (int i = 0; i < at; i++) {
      order = Math.max(order, Order.of(siblings.get(i).entity()) + 1);
    }
    out.add(Order.set(made, order));
    int last = order;
    for (OutlineRow row : siblings.subList(at, siblings.size())) {
      int own = Order.of(row.entity());
      if (own <= last) {
        out.add(Order.set(row.entity(), last + 1));
        own = last + 1;
      }
      last = own;
    }
    return out;
  }
}

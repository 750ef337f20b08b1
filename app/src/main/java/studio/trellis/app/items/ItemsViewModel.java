package studio.trellis.app.items;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.trellis.app.desk.Desk;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Item;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;
import studio.trellis.model.edit.Part;

/** The items of an activity: added, copied, taken out, put in order, moved elsewhere. */
public final class ItemsViewModel {
  private final Desk desk;

  public ItemsViewModel(Desk desk) {
    this.desk = desk;
  }

  Desk desk() {
    return desk;
  }

  /** The items of an activity in the author's order. */
  public static List<Item> of(Course course, String activity) {
    List<Item> items = new ArrayList<>();
    for (Item item : course.items()) {
      if (item.activity().equals(activity)) {
        items.add(item);
      }
    }
    items.sort(Comparator.comparingInt(Item::order).thenComparing(Item::id));
    return items;
  }

  private List<Item> items(String activity) {
    return desk.courseProperty().get().map(course -> of(course, activity)).orElse(List.of());
  }

  private Optional<Item> item(String id) {
    return desk.courseProperty().get().map(course -> course.items().find(id));
  }

  /** Adds an item of this type behind the others; its id, or empty when there is no course. */
  public Optional<String> add(String activity, ItemType type) {
    return fresh()
        .filter(
            id ->
                desk.apply(
                    Edit.Put.of(
                        EditName.of("edit.items.add", type.title()),
                        new Item(
                            id,
                            activity,
                            behind(items(activity)),
                            "",
                            type.fresh(),
                            List.of(),
                            List.of(),
                            "",
                            "",
                            List.of(),
                            0,
                            0,
                            false,
                            "",
                            Map.of()))));
  }

  /** Adds items as one edit, behind the others; their ids, activities and orders are made anew. */
  void addAll(String activity, List<Item> drafts) {
    int order = behind(items(activity));
    List<Entity> made = new ArrayList<>();
    for (Item draft : drafts) {
      Optional<String> id = fresh();
      if (id.isEmpty()) {
        return;
      }
      made.add(copy(draft, id.get(), activity, order++));
    }
    if (!made.isEmpty()) {
      desk.apply(new Edit.Put(EditName.of("edit.items.paste", String.valueOf(made.size())), made));
    }
  }

  /** A copy right behind the item; its id. */
  public Optional<String> duplicate(String id) {
    Optional<String> fresh = fresh();
    Optional<Item> found = item(id);
    if (fresh.isEmpty() || found.isEmpty()) {
      return Optional.empty();
    }
    Item item = found.get();
    List<Item> all = items(item.activity());
    List<Item> order = new ArrayList<>(all);
    order.add(all.indexOf(item) + 1, copy(item, fresh.get(), item.activity(), item.order()));
    return desk.apply(
            new Edit.Put(
                EditName.of("edit.items.duplicate", ItemViewModel.name(item)), ordered(order, all)))
        ? fresh
        : Optional.empty();
  }

  /** Takes an item out; says why when that cannot be. */
  public String delete(String id) {
    return item(id)
        .map(
            item ->
                Attempt.of(
                    desk,
                    new Edit.Delete(
                        EditName.of("edit.items.delete", ItemViewModel.name(item)),
                        Set.of(new Part(EntityKind.ITEM, id)))))
        .orElse("");
  }

  /** Puts an item at another place among those of its activity, from 0. */
  public void moveTo(String id, int place) {
    item(id)
        .ifPresent(
            item -> {
              List<Item> all = items(item.activity());
              List<Item> order = Answers.moved(all, all.indexOf(item), place);
              desk.apply(
                  new Edit.Put(
                      EditName.of("edit.items.order", ItemViewModel.name(item)),
                      ordered(order, all)));
            });
  }

  /** Puts an item behind those of another activity. */
  public void moveInto(String id, String activity) {
    item(id)
        .ifPresent(
            item ->
                desk.apply(
                    Edit.Put.of(
                        EditName.of("edit.items.elsewhere", ItemViewModel.name(item)),
                        item.with(
                            fields -> {
                              fields.activity = activity;
                              fields.order = behind(items(activity));
                            }))));
  }

  /** Where an item may be moved: the other activities, by title. */
  List<Activity> elsewhere(String activity) {
    return desk.courseProperty()
        .get()
        .map(
            course ->
                course.activities().all().stream()
                    .filter(other -> !other.id().equals(activity))
                    .sorted(Comparator.comparing(Activity::title, String.CASE_INSENSITIVE_ORDER))
                    .toList())
        .orElse(List.of());
  }

  /** The items whose order has to be another one for them to stand so. */
  private static List<Entity> ordered(List<Item> wanted, List<Item> before) {
    List<Entity> changed = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      int order = i;
      Item item = wanted.get(i);
      if (item.order() != order || !before.contains(item)) {
        changed.add(item.with(fields -> fields.order = order));
      }
    }
    return changed;
  }

  private static int behind(List<Item> items) {
    return items.isEmpty() ? 0 : items.getLast().order() + 1;
  }

  private static Item copy(Item item, String id, String activity, int order) {
    return new Item(
        id,
        activity,
        order,
        item.prompt(),
        item.answer(),
        item.hints(),
        item.steps(),
        item.solution(),
        item.refutation(),
        item.skills(),
        item.difficulty(),
        item.guess(),
        item.confidence(),
        item.source(),
        item.extra());
  }

  private Optional<String> fresh() {
    return desk.open().map(open -> open.session().ids().next(EntityKind.ITEM));
  }
}

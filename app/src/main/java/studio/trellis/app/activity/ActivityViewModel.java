package studio.trellis.app.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.items.ItemsViewModel;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.LevelContent;
import studio.trellis.model.course.TagRef;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;
import studio.trellis.model.rule.Scaffold;

/**
 * The activity that is written: the one selected, or that of the item selected. It follows the desk
 * only while its page is in view.
 */
public final class ActivityViewModel {
  private final Desk desk;
  private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private String activity = "";
  private String item = "";

  public ActivityViewModel(Desk desk) {
    this.desk = desk;
    desk.selectionProperty().subscribe(selection -> follow());
    desk.courseProperty().subscribe(course -> follow());
    desk.remarksProperty().subscribe(remarks -> follow());
    desk.pageProperty().subscribe(page -> follow());
  }

  Desk desk() {
    return desk;
  }

  /** What the page shows; empty: no activity is selected. */
  ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  private void follow() {
    if (desk.pageProperty().get().equals(Pages.ACTIVITY)) {
      shown.set(desk.courseProperty().get().flatMap(this::look));
    }
  }

  private Optional<Shown> look(Course course) {
    Selection selection = desk.selectionProperty().get();
    if (selection.kind() == Selection.Kind.ACTIVITY && !selection.id().equals(activity)) {
      activity = selection.id();
      item = "";
    } else if (selection.kind() == Selection.Kind.ITEM) {
      Item found = course.items().find(selection.id());
      activity = found == null ? activity : found.activity();
      item = found == null ? item : found.id();
    }
    Activity found = course.activities().find(activity);
    if (found == null) {
      return Optional.empty();
    }
    List<Item> items = ItemsViewModel.of(course, activity);
    if (items.stream().noneMatch(one -> one.id().equals(item))) {
      item = "";
    }
    return Optional.of(
        new Shown(
            course,
            found,
            items,
            item,
            desk.remarksProperty().get().stream()
                .filter(remark -> remark.place().equals(Selection.activity(activity)))
                .toList()));
  }

  /** Opens an item of the activity; empty: closes the one that is open. */
  void open(String id) {
    item = id;
    desk.selectionProperty()
        .set(id.isEmpty() ? Selection.activity(activity) : new Selection(Selection.Kind.ITEM, id));
    follow();
  }

  /** The activity before (-1) or after (1) this one as the course is read; empty: there is none. */
  Optional<String> beside(int by) {
    return shown
        .get()
        .flatMap(
            now -> {
              List<String> order = ReadingOrder.of(now.course());
              int at = order.indexOf(now.activity().id()) + by;
              return at < 0 || at >= order.size() ? Optional.empty() : Optional.of(order.get(at));
            });
  }

  /** Goes to the activity before or after this one. */
  void step(int by) {
    beside(by).ifPresent(id -> desk.selectionProperty().set(Selection.activity(id)));
  }

  /** Back to the map, where the activity stays selected. */
  void toMap() {
    shown
        .get()
        .ifPresent(now -> desk.selectionProperty().set(Selection.activity(now.activity().id())));
    desk.pageProperty().set(Pages.MAP);
  }

  void title(String title) {
    change("edit.activity.write-title", "title", fields -> fields.title = title.strip());
  }

  /** Makes it another kind; what only the old kind had is gone. */
  void kind(ActivityKind kind) {
    change(
        "edit.activity.write-kind",
        "",
        fields -> {
          fields.kind = kind;
          fields.behaviour = behaviour(kind, fields.behaviour);
        });
  }

  private static Behaviour behaviour(ActivityKind kind, Behaviour old) {
    return switch (kind) {
      case ASSESSMENT -> old instanceof Behaviour.Assessment ? old : Behaviour.Assessment.DEFAULT;
      case CHOICE -> old instanceof Behaviour.Choice ? old : new Behaviour.Choice(List.of());
      case MILESTONE ->
          old instanceof Behaviour.Milestone ? old : new Behaviour.Milestone(List.of());
      case RESOURCE -> old instanceof Behaviour.Resource ? old : new Behaviour.Resource("");
      case LESSON, PRACTICE, SCENARIO, SELF_ASSESSMENT, REFLECTION -> new Behaviour.Plain();
    };
  }

  void behaviour(String key, Behaviour behaviour) {
    change(key, "behaviour", fields -> fields.behaviour = behaviour);
  }

  void skills(List<String> skills) {
    change("edit.activity.write-skills", "", fields -> fields.skills = List.copyOf(skills));
  }

  void tags(List<TagRef> tags) {
    change("edit.activity.write-tags", "", fields -> fields.tags = List.copyOf(tags));
  }

  void minutes(int minutes) {
    change("edit.activity.write-minutes", "minutes", fields -> fields.minutes = minutes);
  }

  void required(boolean required) {
    change(
        required ? "edit.activity.require" : "edit.activity.not-require",
        "",
        fields -> fields.required = required);
  }

  void body(String html) {
    change("edit.activity.write-body", "body", fields -> fields.body = html);
  }

  /** Writes what is said at a level. */
  void level(Scaffold level, String html) {
    levels("edit.activity.write-level", "level/" + level.name(), level, html);
  }

  /** Adds a level, still without a text of its own. */
  void addLevel(Scaffold level) {
    levels("edit.activity.add-level", "", level, "");
  }

  /** Begins a level with the text of the nearest one that gives more help. */
  void startFromAbove(Scaffold level) {
    shown
        .get()
        .flatMap(now -> above(now.activity(), level))
        .ifPresent(from -> levels("edit.activity.level-from-above", "", level, from.html()));
  }

  /** The nearest level that gives more help and has a text. */
  static Optional<LevelContent> above(Activity activity, Scaffold level) {
    return activity.levels().stream()
        .filter(held -> held.level().compareTo(level) < 0 && !held.html().isBlank())
        .reduce((first, second) -> second);
  }

  private void levels(String key, String field, Scaffold level, String html) {
    change(
        key,
        field,
        fields -> {
          List<LevelContent> levels = new ArrayList<>(fields.levels);
          levels.removeIf(held -> held.level() == level);
          levels.add(new LevelContent(level, html));
          levels.sort((a, b) -> a.level().compareTo(b.level()));
          fields.levels = levels;
        });
  }

  /** Takes a level away, with its text. */
  void removeLevel(Scaffold level) {
    change(
        "edit.activity.remove-level",
        "",
        fields ->
            fields.levels = fields.levels.stream().filter(held -> held.level() != level).toList());
  }

  private void change(String key, String field, Consumer<Activity.Fields> change) {
    desk.courseProperty()
        .get()
        .map(course -> course.activities().find(activity))
        .ifPresent(
            now ->
                desk.apply(
                    Edit.Put.of(EditName.of(key, now.title()), now.with(change)),
                    field.isEmpty() ? "" : "activity/" + activity + "/" + field));
  }
}

package studio.trellis.app.outline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Notice;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.desk.Selection.Kind;
import studio.trellis.app.fx.Latest;
import studio.trellis.app.text.Text;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Item;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;
import studio.trellis.model.edit.Patch;

/** The rows of the outline, those chosen, and what is done to them; each action is one edit. */
public final class OutlineViewModel {
  private final Desk desk;
  private final StringProperty filter = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<OutlineTree> shown =
      new ReadOnlyObjectWrapper<>(OutlineTree.EMPTY);
  private final ReadOnlyObjectWrapper<List<String>> chosen = new ReadOnlyObjectWrapper<>(List.of());
  private final Clipping clipping;
  private final OutlineActions actions;
  private OutlineTree tree = OutlineTree.EMPTY;
  private @Nullable Course shownCourse;

  /**
   * The outline of the course on the desk.
   *
   * @param latest takes over the files of what is pasted from another course
   */
  public OutlineViewModel(Desk desk, Latest latest) {
    this.desk = desk;
    clipping = new Clipping(desk, latest);
    actions = new OutlineActions(this);
    desk.courseProperty().subscribe(course -> take(course.orElse(null)));
    filter.subscribe(text -> shown.set(tree.filtered(text)));
    desk.selectionProperty().subscribe(this::follow);
  }

  private void take(@Nullable Course course) {
    tree = tree(course);
    shownCourse = course;
    shown.set(tree.filtered(filter.get()));
    List<String> left = chosen.get().stream().filter(id -> tree.find(id) != null).toList();
    if (!left.equals(chosen.get())) {
      chosen.set(left);
    }
    if (chosen.get().isEmpty()) {
      follow(desk.selectionProperty().get());
    }
  }

  private OutlineTree tree(@Nullable Course course) {
    if (course == null) {
      return OutlineTree.EMPTY;
    }
    Course before = shownCourse;
    return before != null && before.id().equals(course.id())
        ? tree.with(course, Patch.between(before, course))
        : OutlineTree.of(course);
  }

  /** What is selected elsewhere is chosen here. */
  private void follow(Selection selection) {
    String lead = chosen.get().isEmpty() ? "" : chosen.get().getLast();
    if (!selection.id().equals(lead)) {
      chosen.set(tree.find(selection.id()) == null ? List.of() : List.of(selection.id()));
    }
  }

  /** What is done to the rows that are chosen. */
  public OutlineActions actions() {
    return actions;
  }

  /** All rows, or those that the filter lets through. */
  ReadOnlyObjectProperty<OutlineTree> treeProperty() {
    return shown.getReadOnlyProperty();
  }

  /** A text that titles have to contain. */
  public StringProperty filterProperty() {
    return filter;
  }

  /** Ids of the rows that are chosen; the last one leads. */
  public ReadOnlyObjectProperty<List<String>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Chooses rows by id, the leading one last. */
  public void choose(List<String> ids) {
    List<String> known = ids.stream().filter(id -> tree.find(id) != null).distinct().toList();
    if (!known.equals(chosen.get())) {
      chosen.set(known);
    }
    OutlineRow lead = lead();
    if (lead != null && !desk.selectionProperty().get().equals(lead.place())) {
      desk.selectionProperty().set(lead.place());
    }
  }

  @Nullable OutlineRow lead() {
    return chosen.get().isEmpty() ? null : tree.find(chosen.get().getLast());
  }

  private Optional<Course> course() {
    return desk.courseProperty().get();
  }

  boolean put(EditName name, List<Entity> parts) {
    return !parts.isEmpty() && desk.apply(new Edit.Put(name, parts));
  }

  /** Says what cannot be done, in the line across the page. */
  boolean refuse(String key) {
    desk.noticeProperty().set(new Notice(Notice.Tone.BAD, Text.of(key)));
    return false;
  }

  /** Gives a row another title; an item, another prompt. */
  public boolean rename(String id, String title) {
    OutlineRow row = tree.find(id);
    String text = title.strip();
    if (row == null || text.equals(OutlineWords.title(row))) {
      return false;
    }
    if (text.isEmpty()) {
      return refuse("outline.title-empty");
    }
    Entity now =
        switch (row.entity()) {
          case Group group -> group.with(f -> f.title = text);
          case Activity activity -> activity.with(f -> f.title = text);
          case Item item -> item.with(f -> f.prompt = Prompts.html(text));
          default -> row.entity();
        };
    return put(EditName.of("edit.outline.rename", OutlineWords.title(row), text), List.of(now));
  }

  /** Whether the title of a row is plain text that can be edited in the outline. */
  boolean renames(String id) {
    OutlineRow row = tree.find(id);
    return row != null && !(row.entity() instanceof Item item && !Prompts.plain(item.prompt()));
  }

  /** The row itself, or the activity of an item. */
  @Nullable OutlineRow beside(@Nullable OutlineRow row) {
    return row != null && row.is(Kind.ITEM) ? tree.around(row.id()) : row;
  }

  /** Ids of the rows chosen. */
  Set<String> chosenSet() {
    return new LinkedHashSet<>(chosen.get());
  }

  /** What is chosen as text for a clipboard; empty: only items, or nothing. */
  Optional<String> copy() {
    return clipping.copy(tree, chosenSet());
  }

  /** Pastes such a text behind what is chosen, or into the group that is chosen. */
  public void paste(String text) {
    OutlineRow lead = beside(lead());
    if (lead == null) {
      clipping.paste(text, "", "", this::choose);
    } else if (lead.is(Kind.GROUP)) {
      clipping.paste(text, lead.id(), "", this::choose);
    } else {
      clipping.paste(text, tree.parent(lead.id()), lead.id(), this::choose);
    }
  }

  /** Copies what is chosen right behind itself. */
  public void duplicate() {
    clipping.duplicate(tree, chosenSet(), this::choose);
  }

  /** Runs {@code action} on what is chosen and the course, where there is one. */
  <T> Optional<T> with(BiFunction<Course, List<OutlineRow>, T> action) {
    return course()
        .map(
            now ->
                action.apply(
                    now, chosen.get().stream().map(tree::find).filter(Objects::nonNull).toList()));
  }

  /** All rows, whatever the filter lets through. */
  OutlineTree all() {
    return tree;
  }

  Desk desk() {
    return desk;
  }
}

package studio.trellis.app.outline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Notice;
import studio.trellis.app.desk.OpenCourse;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.desk.Selection.Kind;
import studio.trellis.app.fx.Latest;
import studio.trellis.app.text.Text;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Place;
import studio.trellis.model.course.Sequence;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;
import studio.trellis.model.edit.Part;

/** The rows of the outline, those chosen, and what is done to them; each action is one edit. */
public final class OutlineViewModel {
  private final Desk desk;
  private final StringProperty filter = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<OutlineTree> shown =
      new ReadOnlyObjectWrapper<>(OutlineTree.EMPTY);
  private final ReadOnlyObjectWrapper<List<String>> chosen = new ReadOnlyObjectWrapper<>(List.of());
  private final Clipping clipping;
  private OutlineTree tree = OutlineTree.EMPTY;

  /**
   * The outline of the course on the desk.
   *
   * @param latest takes over the files of what is pasted from another course
   */
  public OutlineViewModel(Desk desk, Latest latest) {
    this.desk = desk;
    clipping = new Clipping(desk, latest);
    desk.courseProperty().subscribe(course -> take(course.orElse(null)));
    filter.subscribe(text -> shown.set(tree.filtered(text)));
    desk.selectionProperty().subscribe(this::follow);
  }

  private void take(@Nullable Course course) {
    tree = course == null ? OutlineTree.EMPTY : OutlineTree.of(course);
    shown.set(tree.filtered(filter.get()));
    List<String> left = chosen.get().stream().filter(id -> tree.find(id) != null).toList();
    if (!left.equals(chosen.get())) {
      chosen.set(left);
    }
    if (chosen.get().isEmpty()) {
      follow(desk.selectionProperty().get());
    }
  }

  /** What is selected elsewhere is chosen here. */
  private void follow(Selection selection) {
    String lead = chosen.get().isEmpty() ? "" : chosen.get().getLast();
    if (!selection.id().equals(lead)) {
      chosen.set(tree.find(selection.id()) == null ? List.of() : List.of(selection.id()));
    }
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

  private boolean put(EditName name, List<Entity> parts) {
    return !parts.isEmpty() && desk.apply(new Edit.Put(name, parts));
  }

  /** Says what cannot be done, in the line across the page. */
  private boolean refuse(String key) {
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

  /** Adds a row like the leading one behind it; an activity, where nothing is chosen. */
  public Optional<String> addSibling() {
    OutlineRow lead = lead();
    String parent = lead == null ? "" : tree.parent(lead.id());
    String before = lead == null ? "" : lead.id();
    if (lead == null || lead.is(Kind.ACTIVITY)) {
      return addActivity(parent, before);
    }
    return lead.is(Kind.GROUP) ? addGroup(parent, before) : addItem(parent, before);
  }

  /** Adds what lies in the leading row: an activity in a group, an item in an activity. */
  public Optional<String> addChild() {
    OutlineRow lead = lead();
    if (lead == null) {
      return addGroup("", "");
    }
    return switch (lead.kind()) {
      case GROUP -> addActivity(lead.id(), "");
      case ACTIVITY -> addItem(lead.id(), "");
      default -> addItem(tree.parent(lead.id()), lead.id());
    };
  }

  /** Adds an activity where the leading row is. */
  public Optional<String> addActivity() {
    OutlineRow lead = lead();
    if (lead != null && lead.is(Kind.GROUP)) {
      return addActivity(lead.id(), "");
    }
    OutlineRow beside = beside(lead);
    return beside == null
        ? addActivity("", "")
        : addActivity(tree.parent(beside.id()), beside.id());
  }

  /** Adds an empty group where the leading row is. */
  public Optional<String> addGroup() {
    OutlineRow beside = beside(lead());
    return beside == null ? addGroup("", "") : addGroup(tree.parent(beside.id()), beside.id());
  }

  /** The row itself, or the activity of an item. */
  private @Nullable OutlineRow beside(@Nullable OutlineRow row) {
    return row != null && row.is(Kind.ITEM) ? tree.around(row.id()) : row;
  }

  private Optional<String> addActivity(String group, String before) {
    return add("edit.outline.add-activity", adding -> adding.activity(group, before));
  }

  private Optional<String> addGroup(String parent, String before) {
    return add("edit.outline.add-group", adding -> adding.group(parent, before));
  }

  private Optional<String> addItem(String activity, String before) {
    return add("edit.outline.add-item", adding -> adding.item(activity, before));
  }

  private Optional<String> add(String name, Function<Adding, List<Entity>> make) {
    Optional<OpenCourse> open = desk.open();
    if (open.isEmpty()) {
      return Optional.empty();
    }
    filter.set("");
    List<Entity> parts =
        make.apply(new Adding(open.get().course(), tree, open.get().session().ids()::next));
    if (!put(EditName.of(name), parts)) {
      return Optional.empty();
    }
    String id = parts.getFirst().id();
    choose(List.of(id));
    return Optional.of(id);
  }

  /** Deletes what is chosen, with what is nothing without it. */
  public boolean delete() {
    Set<Part> parts = new TreeSet<>();
    List<String> outermost = tree.outermost(chosenSet());
    for (String id : outermost) {
      OutlineRow row = tree.find(id);
      if (row != null) {
        parts.add(new Part(EntityKind.valueOf(row.kind().name()), id));
      }
    }
    if (parts.isEmpty()) {
      return false;
    }
    String next = neighbour(outermost);
    EditName name = named("edit.outline.delete", outermost);
    boolean done = desk.apply(new Edit.Delete(name, parts));
    if (done && !next.isEmpty()) {
      choose(List.of(next));
    }
    return done;
  }

  /** What is chosen once the rows are gone: the one behind, before or around them. */
  private String neighbour(List<String> gone) {
    String parent = tree.parent(gone.getLast());
    String found = parent;
    boolean passed = false;
    for (OutlineRow row : tree.children(parent)) {
      if (gone.contains(row.id())) {
        passed = true;
      } else if (passed) {
        return row.id();
      } else {
        found = row.id();
      }
    }
    return found;
  }

  private Set<String> chosenSet() {
    return new LinkedHashSet<>(chosen.get());
  }

  /** A name that says the title of one, or how many. */
  private EditName named(String key, List<String> ids) {
    OutlineRow row = ids.size() == 1 ? tree.find(ids.getFirst()) : null;
    return row == null
        ? EditName.of(key + ".many", Text.number(ids.size()))
        : EditName.of(key, OutlineWords.title(row));
  }

  private boolean move(Function<Moving, List<Entity>> how) {
    List<String> outermost = tree.outermost(chosenSet());
    return course().isPresent()
        && put(
            named("edit.outline.move", outermost),
            how.apply(new Moving(course().get(), tree, chosenSet())));
  }

  /** Moves what is chosen before the row above it. */
  public boolean moveUp() {
    return move(Moving::up);
  }

  /** Moves what is chosen behind the row below it. */
  public boolean moveDown() {
    return move(Moving::down);
  }

  /** Moves what is chosen into the group above it. */
  public boolean moveIn() {
    return move(Moving::in);
  }

  /** Moves what is chosen out of its group. */
  public boolean moveOut() {
    return move(Moving::out);
  }

  /** Moves what is chosen to where it is dropped. */
  boolean drop(String target, Moving.Drop where) {
    OutlineRow row = tree.find(target);
    return row != null && move(moving -> moving.drop(row, where));
  }

  private boolean is(String id, Kind kind) {
    OutlineRow row = tree.find(id);
    return row != null && row.is(kind);
  }

  /** Puts a new group around what is chosen. */
  public Optional<String> group() {
    List<String> ids = tree.outermost(chosenSet());
    ids.removeIf(id -> is(id, Kind.ITEM));
    Optional<OpenCourse> open = desk.open();
    if (ids.isEmpty() || open.isEmpty()) {
      return addGroup();
    }
    String parent = tree.parent(ids.getFirst());
    if (ids.stream().anyMatch(id -> !tree.parent(id).equals(parent))) {
      refuse("outline.group-apart");
      return Optional.empty();
    }
    OutlineRow first = tree.find(ids.getFirst());
    Group made =
        new Group(
            open.get().session().ids().next(EntityKind.GROUP),
            Text.of("outline.new.group"),
            parent,
            first == null ? 0 : Order.of(first.entity()),
            Sequence.LINKED,
            Place.ORIGIN,
            Map.of());
    if (!desk.apply(new Edit.GroupTogether(named("edit.outline.group", ids), ids, made))) {
      return Optional.empty();
    }
    choose(List.of(made.id()));
    return Optional.of(made.id());
  }

  /** Dissolves the groups that are chosen. */
  public boolean ungroup() {
    List<String> groups =
        tree.outermost(chosenSet()).stream().filter(id -> is(id, Kind.GROUP)).toList();
    if (groups.isEmpty()) {
      return refuse("outline.no-group");
    }
    EditName name = named("edit.outline.ungroup", groups);
    List<Edit> edits = new ArrayList<>();
    groups.forEach(id -> edits.add(new Edit.Ungroup(name, id)));
    List<String> inside =
        groups.stream()
            .flatMap(id -> tree.children(id).stream())
            .map(OutlineRow::id)
            .collect(Collectors.toList());
    boolean done = desk.apply(new Edit.Many(name, edits));
    if (done) {
      choose(inside);
    }
    return done;
  }

  /** What is chosen as text for a clipboard; empty: only items, or nothing. */
  Optional<String> copy() {
    return clipping.copy(tree, chosenSet());
  }

  /** Pastes such a text behind what is chosen, or into the group that is chosen. */
  void paste(String text) {
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

  Desk desk() {
    return desk;
  }
}

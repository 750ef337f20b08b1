package studio.trellis.app.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.OpenCourse;
import studio.trellis.app.desk.Selection.Kind;
import studio.trellis.app.text.Text;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Place;
import studio.trellis.model.course.Sequence;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;
import studio.trellis.model.edit.Part;

/** What is done to the rows that are chosen in the outline; each action is one edit. */
public final class OutlineActions {
  private final OutlineViewModel outline;
  private final Desk desk;

  OutlineActions(OutlineViewModel outline) {
    this.outline = outline;
    this.desk = outline.desk();
  }

  private Optional<Course> course() {
    return desk.courseProperty().get();
  }

  /** Adds a row like the leading one behind it; an activity, where nothing is chosen. */
  public Optional<String> addSibling() {
    OutlineRow lead = outline.lead();
    String parent = lead == null ? "" : outline.all().parent(lead.id());
    String before = lead == null ? "" : lead.id();
    if (lead == null || lead.is(Kind.ACTIVITY)) {
      return addActivity(parent, before);
    }
    return lead.is(Kind.GROUP) ? addGroup(parent, before) : addItem(parent, before);
  }

  /** Adds what lies in the leading row: an activity in a group, an item in an activity. */
  public Optional<String> addChild() {
    OutlineRow lead = outline.lead();
    if (lead == null) {
      return addGroup("", "");
    }
    return switch (lead.kind()) {
      case GROUP -> addActivity(lead.id(), "");
      case ACTIVITY -> addItem(lead.id(), "");
      default -> addItem(outline.all().parent(lead.id()), lead.id());
    };
  }

  /** Adds an activity where the leading row is. */
  public Optional<String> addActivity() {
    OutlineRow lead = outline.lead();
    if (lead != null && lead.is(Kind.GROUP)) {
      return addActivity(lead.id(), "");
    }
    OutlineRow beside = outline.beside(lead);
    return beside == null
        ? addActivity("", "")
        : addActivity(outline.all().parent(beside.id()), beside.id());
  }

  /** Adds an empty group where the leading row is. */
  public Optional<String> addGroup() {
    OutlineRow beside = outline.beside(outline.lead());
    return beside == null
        ? addGroup("", "")
        : addGroup(outline.all().parent(beside.id()), beside.id());
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
    outline.filterProperty().set("");
    List<Entity> parts =
        make.apply(
            new Adding(open.get().course(), outline.all(), open.get().session().ids()::next));
    if (!outline.put(EditName.of(name), parts)) {
      return Optional.empty();
    }
    String id = parts.getFirst().id();
    outline.choose(List.of(id));
    return Optional.of(id);
  }

  /** Deletes what is chosen, with what is nothing without it. */
  public boolean delete() {
    Set<Part> parts = new TreeSet<>();
    List<String> outermost = outline.all().outermost(outline.chosenSet());
    for (String id : outermost) {
      OutlineRow row = outline.all().find(id);
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
      outline.choose(List.of(next));
    }
    return done;
  }

  /** What is chosen once the rows are gone: the one behind, before or around them. */
  private String neighbour(List<String> gone) {
    String parent = outline.all().parent(gone.getLast());
    String found = parent;
    boolean passed = false;
    for (OutlineRow row : outline.all().children(parent)) {
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

  /** A name that says the title of one, or how many. */
  private EditName named(String key, List<String> ids) {
    OutlineRow row = ids.size() == 1 ? outline.all().find(ids.getFirst()) : null;
    return row == null
        ? EditName.of(key + ".many", Text.number(ids.size()))
        : EditName.of(key, OutlineWords.title(row));
  }

  private boolean move(Function<Moving, List<Entity>> how) {
    List<String> outermost = outline.all().outermost(outline.chosenSet());
    return course().isPresent()
        && outline.put(
            named("edit.outline.move", outermost),
            how.apply(new Moving(course().get(), outline.all(), outline.chosenSet())));
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
    OutlineRow row = outline.all().find(target);
    return row != null && move(moving -> moving.drop(row, where));
  }

  private boolean is(String id, Kind kind) {
    OutlineRow row = outline.all().find(id);
    return row != null && row.is(kind);
  }

  /** Puts a new group around what is chosen. */
  public Optional<String> group() {
    List<String> ids = outline.all().outermost(outline.chosenSet());
    ids.removeIf(id -> is(id, Kind.ITEM));
    Optional<OpenCourse> open = desk.open();
    if (ids.isEmpty() || open.isEmpty()) {
      return addGroup();
    }
    String parent = outline.all().parent(ids.getFirst());
    if (ids.stream().anyMatch(id -> !outline.all().parent(id).equals(parent))) {
      outline.refuse("outline.group-apart");
      return Optional.empty();
    }
    OutlineRow first = outline.all().find(ids.getFirst());
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
    outline.choose(List.of(made.id()));
    return Optional.of(made.id());
  }

  /** Dissolves the groups that are chosen. */
  public boolean ungroup() {
    List<String> groups =
        outline.all().outermost(outline.chosenSet()).stream()
            .filter(id -> is(id, Kind.GROUP))
            .toList();
    if (groups.isEmpty()) {
      return outline.refuse("outline.no-group");
    }
    EditName name = named("edit.outline.ungroup", groups);
    List<Edit> edits = new ArrayList<>();
    groups.forEach(id -> edits.add(new Edit.Ungroup(name, id)));
    List<String> inside =
        groups.stream()
            .flatMap(id -> outline.all().children(id).stream())
            .map(OutlineRow::id)
            .collect(Collectors.toList());
    boolean done = desk.apply(new Edit.Many(name, edits));
    if (done) {
      outline.choose(inside);
    }
    return done;
  }
}

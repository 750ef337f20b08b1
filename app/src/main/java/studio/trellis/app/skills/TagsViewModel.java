package studio.trellis.app.skills;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Notice;
import studio.trellis.app.text.Text;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Facet;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Skill;
import studio.trellis.model.course.TagRef;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;
import studio.trellis.model.edit.Part;

/** The author's taxonomy, and tags put on many activities at once. */
public final class TagsViewModel {
  private final Desk desk;
  private final ReadOnlyObjectWrapper<List<Facet>> facets = new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectProperty<Optional<Group>> group =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<ActivityKind>> kind =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Skill>> skill =
      new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty text = new SimpleStringProperty("");
  private final ObservableValue<List<Activity>> matching;

  public TagsViewModel(Desk desk) {
    this.desk = desk;
    desk.courseProperty().subscribe(course -> refresh());
    // Looked up when somebody asks: not with every edit while nobody looks.
    matching =
        Bindings.createObjectBinding(
            () -> course().map(this::matches).orElse(List.of()),
            desk.courseProperty(),
            group,
            kind,
            skill,
            text);
  }

  private Optional<Course> course() {
    return desk.courseProperty().get();
  }

  private void refresh() {
    List<Facet> all =
        course().stream()
            .flatMap(course -> course.facets().all().stream())
            .sorted(Comparator.comparing(Facet::title).thenComparing(Facet::id))
            .toList();
    facets.set(all);
  }

  private List<Activity> matches(Course course) {
    Set<String> inside = new HashSet<>();
    group.get().ifPresent(chosen -> inside(course, chosen.id(), inside));
    String wanted = text.get().strip().toLowerCase(Locale.ROOT);
    return course.activities().all().stream()
        .filter(a -> group.get().isEmpty() || inside.contains(a.group()))
        .filter(a -> kind.get().isEmpty() || kind.get().get() == a.kind())
        .filter(a -> skill.get().isEmpty() || a.skills().contains(skill.get().get().id()))
        .filter(a -> wanted.isEmpty() || a.title().toLowerCase(Locale.ROOT).contains(wanted))
        .sorted(Comparator.comparing(Activity::group).thenComparingInt(Activity::order))
        .toList();
  }

  private static void inside(Course course, String id, Set<String> out) {
    if (out.add(id)) {
      course.groups().all().stream()
          .filter(inner -> inner.parent().equals(id))
          .forEach(inner -> inside(course, inner.id(), out));
    }
  }

  /** The facets, by title. */
  public ReadOnlyObjectProperty<List<Facet>> facetsProperty() {
    return facets.getReadOnlyProperty();
  }

  /** The activities that the filter lets through. */
  public ObservableValue<List<Activity>> matchingProperty() {
    return matching;
  }

  /** Only activities in this group; empty: in any. */
  public ObjectProperty<Optional<Group>> groupProperty() {
    return group;
  }

  /** Only activities of this kind; empty: of any. */
  public ObjectProperty<Optional<ActivityKind>> kindProperty() {
    return kind;
  }

  /** Only activities that teach this skill; empty: any. */
  public ObjectProperty<Optional<Skill>> skillProperty() {
    return skill;
  }

  /** Only activities with this in their title; empty: any. */
  public StringProperty textProperty() {
    return text;
  }

  List<Group> groups() {
    return course().map(course -> course.groups().all()).orElse(List.of());
  }

  List<Skill> skills() {
    return course().map(SkillEdits::ordered).orElse(List.of());
  }

  private boolean put(EditName name, List<Entity> parts) {
    return !parts.isEmpty() && desk.apply(new Edit.Put(name, parts));
  }

  private boolean refuse(String key, Object... args) {
    desk.noticeProperty().set(new Notice(Notice.Tone.BAD, Text.of(key, args)));
    return false;
  }

  /** Adds a facet. */
  public boolean addFacet(String title) {
    if (title.isBlank()) {
      return false;
    }
    return desk.open()
        .map(
            open ->
                put(
                    EditName.of("edit.facet.add", title.strip()),
                    List.of(
                        new Facet(
                            open.session().ids().next(EntityKind.FACET),
                            title.strip(),
                            List.of(),
                            Map.of()))))
        .orElse(false);
  }

  /** Gives a facet another title. */
  public boolean renameFacet(Facet facet, String title) {
    return title.isBlank()
        ? refuse("tags.empty")
        : put(
            EditName.of("edit.facet.rename", facet.title(), title.strip()),
            List.of(facet.with(f -> f.title = title.strip())));
  }

  /** Adds a value to a facet. */
  public boolean addValue(Facet facet, String value) {
    String text = value.strip();
    if (text.isEmpty()) {
      return false;
    }
    if (facet.values().contains(text)) {
      return refuse("tags.there", facet.title(), text);
    }
    List<String> values = new ArrayList<>(facet.values());
    values.add(text);
    return put(
        EditName.of("edit.tag.add", facet.title(), text),
        List.of(facet.with(f -> f.values = values)));
  }

  /** Gives a value another name in all activities, rules and links. */
  public boolean renameValue(Facet facet, String from, String to) {
    String text = to.strip();
    if (text.isEmpty()) {
      return refuse("tags.empty");
    }
    return course()
        .filter(course -> !from.equals(text))
        .map(course -> desk.apply(TagEdits.rename(course, facet, from, text)))
        .orElse(false);
  }

  /** Moves a value among those of its facet. */
  public boolean moveValue(Facet facet, String value, int by) {
    int at = facet.values().indexOf(value);
    int to = at + by;
    if (at < 0 || to < 0 || to >= facet.values().size()) {
      return false;
    }
    List<String> values = new ArrayList<>(facet.values());
    values.add(to, values.remove(at));
    return put(
        EditName.of("edit.tag.move", facet.title(), value),
        List.of(facet.with(f -> f.values = values)));
  }

  /** What goes with a value. */
  String consequences(Facet facet, String value) {
    return course()
        .map(
            course ->
                Consequences.of(course, TagEdits.delete(course, facet, value), List.of(facet.id())))
        .orElse("");
  }

  /** Deletes a value, takes it off all activities. */
  public boolean deleteValue(Facet facet, String value) {
    return course().map(course -> desk.apply(TagEdits.delete(course, facet, value))).orElse(false);
  }

  private static Edit deletion(Facet facet) {
    return new Edit.Delete(EditName.of("edit.facet.delete", facet.title()), Set.of(Part.of(facet)));
  }

  /** What goes with a facet. */
  String consequences(Facet facet) {
    return course()
        .map(course -> Consequences.of(course, deletion(facet), List.of(facet.id())))
        .orElse("");
  }

  /** Deletes a facet, with its tags. */
  public boolean deleteFacet(Facet facet) {
    return desk.apply(deletion(facet));
  }

  /** How many activities bear a tag. */
  long count(TagRef tag) {
    return course().stream()
        .flatMap(course -> course.activities().all().stream())
        .filter(activity -> activity.tags().contains(tag))
        .count();
  }

  /** Puts a tag on activities, or takes it off. */
  public boolean retag(List<Activity> activities, TagRef tag, boolean on) {
    List<Entity> parts = TagEdits.retag(activities, tag, on);
    return put(
        EditName.of(on ? "edit.tag.put" : "edit.tag.take", tag.value(), Text.number(parts.size())),
        parts);
  }
}

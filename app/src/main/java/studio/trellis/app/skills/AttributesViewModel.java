package studio.trellis.app.skills;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Notice;
import studio.trellis.app.text.Text;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Link;
import studio.trellis.model.course.Skill;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;
import studio.trellis.model.edit.Part;
import studio.trellis.model.edit.Rewriting;
import studio.trellis.model.persona.Persona;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.Rule;

/** What is known about learners besides evidence; each action is one edit. */
public final class AttributesViewModel {
  private final Desk desk;
  private final ReadOnlyObjectWrapper<List<Attribute>> attributes =
      new ReadOnlyObjectWrapper<>(List.of());

  public AttributesViewModel(Desk desk) {
    this.desk = desk;
    desk.courseProperty()
        .subscribe(
            course ->
                attributes.set(
                    course.stream()
                        .flatMap(now -> now.attributes().all().stream())
                        .sorted(Comparator.comparing(Attribute::title).thenComparing(Attribute::id))
                        .toList()));
  }

  /** The attributes, by title. */
  public ReadOnlyObjectProperty<List<Attribute>> attributesProperty() {
    return attributes.getReadOnlyProperty();
  }

  private Optional<Course> course() {
    return desk.courseProperty().get();
  }

  private boolean refuse(String key, Object... args) {
    desk.noticeProperty().set(new Notice(Notice.Tone.BAD, Text.of(key, args)));
    return false;
  }

  /** Adds an attribute with two values. */
  public boolean add(String title) {
    if (title.isBlank()) {
      return false;
    }
    return desk.open()
        .map(
            open ->
                desk.apply(
                    Edit.Put.of(
                        EditName.of("edit.attribute.add", title.strip()),
                        new Attribute(
                            open.session().ids().next(EntityKind.ATTRIBUTE),
                            title.strip(),
                            Attribute.Source.ASKED,
                            List.of(Text.of("attributes.yes"), Text.of("attributes.no")),
                            "",
                            Map.of()))))
        .orElse(false);
  }

  private boolean change(String key, Attribute attribute, Consumer<Attribute.Fields> change) {
    Attribute now = attribute.with(change);
    return !now.equals(attribute)
        && desk.apply(Edit.Put.of(EditName.of(key, attribute.title()), now));
  }

  /** Gives it another title. */
  public boolean rename(Attribute attribute, String title) {
    return title.isBlank()
        ? refuse("tags.empty")
        : change("edit.attribute.rename", attribute, f -> f.title = title.strip());
  }

  /** Where it comes from. */
  public boolean source(Attribute attribute, Attribute.Source source) {
    return change("edit.attribute.source", attribute, f -> f.source = source);
  }

  /** What learners are asked. */
  public boolean question(Attribute attribute, String text) {
    String html =
        text.isBlank()
            ? ""
            : "<p>"
                + text.strip().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                + "</p>";
    return change("edit.attribute.question", attribute, f -> f.question = html);
  }

  /** Makes it a number, or a choice of two values; conditions and personas that say a value go. */
  public boolean number(Attribute attribute, boolean number) {
    List<String> values =
        number ? List.of() : List.of(Text.of("attributes.yes"), Text.of("attributes.no"));
    return attribute.values().isEmpty() != number
        && change("edit.attribute.values", attribute, f -> f.values = values);
  }

  /** The skills in which somebody can start, in the author's order. */
  List<Skill> skills() {
    return course().stream()
        .flatMap(now -> now.skills().all().stream())
        .sorted(Comparator.comparingInt(Skill::order).thenComparing(Skill::id))
        .toList();
  }

  /** What it says about where learners start. */
  public boolean starts(Attribute attribute, List<Attribute.Start> starts) {
    return change("edit.attribute.starts", attribute, f -> f.starts = starts);
  }

  /** Says one thing more: whoever has the first value starts solid in the first skill. */
  public boolean addStart(Attribute attribute) {
    String value = attribute.values().isEmpty() ? "" : attribute.values().getFirst();
    String skill = skills().isEmpty() ? "" : skills().getFirst().id();
    List<Attribute.Start> starts = new ArrayList<>(attribute.starts());
    starts.add(new Attribute.Start(skill, value, 0, 0, 3));
    return starts(attribute, starts);
  }

  /** Adds a value. */
  public boolean addValue(Attribute attribute, String value) {
    if (attribute.values().contains(value.strip())) {
      return refuse("tags.there", attribute.title(), value.strip());
    }
    List<String> values = new ArrayList<>(attribute.values());
    values.add(value.strip());
    return change("edit.attribute.values", attribute, f -> f.values = values);
  }

  /** Moves a value among the others. */
  public boolean moveValue(Attribute attribute, String value, int by) {
    int at = attribute.values().indexOf(value);
    int to = at + by;
    if (at < 0 || to < 0 || to >= attribute.values().size()) {
      return false;
    }
    List<String> values = new ArrayList<>(attribute.values());
    values.add(to, values.remove(at));
    return change("edit.attribute.values", attribute, f -> f.values = values);
  }

  /** Takes a value out; refused while a rule, link or persona says it. */
  public boolean deleteValue(Attribute attribute, String value) {
    return attribute.values().size() <= 1
        ? refuse("attributes.last", attribute.title())
        : change(
            "edit.attribute.values",
            attribute,
            f -> f.values = f.values.stream().filter(v -> !v.equals(value)).toList());
  }

  /** Gives a value another name, in rules, links and personas too. */
  public boolean renameValue(Attribute attribute, String from, String to) {
    String text = to.strip();
    return text.isEmpty()
        ? refuse("tags.empty")
        : course()
            .filter(course -> !from.equals(text))
            .map(course -> desk.apply(renaming(course, attribute, from, text)))
            .orElse(false);
  }

  private static Edit renaming(Course course, Attribute attribute, String from, String to) {
    Set<String> values = new LinkedHashSet<>();
    attribute.values().forEach(value -> values.add(value.equals(from) ? to : value));
    List<Entity> parts = new ArrayList<>();
    parts.add(
        attribute.with(
            f -> {
              f.values = List.copyOf(values);
              f.starts =
                  f.starts.stream()
                      .map(
                          s ->
                              s.value().equals(from)
                                  ? new Attribute.Start(s.skill(), to, 0, 0, s.rating())
                                  : s)
                      .toList();
            }));
    for (Persona persona : course.personas()) {
      if (from.equals(persona.attributes().get(attribute.id()))) {
        Map<String, String> known = new TreeMap<>(persona.attributes());
        known.put(attribute.id(), to);
        parts.add(persona.with(f -> f.attributes = known));
      }
    }
    for (Rule rule : course.rules()) {
      Condition now = Rewriting.value(rule.condition(), attribute.id(), from, to);
      if (!now.equals(rule.condition())) {
        parts.add(rule.with(f -> f.condition = now));
      }
    }
    for (Link link : course.links()) {
      @Nullable Condition asked = link.condition();
      if (asked != null) {
        Condition now = Rewriting.value(asked, attribute.id(), from, to);
        if (!now.equals(asked)) {
          parts.add(link.with(f -> f.condition = now));
        }
      }
    }
    return new Edit.Put(
        EditName.of("edit.attribute.rename-value", attribute.title(), from, to), parts);
  }

  private static Edit deletion(Attribute attribute) {
    return new Edit.Delete(
        EditName.of("edit.attribute.delete", attribute.title()), Set.of(Part.of(attribute)));
  }

  /** What goes with an attribute. */
  String consequences(Attribute attribute) {
    return course()
        .map(course -> Consequences.of(course, deletion(attribute), List.of(attribute.id())))
        .orElse("");
  }

  /** Deletes an attribute, with what is nothing without it. */
  public boolean delete(Attribute attribute) {
    return desk.apply(deletion(attribute));
  }
}

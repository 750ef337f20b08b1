package studio.trellis.app.persona;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Notice;
import studio.trellis.app.fx.Latest;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Skill;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;
import studio.trellis.model.edit.Part;
import studio.trellis.model.persona.Persona;
import studio.trellis.preview.walk.BuiltInPersonas;

/** The simulated learners of the course and those that come with Trellis; one edit an action. */
public final class PersonasViewModel {
  private final Desk desk;
  private final Latest latest;
  private final ReadOnlyObjectWrapper<List<Persona>> personas =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Persona>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Forecast>> forecast =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final AtomicInteger asked = new AtomicInteger();
  private boolean looking;

  /**
   * The personas of the course on the desk.
   *
   * @param latest simulates beside the FX thread
   */
  public PersonasViewModel(Desk desk, Latest latest) {
    this.desk = desk;
    this.latest = latest;
    desk.courseProperty().subscribe(course -> take(course.orElse(null)));
  }

  private void take(@Nullable Course course) {
    List<Persona> all = course == null ? List.of() : BuiltInPersonas.of(course);
    String id = chosen.get().map(Persona::id).orElse("");
    personas.set(all);
    show(
        all.stream()
            .filter(persona -> persona.id().equals(id))
            .findFirst()
            .or(() -> all.stream().findFirst()));
  }

  private void show(Optional<Persona> persona) {
    chosen.set(persona);
    foresee();
  }

  /** Looks at the page or away: only who looks is worth a simulation. */
  public void look(boolean looks) {
    looking = looks;
    foresee();
  }

  /** Those of the course first, then the built-in ones. */
  public ReadOnlyObjectProperty<List<Persona>> personasProperty() {
    return personas.getReadOnlyProperty();
  }

  /** The persona that is looked at. */
  public ReadOnlyObjectProperty<Optional<Persona>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** What became of a hundred like the one chosen; empty: not known yet. */
  public ReadOnlyObjectProperty<Optional<Forecast>> forecastProperty() {
    return forecast.getReadOnlyProperty();
  }

  /** Whether they are being simulated. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Looks at a persona. */
  public void choose(Persona persona) {
    if (!chosen.get().equals(Optional.of(persona))) {
      show(Optional.of(persona));
    }
  }

  private Optional<Course> course() {
    return desk.courseProperty().get();
  }

  /** Whether the one chosen belongs to the course, and so can be changed. */
  public boolean own() {
    return chosen.get().filter(this::own).isPresent();
  }

  boolean own(Persona persona) {
    return course().filter(course -> course.personas().has(persona.id())).isPresent();
  }

  /** Adds a persona to the course: a copy of the one chosen, to be changed. */
  public boolean copy() {
    return chosen
        .get()
        .map(
            persona ->
                add(
                    EditName.of("edit.persona.copy", persona.title()),
                    id -> renamed(persona, id, Text.of("persona.copy-of", persona.title()))))
        .orElse(false);
  }

  /** Adds a persona of middling traits. */
  public boolean add() {
    return add(
        EditName.of("edit.persona.add"),
        id ->
            new Persona(
                id,
                Text.of("persona.new"),
                "",
                250,
                Map.of(),
                150,
                100,
                50,
                10,
                0,
                0,
                300,
                100,
                980,
                45,
                1,
                Map.of(),
                Map.of()));
  }

  private boolean add(EditName name, Function<String, Persona> make) {
    return desk.open()
        .map(
            open -> {
              Persona made = make.apply(open.session().ids().next(EntityKind.PERSONA));
              boolean done = desk.apply(Edit.Put.of(name, made));
              if (done) {
                choose(made);
              }
              return done;
            })
        .orElse(false);
  }

  private static Persona renamed(Persona p, String id, String title) {
    return new Persona(
        id,
        title,
        p.description(),
        p.prior(),
        p.known(),
        p.learn(),
        p.slip(),
        p.guess(),
        p.forget(),
        p.confidenceBias(),
        p.ratingBias(),
        p.hints(),
        p.pace(),
        p.persistence(),
        p.sessionMinutes(),
        p.daysBetween(),
        p.attributes(),
        p.extra());
  }

  private boolean change(String key, Consumer<Persona.Fields> change, String field) {
    Persona persona = chosen.get().orElse(null);
    if (persona == null || !own()) {
      return false;
    }
    Persona now = persona.with(change);
    return !now.equals(persona)
        && desk.apply(Edit.Put.of(EditName.of(key, persona.title()), now), field);
  }

  /** Gives the persona another name. */
  public boolean rename(String title) {
    if (title.isBlank()) {
      desk.noticeProperty().set(new Notice(Notice.Tone.BAD, Text.of("persona.title-empty")));
      return false;
    }
    return change("edit.persona.rename", f -> f.title = title.strip(), "");
  }

  /** Says in a sentence who they are. */
  public boolean describe(String text) {
    return change("edit.persona.describe", f -> f.description = text.strip(), "");
  }

  /** Sets a trait; a slider that is dragged is one edit. */
  boolean set(Trait trait, int value) {
    String field = "persona." + chosen.get().map(Persona::id).orElse("") + "." + trait.key();
    return change("edit.persona.trait", f -> trait.set().accept(f, value), field);
  }

  /** What they know of a skill, thousandths; empty: as of any. */
  public boolean know(Skill skill, Optional<Integer> thousandths) {
    return change(
        "edit.persona.known",
        f -> {
          Map<String, Integer> known = new TreeMap<>(f.known);
          thousandths.ifPresentOrElse(
              value -> known.put(skill.id(), value), () -> known.remove(skill.id()));
          f.known = known;
        },
        "persona.known." + skill.id());
  }

  /** What is known about them; empty: it is not known. */
  public boolean attribute(Attribute attribute, String value) {
    return change(
        "edit.persona.attribute",
        f -> {
          Map<String, String> all = new TreeMap<>(f.attributes);
          if (value.isBlank()) {
            all.remove(attribute.id());
          } else {
            all.put(attribute.id(), value.strip());
          }
          f.attributes = all;
        },
        "");
  }

  /** Deletes the persona of the course. */
  public boolean delete() {
    return own()
        && chosen
            .get()
            .map(
                persona ->
                    desk.apply(
                        new Edit.Delete(
                            EditName.of("edit.persona.delete", persona.title()),
                            Set.of(Part.of(persona)))))
            .orElse(false);
  }

  /** The skills, in the author's order. */
  List<Skill> skills() {
    List<Skill> out = new ArrayList<>();
    course().ifPresent(course -> course.skills().forEach(out::add));
    out.sort(Comparator.comparingInt(Skill::order).thenComparing(Skill::id));
    return out;
  }

  /** What is known about learners of the course. */
  List<Attribute> attributes() {
    return course().map(course -> course.attributes().all()).orElse(List.of());
  }

  /** Simulates a hundred like the one chosen; whoever is asked for later comes instead. */
  private void foresee() {
    int number = asked.incrementAndGet();
    forecast.set(Optional.empty());
    Optional<Persona> persona = chosen.get();
    Optional<Course> course = course();
    boolean possible =
        looking
            && persona.isPresent()
            && course.filter(now -> now.activities().size() > 0).isPresent();
    busy.set(possible);
    if (possible) {
      Supplier<Optional<Forecast>> work =
          () -> Foreseeing.of(course.get(), persona.get(), () -> asked.get() != number);
      latest.start(
          "persona",
          work,
          found -> {
            busy.set(false);
            forecast.set(found);
          });
    }
  }
}

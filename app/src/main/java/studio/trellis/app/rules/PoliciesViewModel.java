package studio.trellis.app.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.fx.Latest;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Skill;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;
import studio.trellis.model.persona.Persona;
import studio.trellis.model.rule.Policies;
import studio.trellis.model.rule.Scaffold;
import studio.trellis.preview.measure.Fading;

/** The course-wide settings of the engine; each change is an edit of its own. */
public final class PoliciesViewModel {
  private static final int MOST_PERSONAS = 4;

  private final Desk desk;
  private final Latest latest;
  private final ReadOnlyObjectWrapper<Policies> policies =
      new ReadOnlyObjectWrapper<>(Policies.DEFAULT);
  private final ReadOnlyObjectWrapper<List<Skill>> skills = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<Fading>> curves = new ReadOnlyObjectWrapper<>(List.of());
  private final StringProperty skill = new SimpleStringProperty("");
  private final AtomicInteger number = new AtomicInteger();
  private Optional<Question> asked = Optional.empty();

  /** What the curves depend on. */
  private record Question(
      Policies policies, Skill skill, List<Persona> personas, int items, boolean rated) {}

  public PoliciesViewModel(Desk desk, Latest latest) {
    this.desk = desk;
    this.latest = latest;
    desk.courseProperty().subscribe(course -> refresh());
    desk.pageProperty().subscribe(page -> refresh());
    skill.subscribe(id -> refresh());
  }

  /** The policies as they are. */
  ReadOnlyObjectProperty<Policies> policiesProperty() {
    return policies.getReadOnlyProperty();
  }

  /** The skills that a curve can be drawn for, in the author's order. */
  ReadOnlyObjectProperty<List<Skill>> skillsProperty() {
    return skills.getReadOnlyProperty();
  }

  /** Id of the skill that the curves are of. */
  StringProperty skillProperty() {
    return skill;
  }

  /** How help fades for the first personas; empty: not known yet. */
  ReadOnlyObjectProperty<List<Fading>> curvesProperty() {
    return curves.getReadOnlyProperty();
  }

  private void refresh() {
    Optional<Course> now = desk.courseProperty().get();
    if (now.isEmpty()) {
      number.incrementAndGet();
      asked = Optional.empty();
      curves.set(List.of());
      return;
    }
    Course course = now.get();
    policies.set(course.policies());
    List<Skill> all = new ArrayList<>(course.skills().all());
    all.sort(Comparator.comparingInt(Skill::order).thenComparing(Skill::id));
    if (!all.equals(skills.get())) {
      skills.set(all);
    }
    if (!course.skills().has(skill.get())) {
      skill.set(all.isEmpty() ? "" : all.getFirst().id());
      return;
    }
    if (desk.pageProperty().get().equals(Pages.RULES)) {
      draw(course);
    }
  }

  private void draw(Course course) {
    List<Persona> personas =
        FiringsViewModel.personas(course).stream().limit(MOST_PERSONAS).toList();
    String of = skill.get();
    Question question =
        new Question(
            course.policies(),
            course.skills().get(of),
            personas,
            course.items().size(),
            course.activities().size() > 0);
    if (Optional.of(question).equals(asked)) {
      return;
    }
    asked = Optional.of(question);
    int mine = number.incrementAndGet();
    BooleanSupplier stop = () -> number.get() != mine;
    latest.start(
        "policies.fading",
        () -> Fading.of(course, of, personas, stop),
        found -> {
          if (!stop.getAsBoolean()) {
            curves.set(found);
          }
        });
  }

  /**
   * Sets a number.
   *
   * @return what is wrong with what was typed, in one line; empty: it is set
   */
  String set(Setting.Figure figure, String typed) {
    Amount range = figure.range(policies.get());
    if (range.read(typed).isEmpty()) {
      return range.problem(typed);
    }
    set(figure, range.read(typed).getAsInt());
    return "";
  }

  /** Sets a number that is in its range. */
  void set(Setting.Figure figure, int value) {
    put(figure, figure.amount().shown(value), figure.with().apply(policies.get(), value));
  }

  /** Settles something one way. */
  void choose(Setting.Ways ways, Setting.Way way) {
    put(ways, Text.of(way.key()), way.choose().apply(policies.get()));
  }

  private void put(Setting setting, String value, Policies now) {
    Optional<Course> course = desk.courseProperty().get();
    if (course.isPresent() && !Objects.equals(now, course.get().policies())) {
      desk.apply(
          Edit.Put.of(
              EditName.of("edit.policy", setting.title(), value),
              course.get().head().with(f -> f.policies = now)));
    }
  }

  /** What a curve comes to, in a sentence. */
  static String sentence(Fading fading) {
    int worked = fading.items(Scaffold.WORKED);
    String who = fading.persona().title();
    int alone = fading.levels().indexOf(Scaffold.INDEPENDENT);
    String first =
        worked == 0 ? Text.of("fading.no-worked", who) : Text.of("fading.worked", who, worked);
    return alone < 0
        ? Text.of("fading.not-alone", first)
        : Text.of("fading.alone", first, alone + 1);
  }
}

package studio.trellis.app.skills;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Notice;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.text.Text;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Skill;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;
import studio.trellis.model.edit.Part;

/** The skills of the course, the one chosen, and what is done to it; each action is one edit. */
public final class SkillsViewModel {
  private final Desk desk;
  private final ReadOnlyObjectWrapper<List<Skill>> skills = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Skill>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final FormerSkills former;

  public SkillsViewModel(Desk desk) {
    this.desk = desk;
    this.former = new FormerSkills(desk, this);
    desk.courseProperty().subscribe(course -> take(course.orElse(null)));
    desk.selectionProperty()
        .subscribe(
            selection -> {
              if (selection.kind() == Selection.Kind.SKILL) {
                find(selection.id()).ifPresent(skill -> show(Optional.of(skill)));
              }
            });
  }

  private void take(@Nullable Course course) {
    skills.set(course == null ? List.of() : SkillEdits.ordered(course));
    Optional<Skill> same = chosen.get().flatMap(skill -> find(skill.id()));
    show(same.or(() -> skills.get().stream().findFirst()));
  }

  private void show(Optional<Skill> skill) {
    if (!skill.map(Skill::id).equals(chosen.get().map(Skill::id))) {
      problem.set("");
    }
    chosen.set(skill);
  }

  private Optional<Skill> find(String id) {
    return skills.get().stream().filter(skill -> skill.id().equals(id)).findFirst();
  }

  /** The skills in the author's order. */
  public ReadOnlyObjectProperty<List<Skill>> skillsProperty() {
    return skills.getReadOnlyProperty();
  }

  /** The skill that is looked at. */
  public ReadOnlyObjectProperty<Optional<Skill>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Why a prerequisite was not taken; empty: it was. */
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** What the chosen skill takes over from others. */
  FormerSkills former() {
    return former;
  }

  /** Looks at a skill. */
  public void choose(Skill skill) {
    desk.selectionProperty().set(new Selection(Selection.Kind.SKILL, skill.id()));
  }

  Optional<Course> course() {
    return desk.courseProperty().get();
  }

  private boolean change(EditName name, Consumer<Skill.Fields> change, String field) {
    return chosen
        .get()
        .map(skill -> skill.with(change))
        .filter(now -> !now.equals(chosen.get().orElse(null)))
        .map(now -> desk.apply(Edit.Put.of(name, now), field))
        .orElse(false);
  }

  private String title() {
    return chosen.get().map(Skill::title).orElse("");
  }

  /** Adds a skill behind all others and looks at it. */
  public boolean add() {
    return desk.open()
        .map(
            open -> {
              int order = skills.get().isEmpty() ? 0 : skills.get().getLast().order() + 1;
              Skill made =
                  new Skill(
                      open.session().ids().next(EntityKind.SKILL),
                      Text.of("skills.new"),
                      "",
                      order,
                      List.of(),
                      true,
                      1,
                      Skill.Trace.DEFAULT,
                      Map.of());
              boolean done = desk.apply(Edit.Put.of(EditName.of("edit.skill.add"), made));
              choose(made);
              return done;
            })
        .orElse(false);
  }

  /** Gives the skill another title. */
  public boolean rename(String title) {
    if (title.isBlank()) {
      desk.noticeProperty().set(new Notice(Notice.Tone.BAD, Text.of("skills.title-empty")));
      return false;
    }
    return change(
        EditName.of("edit.skill.rename", title(), title.strip()), f -> f.title = title.strip(), "");
  }

  /** Says what the skill is. */
  public boolean describe(String text) {
    return change(EditName.of("edit.skill.describe", title()), f -> f.description = text, "");
  }

  /** Whether completion needs the skill. */
  public boolean core(boolean core) {
    return change(
        EditName.of(core ? "edit.skill.core" : "edit.skill.optional", title()),
        f -> f.core = core,
        "");
  }

  /** Its share in the score, 1 to 100. */
  public boolean weight(int weight) {
    return change(EditName.of("edit.skill.weight", title()), f -> f.weight = weight, "");
  }

  /**
   * What each rating of oneself means, a line each.
   *
   * @return what is wrong with it, in one line; empty: it is set
   */
  public String ratings(String lines) {
    List<String> said = lines.lines().map(String::strip).filter(s -> !s.isEmpty()).toList();
    if (!said.isEmpty() && said.size() != Skill.RATINGS) {
      return Text.of("skills.ratings.five", said.size());
    }
    change(EditName.of("edit.skill.ratings", title()), f -> f.ratings = said, "");
    return "";
  }

  /** How it is estimated. */
  public boolean trace(Skill.Trace trace) {
    return change(
        EditName.of("edit.skill.trace", title()),
        f -> f.trace = trace,
        "skill.trace." + chosen.get().map(Skill::id).orElse(""));
  }

  /**
   * The skill builds on {@code other}; a circle is refused, and {@link #problemProperty} says so.
   */
  public boolean require(Skill other) {
    Skill skill = chosen.get().orElse(null);
    if (skill == null || course().isEmpty()) {
      return false;
    }
    if (SkillEdits.buildsOn(course().get(), other.id(), skill.id())) {
      problem.set(Text.of("skills.loop", other.title(), skill.title()));
      return false;
    }
    problem.set("");
    List<String> all = new ArrayList<>(skill.prerequisites());
    all.add(other.id());
    return change(
        EditName.of("edit.skill.require", skill.title(), other.title()),
        f -> f.prerequisites = all,
        "");
  }

  /** The skill builds on {@code other} no longer. */
  public boolean release(Skill other) {
    problem.set("");
    return change(
        EditName.of("edit.skill.release", title(), other.title()),
        f ->
            f.prerequisites =
                f.prerequisites.stream().filter(id -> !id.equals(other.id())).toList(),
        "");
  }

  /** The skills that the one chosen builds on. */
  List<Skill> prerequisites() {
    return chosen.get().stream()
        .flatMap(skill -> skill.prerequisites().stream())
        .flatMap(id -> find(id).stream())
        .toList();
  }

  /** The skills that could be another prerequisite. */
  List<Skill> candidates() {
    return skills.get().stream()
        .filter(
            skill ->
                chosen
                    .get()
                    .filter(
                        now ->
                            !now.id().equals(skill.id())
                                && !now.prerequisites().contains(skill.id()))
                    .isPresent())
        .toList();
  }

  /** All skills but the one chosen. */
  List<Skill> others() {
    return skills.get().stream()
        .filter(skill -> !skill.id().equals(chosen.get().map(Skill::id).orElse("")))
        .toList();
  }

  /** Moves the skill before the one above it. */
  public boolean moveUp() {
    return move(-1);
  }

  /** Moves the skill behind the one below it. */
  public boolean moveDown() {
    return move(1);
  }

  private boolean move(int by) {
    Skill skill = chosen.get().orElse(null);
    int at = skill == null ? -1 : skills.get().indexOf(skill);
    int to = at + by;
    if (skill == null || at < 0 || to < 0 || to >= skills.get().size()) {
      return false;
    }
    List<Skill> ordered = new ArrayList<>(skills.get());
    ordered.add(to, ordered.remove(at));
    List<Entity> parts = SkillEdits.order(ordered);
    return desk.apply(new Edit.Put(EditName.of("edit.skill.move", skill.title()), parts));
  }

  /** All that names the skill names {@code kept} instead, and the skill is gone. */
  public boolean mergeInto(Skill kept) {
    Skill gone = chosen.get().orElse(null);
    if (gone == null || course().isEmpty()) {
      return false;
    }
    boolean done = desk.apply(SkillEdits.merge(course().get(), gone, kept));
    if (done) {
      choose(kept);
    }
    return done;
  }

  /** What goes with the skill when it is deleted. */
  String consequences() {
    Skill skill = chosen.get().orElse(null);
    return skill == null || course().isEmpty()
        ? ""
        : Consequences.of(course().get(), deletion(skill), List.of(skill.id()));
  }

  private static Edit deletion(Skill skill) {
    return new Edit.Delete(EditName.of("edit.skill.delete", skill.title()), Set.of(Part.of(skill)));
  }

  /** Deletes the skill, with what is nothing without it. */
  public boolean delete() {
    return chosen.get().map(skill -> desk.apply(deletion(skill))).orElse(false);
  }

  /** The activities that teach the skill. */
  List<Activity> taughtIn() {
    String id = chosen.get().map(Skill::id).orElse("");
    return course().stream()
        .flatMap(course -> course.activities().all().stream())
        .filter(activity -> activity.skills().contains(id))
        .sorted(Comparator.comparingInt(Activity::order).thenComparing(Activity::id))
        .toList();
  }

  /** The items that give evidence for the skill: those that name it, or whose activity does. */
  List<Item> evidence() {
    String id = chosen.get().map(Skill::id).orElse("");
    return course().stream()
        .flatMap(
            course ->
                course.items().all().stream()
                    .filter(
                        item -> {
                          Activity around = course.activities().find(item.activity());
                          return item.skills().isEmpty()
                              ? around != null && around.skills().contains(id)
                              : item.skills().contains(id);
                        }))
        .toList();
  }

  /** From which estimate on the skill counts as mastered, thousandths. */
  int threshold() {
    int own = chosen.get().map(skill -> skill.trace().threshold()).orElse(0);
    return own > 0 ? own : courseThreshold();
  }

  /** From which estimate on the course counts a skill as mastered, thousandths. */
  int courseThreshold() {
    return course().map(course -> course.policies().mastery().threshold()).orElse(950);
  }
}

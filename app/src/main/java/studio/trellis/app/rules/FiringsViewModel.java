package studio.trellis.app.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.fx.Latest;
import studio.trellis.model.course.Course;
import studio.trellis.model.persona.Persona;
import studio.trellis.model.rule.Rule;
import studio.trellis.preview.cohort.CohortSetup;
import studio.trellis.preview.rules.PersonaAnswer;
import studio.trellis.preview.rules.RuleFirings;
import studio.trellis.preview.rules.RuleTrial;
import studio.trellis.preview.walk.BuiltInPersonas;

/**
 * For whom the rules fire: simulated beside the FX thread while the page is in view. What is shown
 * while a newer result is on its way is marked as stale.
 */
public final class FiringsViewModel {
  /** The walk page's first walk has this seed, too: a step named here can be looked at there. */
  private static final int SEED = 42;

  private static final int FEW = 300;
  private static final int MANY = 1_000;

  private final Desk desk;
  private final Latest latest;
  private final RulesViewModel rules;
  private final ReadOnlyObjectWrapper<Map<String, Fires>> column =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Answers> answers = new ReadOnlyObjectWrapper<>(Answers.NONE);
  private final AtomicInteger columnNumber = new AtomicInteger();
  private final AtomicInteger answerNumber = new AtomicInteger();
  private Optional<Course> counted = Optional.empty();
  private Optional<Draft> asked = Optional.empty();

  public FiringsViewModel(Desk desk, Latest latest, RulesViewModel rules) {
    this.desk = desk;
    this.latest = latest;
    this.rules = rules;
    desk.openProperty().subscribe(open -> forget());
    desk.pageProperty().subscribe(page -> refresh());
    desk.courseProperty().subscribe(course -> refresh());
    rules.buildingProperty().subscribe(building -> ask());
  }

  /** For whom each rule fires, by its id; what is not in it is not known yet. */
  public ReadOnlyObjectProperty<Map<String, Fires>> columnProperty() {
    return column.getReadOnlyProperty();
  }

  /** Whether {@link #columnProperty} is of a course that was changed since. */
  public ReadOnlyBooleanProperty staleProperty() {
    return stale.getReadOnlyProperty();
  }

  /** Who the open rule would fire for. */
  ReadOnlyObjectProperty<Answers> answersProperty() {
    return answers.getReadOnlyProperty();
  }

  private void forget() {
    columnNumber.incrementAndGet();
    answerNumber.incrementAndGet();
    counted = Optional.empty();
    asked = Optional.empty();
    column.set(Map.of());
    answers.set(Answers.NONE);
  }

  private void refresh() {
    Optional<Course> course = desk.courseProperty().get();
    if (!desk.pageProperty().get().equals(Pages.RULES) || course.isEmpty()) {
      return;
    }
    if (!course.equals(counted)) {
      counted = course;
      count(course.get());
      asked = Optional.empty();
    }
    ask();
  }

  private void count(Course course) {
    if (course.rules().size() == 0) {
      column.set(Map.of());
      stale.set(false);
      return;
    }
    stale.set(true);
    int number = columnNumber.incrementAndGet();
    BooleanSupplier stop = () -> columnNumber.get() != number;
    latest.start(
        "rules.column",
        () -> column(course, stop),
        now -> {
          if (!stop.getAsBoolean()) {
            now.ifPresent(column::set);
            stale.set(false);
          }
        });
  }

  /** The column; empty: nobody waits for it any more. */
  static Optional<Map<String, Fires>> column(Course course, BooleanSupplier stop) {
    try {
      List<Persona> personas = personas(course);
      RuleFirings firings = RuleFirings.of(course, new CohortSetup(FEW, personas, SEED, 1), stop);
      FiringText text = new FiringText(course);
      Map<String, Fires> out = new TreeMap<>();
      for (Rule rule : course.rules()) {
        RuleFirings.Count count = firings.counts().get(rule.id());
        out.put(
            rule.id(),
            count != null && count.learners() > 0
                ? FiringText.fires(count, firings.learners())
                : text.never(rule, PersonaAnswer.of(course, rule.id(), personas, SEED, stop)));
      }
      return Optional.of(out);
    } catch (CancellationException e) {
      return Optional.empty();
    }
  }

  private void ask() {
    Optional<Draft> draft = rules.buildingProperty().get().map(Building::draft);
    Optional<Course> course = desk.courseProperty().get();
    if (draft.isEmpty() || course.isEmpty() || draft.get().open()) {
      answerNumber.incrementAndGet();
      asked = Optional.empty();
      answers.set(Answers.NONE);
      return;
    }
    if (draft.equals(asked) || !desk.pageProperty().get().equals(Pages.RULES)) {
      return;
    }
    boolean same = asked.filter(d -> d.rule().id().equals(draft.get().rule().id())).isPresent();
    Answers before = answers.get();
    answers.set(
        same
            ? new Answers(before.personas(), before.cohort(), before.overlaps(), true)
            : new Answers(List.of(), "", List.of(), true));
    asked = draft;
    int number = answerNumber.incrementAndGet();
    BooleanSupplier stop = () -> answerNumber.get() != number;
    Course tried = with(course.get(), draft.get().rule());
    latest.start(
        "rules.personas",
        () -> personas(tried, draft.get().rule(), stop),
        now -> {
          if (!stop.getAsBoolean()) {
            answers.set(new Answers(now, answers.get().cohort(), answers.get().overlaps(), true));
          }
        });
    latest.start(
        "rules.cohort",
        () -> answers(tried, draft.get().rule(), stop),
        now -> {
          if (!stop.getAsBoolean()) {
            now.ifPresent(answers::set);
          }
        });
  }

  private static List<String> personas(Course course, Rule rule, BooleanSupplier stop) {
    FiringText text = new FiringText(course);
    return PersonaAnswer.of(course, rule.id(), personas(course), SEED, stop).stream()
        .map(text::persona)
        .toList();
  }

  /** All that is said about a rule of a course; empty: nobody waits for it any more. */
  static Optional<Answers> answers(Course course, Rule rule, BooleanSupplier stop) {
    try {
      List<Persona> personas = personas(course);
      List<PersonaAnswer> each = PersonaAnswer.of(course, rule.id(), personas, SEED, stop);
      RuleTrial trial =
          RuleTrial.of(course, rule.id(), new CohortSetup(MANY, personas, SEED, 1), stop);
      FiringText text = new FiringText(course);
      return Optional.of(
          new Answers(
              each.stream().map(text::persona).toList(),
              FiringText.cohort(trial, !rule.actions().isEmpty()),
              text.overlaps(trial, each),
              false));
    } catch (CancellationException e) {
      return Optional.empty();
    }
  }

  /** The course's own personas; those that come with Trellis, where it has none. */
  static List<Persona> personas(Course course) {
    return course.personas().size() > 0 ? course.personas().all() : BuiltInPersonas.all();
  }

  /** The course with a rule that is being built; a new one comes last. */
  static Course with(Course course, Rule rule) {
    if (course.rules().has(rule.id())) {
      return course.with(f -> f.rules = f.rules.with(rule));
    }
    int last = course.rules().all().stream().mapToInt(Rule::priority).min().orElse(1000);
    Rule placed = rule.with(f -> f.priority = Math.max(-1000, last - 1));
    return course.with(f -> f.rules = f.rules.with(placed));
  }
}

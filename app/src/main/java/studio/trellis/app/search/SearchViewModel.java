package studio.trellis.app.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.fx.Latest;
import studio.trellis.authoring.search.Dimension;
import studio.trellis.authoring.search.Hit;
import studio.trellis.authoring.search.SearchQuery;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.edit.Part;

/** The search page: what is typed and chosen, and what comes of it, as one types. */
public final class SearchViewModel {
  private static final int STEP = 200;

  private final Desk desk;
  private final Lookup lookup;
  private final Latest latest;
  private final Going going;
  private final StringProperty text = new SimpleStringProperty("");
  private final BooleanProperty everywhere = new SimpleBooleanProperty(true);
  private final BooleanProperty withFindings = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>(Answer.NONE);
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final Map<Dimension, Set<String>> filters = new EnumMap<>(Dimension.class);
  private int limit = STEP;

  /**
   * A search page.
   *
   * @param latest runs the search beside the FX thread
   */
  public SearchViewModel(Desk desk, Lookup lookup, Latest latest, Going going) {
    this.desk = desk;
    this.lookup = lookup;
    this.latest = latest;
    this.going = going;
    text.subscribe(now -> begin());
    everywhere.subscribe(now -> begin());
    withFindings.subscribe(now -> begin());
    desk.openProperty().subscribe(now -> begin());
  }

  /** What is looked for. */
  public StringProperty textProperty() {
    return text;
  }

  /** In all courses; else in the open one. */
  public BooleanProperty everywhereProperty() {
    return everywhere;
  }

  /** Only parts of the open course that the checks have something to say about. */
  public BooleanProperty withFindingsProperty() {
    return withFindings;
  }

  /** What came of it. */
  ReadOnlyObjectProperty<Answer> answerProperty() {
    return answer.getReadOnlyProperty();
  }

  /** The lines of the list. */
  ObservableList<Row> rows() {
    return rows;
  }

  /** Whether a value is chosen. */
  boolean chosen(Dimension dimension, String value) {
    return filters.getOrDefault(dimension, Set.of()).contains(value);
  }

  /** Chooses a value or lets go of it. */
  void choose(Dimension dimension, String value, boolean chosen) {
    Set<String> values = filters.computeIfAbsent(dimension, none -> new TreeSet<>());
    if (chosen ? values.add(value) : values.remove(value)) {
      begin();
    }
  }

  /** Whether anything narrows the search. */
  boolean narrowed() {
    return filters.values().stream().anyMatch(values -> !values.isEmpty())
        || withFindings.get()
        || (!everywhere.get() && course().isPresent());
  }

  /** Lets go of all that narrows. */
  void widen() {
    filters.clear();
    withFindings.set(false);
    everywhere.set(true);
    begin();
  }

  /** Shows more hits. */
  void more() {
    limit += STEP;
    ask();
  }

  /** Asks again: something may have changed. */
  public void again() {
    ask();
  }

  /** Goes where a hit is. */
  void go(Hit hit) {
    going.to(hit.course(), hit.part(), answer.get().name(hit.course()));
  }

  /** Goes to an activity. */
  void go(Row.OfActivity row) {
    going.to(
        row.course(), new Part(EntityKind.ACTIVITY, row.id()), answer.get().name(row.course()));
  }

  /** The open course as it is now, if any. */
  Optional<Course> course() {
    return desk.courseProperty().get();
  }

  private void begin() {
    limit = STEP;
    ask();
  }

  private void ask() {
    if (text.get().isBlank() && !narrowed()) {
      latest.start("search", () -> Answer.NONE, this::show);
      return;
    }
    SearchQuery question = question();
    latest.start("search", () -> lookup.search(question), this::show);
  }

  private SearchQuery question() {
    SearchQuery question = SearchQuery.of(text.get()).limit(limit);
    for (Map.Entry<Dimension, Set<String>> filter : filters.entrySet()) {
      question = question.with(filter.getKey(), filter.getValue());
    }
    Optional<Course> open = course();
    if (open.isPresent() && !everywhere.get()) {
      question = question.with(Dimension.COURSE, Set.of(open.get().id()));
    }
    if (open.isPresent() && withFindings.get()) {
      question = question.among(open.get().id(), parts(open.get()));
    }
    return question;
  }

  /** Parts with findings; what is said of an activity may be about one of its items. */
  private Set<Part> parts(Course course) {
    Set<Part> out = new TreeSet<>();
    desk.remarksProperty().get().stream()
        .map(remark -> remark.place())
        .forEach(
            place -> {
              place.part().ifPresent(out::add);
              if (place.kind() == Selection.Kind.COURSE) {
                out.add(new Part(EntityKind.COURSE, course.id()));
              }
            });
    return out;
  }

  private void show(Answer now) {
    answer.set(now);
    rows.setAll(List.copyOf(Row.of(now)));
  }
}

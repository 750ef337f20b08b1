package studio.trellis.app.search;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.fx.Latest;
import studio.trellis.app.text.Text;
import studio.trellis.authoring.search.replace.FindFault;
import studio.trellis.authoring.search.replace.Finder;
import studio.trellis.authoring.search.replace.Match;
import studio.trellis.authoring.search.replace.Replacement;
import studio.trellis.authoring.search.replace.Wanted;
import studio.trellis.authoring.search.text.TextPart;
import studio.trellis.model.course.Course;
import studio.trellis.model.edit.EditName;

/** Find and replace in the open course: a list of what would become of it, then one edit. */
public final class ReplaceViewModel {
  private final Desk desk;
  private final Latest latest;
  private final StringProperty text;
  private final StringProperty replacement = new SimpleStringProperty("");
  private final BooleanProperty active = new SimpleBooleanProperty();
  private final BooleanProperty matchCase = new SimpleBooleanProperty();
  private final BooleanProperty wholeWords = new SimpleBooleanProperty();
  private final BooleanProperty pattern = new SimpleBooleanProperty();
  private final Set<TextPart> where = EnumSet.copyOf(Wanted.EVERYWHERE);
  private final ObservableList<Match> matches = FXCollections.observableArrayList();
  private final Set<Match> left = new HashSet<>();
  private boolean looking;
  private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  /** What a look at the course came to. */
  private record Outcome(List<Match> matches, String problem) {}

  /**
   * Find and replace.
   *
   * @param text what is looked for, shared with the search page
   */
  public ReplaceViewModel(Desk desk, Latest latest, StringProperty text) {
    this.desk = desk;
    this.latest = latest;
    this.text = text;
    text.subscribe(now -> look());
    replacement.subscribe(now -> look());
    active.subscribe(now -> look());
    matchCase.subscribe(now -> look());
    wholeWords.subscribe(now -> look());
    pattern.subscribe(now -> look());
    desk.courseProperty().subscribe(now -> look());
  }

  /** Whether the page replaces. */
  public BooleanProperty activeProperty() {
    return active;
  }

  /** What comes in the place of what is found. */
  public StringProperty replacementProperty() {
    return replacement;
  }

  /** Capitals matter. */
  public BooleanProperty matchCaseProperty() {
    return matchCase;
  }

  /** Only whole words. */
  public BooleanProperty wholeWordsProperty() {
    return wholeWords;
  }

  /** What is typed is a regular expression. */
  public BooleanProperty patternProperty() {
    return pattern;
  }

  /** Whether these texts are looked at. */
  boolean looksAt(TextPart part) {
    return where.contains(part);
  }

  /** Looks at these texts, or no longer. */
  void lookAt(TextPart part, boolean wanted) {
    if (wanted ? where.add(part) : where.remove(part)) {
      look();
    }
  }

  /** Where it stands. */
  public ObservableList<Match> matches() {
    return matches;
  }

  /** Whether a match is to be replaced. */
  boolean chosen(Match match) {
    return !left.contains(match);
  }

  /** Takes a match or leaves it out. */
  public void choose(Match match, boolean wanted) {
    if (wanted ? left.remove(match) : left.add(match)) {
      count();
    }
  }

  /** Takes all or none. */
  void chooseAll(boolean wanted) {
    left.clear();
    if (!wanted) {
      left.addAll(matches);
    }
    count();
  }

  /** How many are to be replaced. */
  public ReadOnlyIntegerProperty chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Why nothing can be looked for, one line; empty: it can. */
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** What a match stands in. */
  Optional<Course> course() {
    return desk.courseProperty().get();
  }

  /** Replaces what is chosen: one edit. */
  public void replace() {
    Optional<Course> course = course();
    List<Match> wanted = matches.stream().filter(this::chosen).toList();
    if (course.isPresent() && !wanted.isEmpty()) {
      EditName name = EditName.of("edit.replace", text.get(), replacement.get());
      if (desk.apply(Replacement.edit(course.get(), wanted, name))) {
        desk.tell(Text.of("replace.done", wanted.size()));
      }
    }
  }

  private void look() {
    Optional<Course> course = course();
    if (!active.get() || course.isEmpty() || text.get().isEmpty()) {
      boolean nothing = matches.isEmpty() && problem.get().isEmpty();
      if (nothing && !looking) {
        return;
      }
      looking = false;
      latest.start("replace", () -> new Outcome(List.of(), ""), this::show);
      return;
    }
    Wanted wanted =
        new Wanted(
            text.get(), replacement.get(), matchCase.get(), wholeWords.get(), pattern.get(), where);
    looking = true;
    latest.start("replace", () -> find(course.get(), wanted), this::show);
  }

  private static Outcome find(Course course, Wanted wanted) {
    try {
      return new Outcome(new Finder(wanted).in(course), "");
    } catch (FindFault e) {
      String line = String.valueOf(e.getMessage());
      return new Outcome(
          List.of(), line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1) + ".");
    }
  }

  private void show(Outcome outcome) {
    left.retainAll(new HashSet<>(outcome.matches()));
    problem.set(outcome.problem());
    matches.setAll(outcome.matches());
    count();
  }

  private void count() {
    chosen.set(matches.size() - left.size());
  }
}

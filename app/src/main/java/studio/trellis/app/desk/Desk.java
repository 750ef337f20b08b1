package studio.trellis.app.desk;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import studio.trellis.authoring.session.CourseChanged;
import studio.trellis.authoring.session.CourseSession;
import studio.trellis.authoring.session.Saved;
import studio.trellis.model.course.Course;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;
import studio.trellis.model.edit.EditRefusedException;

/** What every page shares. One per window; used on the JavaFX thread. */
public final class Desk {
  private final Executor fx;
  private final List<Consumer<CourseChanged>> listeners = new CopyOnWriteArrayList<>();
  private final ReadOnlyObjectWrapper<Optional<Course>> course =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<EditName>> undo =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<EditName>> redo =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Saved>> saved =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<OpenCourse>> open =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(Selection.COURSE);
  private final ObjectProperty<List<Remark>> remarks = new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<Notice> notice = new SimpleObjectProperty<>(Notice.NONE);
  private final ObjectProperty<List<String>> path = new SimpleObjectProperty<>(List.of());
  private final StringProperty page = new SimpleStringProperty(Pages.LIBRARY);
  private final StringProperty budget = new SimpleStringProperty("");
  private final StringProperty preview = new SimpleStringProperty("");

  /** A desk that is told of everything on the thread that did it: for tests without a window. */
  public Desk() {
    this(Runnable::run);
  }

  /**
   * A desk.
   *
   * @param fx runs what it is given on the JavaFX thread, at once when it is there already
   */
  public Desk(Executor fx) {
    this.fx = fx;
  }

  /** The open course, if any: changes when another one comes to the desk. */
  public ReadOnlyObjectProperty<Optional<OpenCourse>> openProperty() {
    return open.getReadOnlyProperty();
  }

  /** The open course, if any. */
  public Optional<OpenCourse> open() {
    return open.get();
  }

  /** The open course as it is now, if any: changes with every edit. */
  public ReadOnlyObjectProperty<Optional<Course>> courseProperty() {
    return course.getReadOnlyProperty();
  }

  /** Puts a course on the desk; the one before is closed. */
  public void put(OpenCourse next) {
    close();
    selection.set(Selection.COURSE);
    remarks.set(List.of());
    budget.set("");
    preview.set("");
    notice.set(Notice.NONE);
    path.set(List.of());
    CourseSession session = next.session();
    session.listen(change -> fx.execute(() -> changed(session, change)));
    session.listenSaved(now -> fx.execute(() -> saved(session, now)));
    open.set(Optional.of(next));
    course.set(Optional.of(session.course()));
    saved.set(Optional.of(session.saved()));
    names(session);
  }

  /** Takes the course from the desk: all of it is written, as far as it can be. */
  public void close() {
    Optional<OpenCourse> before = open.get();
    open.set(Optional.empty());
    course.set(Optional.empty());
    undo.set(Optional.empty());
    redo.set(Optional.empty());
    saved.set(Optional.empty());
    before.ifPresent(old -> old.session().close());
  }

  private boolean here(CourseSession session) {
    return open.get().filter(now -> now.session().equals(session)).isPresent();
  }

  private void changed(CourseSession session, CourseChanged change) {
    if (here(session)) {
      names(session);
      keepSelection(change);
      course.set(Optional.of(change.course()));
      listeners.forEach(listener -> listener.accept(change));
    }
  }

  private void saved(CourseSession session, Saved now) {
    if (here(session)) {
      saved.set(Optional.of(now));
    }
  }

  private void names(CourseSession session) {
    undo.set(session.undoName());
    redo.set(session.redoName());
  }

  /** What is gone cannot stay selected. */
  private void keepSelection(CourseChanged change) {
    if (!selection.get().in(change.course())) {
      selection.set(Selection.COURSE);
    }
  }

  /**
   * Tells {@code listener} of every change of the open course, after {@link #courseProperty} has
   * it.
   */
  public Subscription changes(Consumer<CourseChanged> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /**
   * Does an edit; a refusal is said in the line across the page.
   *
   * @return whether the course is as the edit wants it
   */
  public boolean apply(Edit edit) {
    return apply(edit, "");
  }

  /**
   * Does an edit that goes on from the one before, when that was of the same field and a moment
   * ago.
   *
   * @param field names what is typed into
   */
  public boolean apply(Edit edit, String field) {
    try {
      open.get().ifPresent(now -> now.session().apply(edit, field));
      return open.get().isPresent();
    } catch (EditRefusedException e) {
      complain(e);
      return false;
    }
  }

  /** Takes the last edit back. */
  public void undo() {
    open.get().ifPresent(now -> now.session().undo());
  }

  /** Brings the edit that was undone last again. */
  public void redo() {
    open.get().ifPresent(now -> now.session().redo());
  }

  /** What undo would take back. */
  public ReadOnlyObjectProperty<Optional<EditName>> undoProperty() {
    return undo.getReadOnlyProperty();
  }

  /** What redo would bring again. */
  public ReadOnlyObjectProperty<Optional<EditName>> redoProperty() {
    return redo.getReadOnlyProperty();
  }

  /** Whether all edits are on the disk. */
  public ReadOnlyObjectProperty<Optional<Saved>> savedProperty() {
    return saved.getReadOnlyProperty();
  }

  /** What the author looks at. */
  public ObjectProperty<Selection> selectionProperty() {
    return selection;
  }

  /** What the checks say about the open course. */
  public ObjectProperty<List<Remark>> remarksProperty() {
    return remarks;
  }

  /** The line across the page. */
  public ObjectProperty<Notice> noticeProperty() {
    return notice;
  }

  /**
   * The activities of the walk under way, in the order in which they were met, by id; the map marks
   * them.
   */
  public ObjectProperty<List<String>> pathProperty() {
    return path;
  }

  /** The page in view, by the names of {@link Pages}. */
  public StringProperty pageProperty() {
    return page;
  }

  /** How full the learner state is, in words; empty: not known yet. */
  public StringProperty budgetProperty() {
    return budget;
  }

  /** What the last preview said; empty: there was none. */
  public StringProperty previewProperty() {
    return preview;
  }

  /** Says something good in one line. */
  public void tell(String text) {
    notice.set(new Notice(Notice.Tone.GOOD, text));
  }

  /** Says what went wrong. */
  public void complain(Throwable problem) {
    notice.set(new Notice(Notice.Tone.BAD, Problems.sentence(problem)));
  }
}

package studio.trellis.app.desk;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What every page shares. One per window; used on the JavaFX thread. */
public final class Desk {
  private final ReadOnlyObjectWrapper<Optional<OpenCourse>> open =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(Selection.COURSE);
  private final ObjectProperty<List<Remark>> remarks = new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<Notice> notice = new SimpleObjectProperty<>(Notice.NONE);
  private final ObjectProperty<List<String>> path = new SimpleObjectProperty<>(List.of());
  private final StringProperty page = new SimpleStringProperty(Pages.LIBRARY);
  private final StringProperty budget = new SimpleStringProperty("");
  private final StringProperty preview = new SimpleStringProperty("");

  /** The open course, if any. */
  public ReadOnlyObjectProperty<Optional<OpenCourse>> openProperty() {
    return open.getReadOnlyProperty();
  }

  /** The open course, if any. */
  public Optional<OpenCourse> open() {
    return open.get();
  }

  /** Puts a course on the desk. */
  public void put(OpenCourse course) {
    selection.set(Selection.COURSE);
    remarks.set(List.of());
    budget.set("");
    preview.set("");
    notice.set(Notice.NONE);
    path.set(List.of());
    open.set(Optional.of(course));
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

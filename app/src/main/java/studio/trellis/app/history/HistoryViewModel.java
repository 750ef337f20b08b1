package studio.trellis.app.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.OpenCourse;
import studio.trellis.app.text.EditText;
import studio.trellis.app.text.Text;
import studio.trellis.authoring.session.CourseSession;
import studio.trellis.authoring.store.Entry;

/** The history of the open course, newest first, down to its beginning. */
public final class HistoryViewModel {
  private final Desk desk;
  private final ObservableList<Line> lines = FXCollections.observableArrayList();

  /**
   * An edit of the history.
   *
   * @param number to go to
   * @param name what was done
   * @param when day and time, local; empty for the beginning
   * @param standing where it is seen from now
   */
  record Line(long number, String name, String when, Standing standing) {}

  /** Where an edit stands. */
  enum Standing {
    /** The course is as it was right after this one. */
    NOW,
    DONE,
    UNDONE
  }

  public HistoryViewModel(Desk desk) {
    this.desk = desk;
    desk.courseProperty().subscribe(course -> fill());
  }

  ObservableList<Line> lines() {
    return lines;
  }

  /** Makes the course as it was right after the edit of this line. */
  void goTo(Line line) {
    desk.open().ifPresent(open -> open.session().goTo(line.number()));
  }

  private void fill() {
    Optional<CourseSession> session = desk.open().map(OpenCourse::session);
    lines.setAll(session.map(HistoryViewModel::lines).orElse(List.of()));
  }

  private static List<Line> lines(CourseSession session) {
    long applied = session.applied();
    List<Line> out = new ArrayList<>();
    out.add(new Line(0, Text.of("history.beginning"), "", standing(0, applied)));
    for (Entry entry : session.history()) {
      out.add(
          new Line(
              entry.number(),
              EditText.of(entry.name()),
              When.of(entry.made()),
              standing(entry.number(), applied)));
    }
    return out.reversed();
  }

  private static Standing standing(long number, long applied) {
    return number == applied ? Standing.NOW : number < applied ? Standing.DONE : Standing.UNDONE;
  }
}

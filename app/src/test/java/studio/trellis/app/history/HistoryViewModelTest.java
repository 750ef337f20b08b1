package studio.trellis.app.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import studio.trellis.app.DemoCourse;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.history.HistoryViewModel.Line;
import studio.trellis.app.history.HistoryViewModel.Standing;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;

class HistoryViewModelTest {
  private final Desk desk = new Desk();
  private final HistoryViewModel history = new HistoryViewModel(desk);

  @AfterEach
  void close() {
    desk.close();
  }

  private Course course() {
    return desk.open().orElseThrow().course();
  }

  private void rename(String title) {
    Activity activity = course().activities().all().getFirst();
    desk.apply(Edit.Put.of(EditName.of("edit.import", title), activity.with(f -> f.title = title)));
  }

  private List<Standing> standings() {
    return history.lines().stream().map(Line::standing).toList();
  }

  @Test
  void everyEditHasALineAndChoosingOneGoesThere() {
    desk.put(DemoCourse.open(DemoCourse.small()));
    Course begin = course();
    rename("A");
    Course a = course();
    rename("B");
    Course b = course();

    assertEquals(
        List.of("Import B", "Import A", "The beginning"),
        history.lines().stream().map(Line::name).toList());
    assertEquals(List.of(Standing.NOW, Standing.DONE, Standing.DONE), standings());

    history.goTo(history.lines().getLast());
    assertEquals(begin, course());
    assertEquals(List.of(Standing.UNDONE, Standing.UNDONE, Standing.NOW), standings());

    history.goTo(history.lines().getFirst());
    assertEquals(b, course());
    history.goTo(history.lines().get(1));
    assertEquals(a, course());
  }

  @Test
  void withoutACourseThereIsNoLine() {
    assertEquals(List.of(), List.copyOf(history.lines()));
  }
}

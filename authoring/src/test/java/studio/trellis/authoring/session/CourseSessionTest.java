package studio.trellis.authoring.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.trellis.authoring.store.Entry;
import studio.trellis.authoring.store.Workspace;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;
import studio.trellis.model.edit.EditRefusedException;
import studio.trellis.model.edit.Part;
import studio.trellis.model.edit.Patch;
import studio.trellis.model.random.RandomCourses;

class CourseSessionTest {
  @TempDir Path folder;
  private final Course course = RandomCourses.of(7);
  private Instant now = Instant.ofEpochSecond(1_000_000);

  private Workspace open() {
    return Workspace.open(folder.resolve("w"), () -> now);
  }

  private CourseSession session(Workspace workspace) {
    return CourseSession.open(workspace, course.id(), () -> now);
  }

  private static Edit rename(Activity activity, String title) {
    return Edit.Put.of(
        EditName.of("edit.rename", activity.title(), title), activity.with(f -> f.title = title));
  }

  private Activity first() {
    return course.activities().all().getFirst();
  }

  @Test
  void anEditIsOnTheDiskAndUndoneAndRedoneAfterARestart() {
    try (Workspace workspace = open()) {
      workspace.put(course, RandomCourses::bytes);
      try (CourseSession session = session(workspace)) {
        session.apply(rename(first(), "Größe"));
        session.apply(
            new Edit.Delete(
                EditName.of("edit.delete", "x"),
                Set.of(new Part(EntityKind.ACTIVITY, first().id()))));
        assertTrue(session.flush());
      }
    }
    try (Workspace workspace = open();
        CourseSession session = session(workspace)) {
      assertEquals(Optional.empty(), session.interrupted());
      assertFalse(session.course().activities().has(first().id()));
      assertEquals("edit.delete", session.undoName().orElseThrow().key());
      session.undo();
      assertEquals("Größe", session.course().activities().get(first().id()).title());
      session.undo();
      assertEquals(course, session.course());
      assertEquals(Optional.empty(), session.undoName());
      assertEquals(Optional.empty(), session.undo());
      session.redo();
      session.flush();
      assertEquals(session.course(), workspace.load(course.id()));
      assertEquals("edit.delete", session.redoName().orElseThrow().key());
    }
  }

  @Test
  void aNewEditForgetsWhatWasUndone() {
    try (Workspace workspace = open()) {
      workspace.put(course, RandomCourses::bytes);
      try (CourseSession session = session(workspace)) {
        session.apply(rename(first(), "A"));
        session.apply(rename(first(), "B"));
        session.undo();
        session.apply(rename(first(), "C"));
        assertEquals(Optional.empty(), session.redoName());
        assertEquals(2, session.history().size());
      }
      try (CourseSession session = session(workspace)) {
        assertEquals(List.of(1L, 2L), session.history().stream().map(Entry::number).toList());
        session.goTo(0);
        assertEquals(course, session.course());
        session.goTo(2);
        assertEquals("C", session.course().activities().get(first().id()).title());
      }
    }
  }

  @Test
  void typingInOneFieldIsOneEntryUntilASecondPasses() {
    try (Workspace workspace = open()) {
      workspace.put(course, RandomCourses::bytes);
      try (CourseSession session = session(workspace)) {
        session.apply(rename(first(), "a"), "title");
        now = now.plusMillis(900);
        session.apply(rename(first(), "ab"), "title");
        now = now.plusMillis(900);
        session.apply(rename(first(), "abc"), "title");
        assertEquals(1, session.history().size());
        now = now.plusMillis(1_100);
        session.apply(rename(first(), "abcd"), "title");
        session.apply(rename(first(), "abcde"), "another field");
        assertEquals(3, session.history().size());
        session.undo();
        session.undo();
        assertEquals("abc", session.course().activities().get(first().id()).title());
        session.undo();
        assertEquals(course, session.course());
      }
      try (CourseSession session = session(workspace)) {
        session.goTo(3);
        assertEquals("abcde", session.course().activities().get(first().id()).title());
      }
    }
  }

  @Test
  void whatWouldLeaveNoSoundCourseIsRefusedAndNothingChanges() {
    try (Workspace workspace = open()) {
      workspace.put(course, RandomCourses::bytes);
      try (CourseSession session = session(workspace)) {
        Activity astray = first().with(f -> f.group = "nowhere");
        EditRefusedException refused =
            assertThrows(
                EditRefusedException.class,
                () -> session.apply(Edit.Put.of(EditName.of("edit.move"), astray)));
        assertEquals("structure.broken-reference", refused.findings().getFirst().code());
        assertThrows(
            EditRefusedException.class,
            () -> session.apply(rename(first(), "x".repeat(1_000_001))));
        assertThrows(EditRefusedException.class, () -> session.apply(rename(first(), "\ud800")));
        assertEquals(course, session.course());
        assertEquals(List.of(), session.history());
      }
    }
  }

  @Test
  void listenersLearnWhatChangedAndWhenItIsSaved() {
    try (Workspace workspace = open()) {
      workspace.put(course, RandomCourses::bytes);
      try (CourseSession session = session(workspace)) {
        List<CourseChanged> told = new ArrayList<>();
        Runnable stop = session.listen(told::add);
        session.apply(rename(first(), "new"));
        session.apply(rename(first().with(f -> f.title = "new"), "new"));
        session.undo();
        stop.run();
        session.redo();
        assertEquals(2, told.size());
        assertEquals(
            Set.of(new Part(EntityKind.ACTIVITY, first().id())), told.getFirst().patch().touched());
        assertEquals(Patch.between(told.getLast().before(), course), told.getLast().patch());
        assertTrue(session.flush());
        assertTrue(session.saved().all());
        assertEquals(now, session.saved().at());
      }
    }
  }

  @Test
  void aCourseThatWasNotClosedIsNoticed() {
    try (Workspace workspace = open()) {
      workspace.put(course, RandomCourses::bytes);
      CourseSession left = session(workspace);
      left.apply(rename(first(), "left open"));
      left.flush();
      CourseSession again = session(workspace);
      assertEquals(Optional.of(now), again.interrupted());
      again.close();
      try (CourseSession third = session(workspace)) {
        assertEquals(Optional.empty(), third.interrupted());
      }
    }
  }

  @Test
  void publicationSurvivesUndo() {
    try (Workspace workspace = open()) {
      workspace.put(course, RandomCourses::bytes);
      try (CourseSession session = session(workspace)) {
        session.apply(
            Edit.Put.of(
                EditName.of("edit.title"), session.course().head().with(f -> f.title = "New")));
        Course published = session.publish();
        session.undo();
        assertEquals(course.title(), session.course().title());
        assertEquals(published.positions(), session.course().positions());
        session.flush();
        assertEquals(session.course(), workspace.load(course.id()));
      }
    }
  }
}

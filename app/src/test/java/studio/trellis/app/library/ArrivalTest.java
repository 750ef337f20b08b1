package studio.trellis.app.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.fx.FxThread;
import studio.trellis.app.fx.JobRunner;
import studio.trellis.authoring.file.CourseFile;
import studio.trellis.authoring.intake.Importers;
import studio.trellis.authoring.intake.oatutor.OatutorImporter;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;

/** The library on a real workspace, everything on one thread. */
class ArrivalTest {
  @TempDir Path folder;
  private final Desk desk = new Desk();
  private CourseShelf shelf;
  private LibraryViewModel library;

  private LibraryViewModel library() {
    shelf =
        new CourseShelf(
            folder.resolve("home"),
            new Importers(List.of(new OatutorImporter())),
            InstantSource.system());
    library = new LibraryViewModel(desk, new JobRunner(Runnable::run, Runnable::run), shelf);
    return library;
  }

  @BeforeAll
  static void start() {
    // Jobs tell how far they are on its thread.
    FxThread.start();
  }

  @AfterEach
  void close() {
    desk.close();
    shelf.close();
  }

  private Course course() {
    return desk.open().orElseThrow().course();
  }

  private void rename(String title) {
    Activity first = course().activities().all().getFirst();
    assertTrue(
        desk.apply(
            Edit.Put.of(EditName.of("edit.import", title), first.with(f -> f.title = title))));
  }

  private String firstTitle() {
    return course().activities().all().getFirst().title();
  }

  /** The sample, shared as a file and then edited here. */
  private Path sharedThenEdited() {
    library().openSample();
    Path file = folder.resolve("Täglich geübt.trellis");
    library.share(library.books().getFirst(), file);
    rename("edited here");
    return file;
  }

  @Test
  void aNewCourseIsEmptyAndOpensOnTheMap() {
    library().create();
    assertEquals(0, course().activities().size());
    assertEquals(Pages.MAP, desk.pageProperty().get());
    assertEquals(1, library.books().size());
  }

  @Test
  void openingTheSampleAgainKeepsWhatWasEditedInIt() {
    library().openSample();
    rename("edited here");
    library.openSample();
    assertEquals("edited here", firstTitle());
  }

  @Test
  void aFileOfACourseThatIsHereInAnotherVersionAsksFirst() {
    Path file = sharedThenEdited();
    library.bring(file);
    Arrival arrival = library.arrivalProperty().get().orElseThrow();
    assertEquals(
        List.of(Difference.What.CHANGED),
        Difference.of(arrival).stream().map(Difference::what).toList());
    assertEquals("edited here", firstTitle());
    library.dismiss();
    assertTrue(library.arrivalProperty().get().isEmpty());
  }

  @Test
  void updatingIsOneStepThatUndoTakesBack() {
    Path file = sharedThenEdited();
    Course mine = course();
    library.bring(file);
    library.take(library.arrivalProperty().get().orElseThrow(), Arrival.Wish.UPDATE);
    assertFalse(firstTitle().equals("edited here"));
    assertEquals("edit.update", desk.undoProperty().get().orElseThrow().key());
    desk.undo();
    assertEquals(mine, course());
  }

  @Test
  void keepingBothMakesACourseOfItsOwn() {
    Path file = sharedThenEdited();
    String id = course().id();
    library.bring(file);
    library.take(library.arrivalProperty().get().orElseThrow(), Arrival.Wish.KEEP_BOTH);
    assertFalse(course().id().equals(id));
    assertEquals(2, library.books().size());
    course().assets().forEach(asset -> desk.open().orElseThrow().assets().of(asset));
  }

  @Test
  void aFileThatIsAsTheCourseHereIsJustOpened() {
    library().openSample();
    Path file = folder.resolve("same.trellis");
    library.share(library.books().getFirst(), file);
    library.bring(file);
    assertTrue(library.arrivalProperty().get().isEmpty());
    assertEquals(1, library.books().size());
    assertEquals(Pages.MAP, desk.pageProperty().get());
  }

  @Test
  void anImportIsAnEditThatUndoTakesBack() throws IOException {
    Path zip = Path.of("../authoring/src/test/resources/oatutor-selection.zip");
    assertTrue(Files.exists(zip));
    library().bring(zip);
    assertEquals("", desk.noticeProperty().get().text());
    assertTrue(course().activities().size() > 10);
    Course imported = course();
    desk.undo();
    assertEquals(0, course().activities().size());
    desk.redo();
    assertEquals(imported, course());
  }

  @Test
  void theBinGivesBackUntilItIsEmptied() {
    library().openSample();
    library.bin(library.books().getFirst());
    assertTrue(desk.open().isEmpty());
    assertEquals(List.of(), List.copyOf(library.books()));
    library.restore(library.binned().getFirst());
    assertEquals(1, library.books().size());
    library.bin(library.books().getFirst());
    library.delete(library.binned().getFirst());
    assertEquals(List.of(), List.copyOf(library.binned()));
  }

  @Test
  void whoComesSecondMayLookAtACopyOrTakeAnotherWorkspace() throws IOException {
    Path home = folder.resolve("home");
    library().openSample();
    desk.close();
    CourseShelf first = shelf;
    first.close();
    Process other = hold(home.resolve("workspace"));
    try {
      LibraryViewModel second = library();
      assertFalse(second.takenProperty().get().isEmpty());
      assertEquals("", desk.noticeProperty().get().text());
      second.lookAtCopy();
      assertEquals("", second.takenProperty().get());
      assertEquals(1, second.books().size());
      second.use(folder.resolve("another"));
      assertEquals(0, second.books().size());
      assertTrue(other.isAlive());
    } finally {
      other.destroyForcibly();
    }
  }

  /** Another program that has the workspace open. */
  private static Process hold(Path workspace) throws IOException {
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                AnotherStudio.class.getName(),
                workspace.toString())
            .redirectErrorStream(true)
            .start();
    assertEquals("open", process.inputReader().readLine());
    return process;
  }

  @Test
  void whatIsSharedIsACourseFileThatReadsBack() throws IOException {
    Path file = sharedThenEdited();
    try (var opened = CourseFile.read(file)) {
      assertFalse(opened.course().activities().all().getFirst().title().equals("edited here"));
    }
    library.share(library.books().getFirst(), file);
    try (var opened = CourseFile.read(file)) {
      assertEquals("edited here", opened.course().activities().all().getFirst().title());
    }
  }
}

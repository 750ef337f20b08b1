package studio.trellis.app.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.fx.JobRunner;
import studio.trellis.authoring.file.CourseFile;
import studio.trellis.authoring.intake.Importers;

/** What lies on the desk when the studio was started without a file. */
class FirstCourseTest {
  @TempDir Path folder;

  @Test
  void theFirstStartShowsTheSampleCourseOnTheMap() {
    Desk desk = begun();

    assertEquals("Sales onboarding", title(desk));
    assertEquals(Pages.MAP, desk.pageProperty().get());
  }

  @Test
  void laterStartsShowTheCourseWorkedOnLast() throws IOException {
    begun();
    Path file = folder.resolve("other.trellis");
    String sample =
        Files.readString(Path.of("src/main/resources/samples/sales-onboarding/course.json"));
    var other =
        CourseFile.parse(
            "other",
            sample
                .replaceFirst("\"title\": \"Sales onboarding\"", "\"title\": \"Other\"")
                .replaceFirst("\"id\": \"[^\"]*\"", "\"id\": \"other\"")
                .getBytes(StandardCharsets.UTF_8));
    CourseFile.write(file, other, new SampleCourse());
    start(new Desk(), library -> library.bring(file));

    assertEquals("Other", title(begun()));
  }

  private Desk begun() {
    Desk desk = new Desk();
    start(desk, LibraryViewModel::begin);
    return desk;
  }

  private void start(Desk desk, Consumer<LibraryViewModel> first) {
    try (CourseShelf shelf =
        new CourseShelf(folder, new Importers(List.of()), InstantSource.system())) {
      first.accept(new LibraryViewModel(desk, new JobRunner(Runnable::run, Runnable::run), shelf));
    }
  }

  private static String title(Desk desk) {
    assertTrue(desk.open().isPresent(), desk.noticeProperty().get()::text);
    return desk.open().get().course().title();
  }
}

package studio.trellis.app.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.trellis.app.desk.OpenCourse;
import studio.trellis.app.fx.Progress;
import studio.trellis.authoring.file.CourseFileException;
import studio.trellis.authoring.intake.Importers;
import studio.trellis.authoring.intake.oatutor.OatutorImporter;
import studio.trellis.model.course.Asset;

class CourseShelfTest {
  private static final Progress NOBODY =
      new Progress() {
        @Override
        public void at(double share) {}

        @Override
        public boolean cancelled() {
          return false;
        }
      };

  @TempDir Path folder;

  @Test
  void aCourseBroughtInIsThereAfterARestart() throws IOException {
    try (CourseShelf shelf = shelf()) {
      shelf.sample(NOBODY);
    }
    try (CourseShelf shelf = shelf()) {
      List<Shelf.Book> books = shelf.books();
      assertEquals(List.of("Sales onboarding"), books.stream().map(Shelf.Book::title).toList());
      OpenCourse open = shelf.open(books.getFirst().id(), NOBODY);
      for (Asset asset : open.course().assets()) {
        assertEquals(asset.bytes(), open.assets().of(asset).length);
      }
    }
  }

  @Test
  void bringingACourseInAgainKeepsTheStatePositionsOfItsPackages() throws IOException {
    try (CourseShelf shelf = shelf()) {
      var published = shelf.sample(NOBODY).forPackage().positions();

      assertEquals(published, shelf.sample(NOBODY).course().positions());
      assertEquals(published, shelf.sample(NOBODY).forPackage().positions());
    }
  }

  @Test
  void whatIsNoCourseIsRefusedInOneLine() throws IOException {
    Path file = Files.writeString(folder.resolve("broken.trellis"), "no course");
    try (CourseShelf shelf = shelf()) {
      CourseFileException refused =
          assertThrows(CourseFileException.class, () -> shelf.file(file, NOBODY));
      assertTrue(refused.getMessage().contains("broken.trellis"), refused.getMessage());
      assertEquals(1, refused.getMessage().lines().count());
      assertEquals(List.of(), shelf.books());
    }
  }

  private CourseShelf shelf() {
    return new CourseShelf(
        folder.resolve("home"),
        new Importers(List.of(new OatutorImporter())),
        InstantSource.system());
  }
}

package studio.trellis.authoring.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.trellis.authoring.intake.oatutor.OatutorImporter;

class ImportersTest {
  private final Importers importers = new Importers(List.of(new OatutorImporter()));
  @TempDir Path folder;

  @Test
  void aSourceThatIsNotThereIsNamed() {
    Path none = folder.resolve("none.zip");
    assertEquals("none.zip is not there; check the path " + none, refused(none, ""));
  }

  @Test
  void aSourceOfNoKnownFormatIsNamed() throws IOException {
    Path text = Files.writeString(folder.resolve("notes.txt"), "Just text.");
    assertEquals(
        "notes.txt is of no format that Trellis knows; name the format, one of: oatutor",
        refused(text, ""));
  }

  @Test
  void anUnknownFormatIsNamed() {
    assertEquals(
        folder.getFileName()
            + " cannot be read as \"h5p\", which is no known format; use one of: oatutor",
        refused(folder, "h5p"));
  }

  @Test
  void aSourceOfAnotherFormatThanNamedIsRefused() throws IOException {
    Path text = Files.writeString(folder.resolve("notes.txt"), "Just text.");
    assertEquals(
        "notes.txt holds no OATutor course (no coursePlans.json beside a folder content-pool);"
            + " choose the folder or zip that has both",
        refused(text, "OATutor"));
  }

  private String refused(Path source, String format) {
    return assertThrows(
            IOException.class,
            () -> importers.read(source, format, ImportOptions.ALL, Progress.SILENT))
        .getMessage();
  }
}
